import {
  adopt,
  countingYeses,
  leftPence,
  listTroubles,
  mayDecide,
  residentMajority,
  toAdopt,
  toSettle,
  totalPence,
  votersPresent,
  waitForPanelVote,
  type Meeting,
} from '~/domain/panel'
import { grouped } from '~/domain/grouped'
import type { Actor } from '~/domain/people'
import { couldEver, may } from '~/domain/policy'
import { takes } from '~/domain/round'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { potOf } from '~/records/money/totals.server'
import { potHeldFor } from '~/records/money/held.server'
import { lastDecision, meetingOf, type DecisionOnRecord } from '~/records/panel/decision.server'
import { rankingOf } from '~/records/panel/scores.server'
import { chairsOf, seatsOf } from '~/records/panel/seats.server'
import { decidingCount, rulingsOn } from '~/records/panel/ruling.server'
import { namesOf } from '~/records/people/names.server'
import { standingProposals } from '~/records/proposal/proposal.server'
import type { Round } from '~/records/round/course.server'
import { basisOf, itemsShown } from './decision-items.server'
import { meetingMark } from './meeting-mark.server'
import { logShown } from './meeting-log.server'
import { potNews } from './pot-news.server'
import { ruleFellBack, ruleTold } from './rule-says.server'

/** Before the meeting is opened: how many ideas will be on its list. */
export async function beforeMeeting(db: Db, round: Round, actor: Actor, now: Instant) {
  return {
    ideas: (await standingProposals(db, round)).length,
    basis: basisOf(round),
    mayStart: may(actor, 'decision.draft', { round, now }).ok,
    mayCancel: couldEver(actor, 'round.cancel'),
  }
}

/** The meeting's list while it is drawn up, for those on the panel and its officers; nothing before it is opened. */
export async function draftDecision(db: Db, round: Round, actor: Actor, now: Instant) {
  const found = await lastDecision(db, round.id)
  if (!found || found.adoptedAt !== null) return null
  const isLater = found.number > 1
  const potPence = isLater ? await potHeldFor(db, round.id, found.items) : await potOf(db, round.id)
  const decision = { ...found, potPence }
  const meeting = await meetingOf(db, round, decision, now)
  const seats = await seatsOf(db, round.partnershipId, now)
  const chairs = await chairsOf(db, round.partnershipId, now)
  const names = await namesOf(db, [
    ...chairs.map((chair) => chair.personId),
    ...seats.map((seat) => seat.personId),
    ...decision.adoptions.map((adoption) => adoption.personId),
    ...decision.settlings.map(({ by }) => by),
    ...decision.log.flatMap(({ personId }) => personId ?? []),
  ])
  const ids = decision.items.map((item) => item.proposalId)
  const basis = basisOf(round)
  const items = await itemsShown(db, {
    items: decision.items,
    settlings: decision.settlings,
    meeting,
    names,
    votes: takes(round, 'vote') ? ((await decidingCount(db, round.id))?.votes ?? {}) : null,
    told: await ruleTold(db, decision.id),
    ranked: round.rules.steps.score ? await rankingOf(db, round, ids, now) : [],
  })
  const [ruling] = await rulingsOn(db, decision.id, 1)
  const panelFirst = waitForPanelVote(ruling?.list ?? [])
  const present = votersPresent(meeting)
  const decides = mayDecide(meeting)
  const drafts = may(actor, isLater ? 'decision.change' : 'decision.draft', { round, now }).ok
  const here = new Set(meeting.presentIds)
  const { adjourned } = decision.room
  return {
    version: decision.version,
    mark: await meetingMark(db, round.id),
    number: decision.number,
    /** Of a later decision: why it is taken. */
    why: decision.why ?? null,
    basis,
    /** The rule asks for a mean that could not be worked out, and went by the other. */
    fellBack: await ruleFellBack(db, round.rules, decision.id),
    potPence: decision.potPence,
    /** That the pot is another than it was, and what that made of the list. */
    potNews: isLater
      ? null
      : await potNews(db, found.id, potPence, new Set(found.settlings.map(({ proposalId }) => proposalId))),
    givenPence: totalPence(decision.items),
    leftPence: leftPence(decision),
    /** How many items are still to be settled. */
    left: toSettle(decision.items, decision.settlings, meeting.interests).length,
    /**
     * References of those to be settled on which the round's rule asks for a vote of the panel first. Where there are
     * scores it also says that an idea is above their bar, and so is for those alone who read them.
     */
    panelFirst: items
      .filter(({ settled }, place) => !settled && waitsForPanel(ids[place] ?? ''))
      .map(({ reference }) => reference),
    /** Since when the meeting has been broken off, and why. */
    adjourned,
    log: logShown(decision.log, names),
    items: items.map((item, place) => ({
      ...item,
      ...(mayReadScores(ids[place] ?? '') ? {} : { score: null, rule: null }),
      mayChange: drafts && !meeting.interests.isInterested(actor.personId, ids[place] ?? ''),
    })),
    seats: seats.map((seat) => ({ ...seat, present: here.has(seat.personId) })),
    /** Voting members in the room who have yet to say whether they have an interest, and in how many of the ideas. */
    undeclared: present.flatMap(({ personId }) => {
      const count = ids.filter((id) => meeting.interests.kindOf(personId, id) === undefined).length
      return count === 0 ? [] : [{ name: names.get(personId) ?? '', count }]
    }),
    /** The ideas on which this reader has to say it, before she can decide or adopt. */
    toDeclare: couldEver(actor, isLater ? 'decision.adopt-change' : 'decision.adopt')
      ? items.flatMap(({ reference, title }, place) =>
          meeting.interests.kindOf(actor.personId, ids[place] ?? '') === undefined ? [{ reference, title }] : [],
        )
      : [],
    /** The reader may write down the interest of another. */
    recordsInterests: couldEver(actor, 'interest.declare-for-another'),
    quorum: meeting.quorum,
    present: present.length,
    room: residentMajority(present),
    panel: residentMajority(meeting.seats),
    /** Why nothing at all can be decided; nothing when it can. */
    cannot: decides.ok ? null : decides,
    troubles: listTroubles(decision).map((trouble) => ({ ...trouble, reference: referenceOf(trouble.values) })),
    mayDraft: drafts,
    adopting: adopting(decision, meeting, actor, names, { round, now, chairs, shown: items }),
  }

  /** As on the page of the scores: nobody reads the panel's mean of an idea she has an interest in, or has yet to declare on. */
  function mayReadScores(proposalId: string): boolean {
    if (!may(actor, 'scoring.read', { round, now }).ok) return false
    const isMember = seats.some(({ personId }) => personId === actor.personId)
    const kind = meeting.interests.kindOf(actor.personId, proposalId)
    return kind === 'none' || (kind === undefined && !isMember)
  }

  function waitsForPanel(proposalId: string): boolean {
    return panelFirst.has(proposalId) && (!round.rules.steps.score || mayReadScores(proposalId))
  }

  function referenceOf({ proposalId }: Readonly<Record<string, unknown>>): string | null {
    return items[ids.findIndex((id) => id === proposalId)]?.reference ?? null
  }
}

export type Draft = NonNullable<Awaited<ReturnType<typeof draftDecision>>>

/** Who has said yes, who still could, and whether this reader may now. */
function adopting(
  decision: DecisionOnRecord,
  meeting: Meeting,
  actor: Actor,
  names: ReadonlyMap<string, string>,
  {
    chairs,
    shown,
    ...matter
  }: {
    round: Round
    now: Instant
    chairs: readonly { personId: string }[]
    /** The items as they are shown, in the same order. */
    shown: readonly { title: string }[]
  },
) {
  const { version, items, adoptions } = decision
  const nameOf = (personId: string) => names.get(personId) ?? ''
  const live = countingYeses(decision, meeting.interests)
  const saidYes = new Set(live.map((each) => each.personId))
  // As the policy has it: who has a vote on the panel, and who chairs, with a seat on it or without.
  const voting = meeting.seats.filter((seat) => seat.voting)
  const could = [...new Set([...voting, ...chairs].map(({ personId }) => personId))].filter(
    (personId) => !saidYes.has(personId),
  )
  const act = decision.number > 1 ? 'decision.adopt-change' : 'decision.adopt'
  const allowed = may(actor, act, { ...matter, provedAt: matter.now })
  const { settlings } = decision
  const { interests } = meeting
  const yes = { personId: actor.personId, version, at: matter.now }
  const own = allowed.ok ? adopt(decision, yes, { settlings, interests }) : allowed
  const titleOf = new Map(decision.items.map(({ proposalId }, place) => [proposalId, shown[place]?.title ?? '']))
  const interestedIn = (personId: string) =>
    items.flatMap(({ proposalId }) =>
      interests.isInterested(personId, proposalId) ? [titleOf.get(proposalId) ?? ''] : [],
    )
  return {
    /** The ideas that wait for yeses, those together that wait for as many of the same people. */
    waiting: [
      ...grouped(
        toAdopt(decision, live, interests).map(({ proposalId, needed }) => {
          const people = could.filter((personId) => !interests.isInterested(personId, proposalId))
          const others = people.filter((personId) => personId !== actor.personId)
          const byReader = own.ok && people.includes(actor.personId)
          return { title: titleOf.get(proposalId) ?? '', needed, byReader, others: others.map(nameOf), people }
        }),
        ({ needed, people }) => `${needed} ${people.join(' ')}`,
      ).values(),
    ].map((ideas) => {
      const [{ needed = 0, byReader = false, others = [] } = {}] = ideas
      return { needed, byReader, others, titles: ideas.map(({ title }) => title) }
    }),
    saidYes: live.map(({ personId, at }) => ({
      name: nameOf(personId),
      at,
      byReader: personId === actor.personId,
      notFor: interestedIn(personId),
    })),
    /** Said yes to an earlier version, and not to this one yet: the latest of each. */
    voided: [...new Map(adoptions.map((each) => [each.personId, each])).values()]
      .filter((each) => each.version < version && !saidYes.has(each.personId))
      .map((each) => ({ name: nameOf(each.personId), version: each.version })),
    byReader: saidYes.has(actor.personId),
    /** The ideas for which this reader's yes would not count. */
    notForReader: allowed.ok ? interestedIn(actor.personId) : [],
    /** With this reader's yes the list is adopted. */
    completes: own.ok && own.decision.adoptedAt !== null,
    /** Why this reader may not say yes now; nothing when she may. */
    mayNot: own.ok ? null : own,
  }
}
