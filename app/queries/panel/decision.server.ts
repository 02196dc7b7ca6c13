import {
  adoptersNeeded,
  leftPence,
  listTroubles,
  liveAdoptions,
  mayAdopt,
  mayDecide,
  residentMajority,
  totalPence,
  votersPresent,
  type Meeting,
} from '~/domain/panel'
import type { Actor } from '~/domain/people'
import { couldEver, may } from '~/domain/policy'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { potOf } from '~/records/money/totals.server'
import { decisionOfRound, meetingOf, type DecisionOnRecord } from '~/records/panel/decision.server'
import { rankingOf } from '~/records/panel/scores.server'
import { seatsOf } from '~/records/panel/seats.server'
import { decidingCount } from '~/records/panel/ruling.server'
import { namesOf } from '~/records/people/names.server'
import { standingProposals } from '~/records/proposal/proposal.server'
import type { Round } from '~/records/round/course.server'
import { basisOf, itemsShown } from './decision-items.server'

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
  const found = await decisionOfRound(db, round.id)
  if (!found || found.adoptedAt !== null) return null
  const decision = { ...found, potPence: await potOf(db, round.id) }
  const meeting = await meetingOf(db, round, decision, now)
  const seats = await seatsOf(db, round.partnershipId, now)
  const names = await namesOf(db, [
    ...seats.map((seat) => seat.personId),
    ...decision.adoptions.map((adoption) => adoption.personId),
  ])
  const ids = decision.items.map((item) => item.proposalId)
  const basis = basisOf(round)
  const items = await itemsShown(db, {
    items: decision.items,
    meeting,
    names,
    votes: basis === 'vote' ? ((await decidingCount(db, round.id))?.votes ?? {}) : null,
    ranked: round.rules.steps.score ? await rankingOf(db, round, ids, now) : [],
  })
  const present = votersPresent(meeting)
  const decides = mayDecide(meeting)
  const drafts = may(actor, 'decision.draft', { round, now }).ok
  const here = new Set(meeting.presentIds)
  return {
    version: decision.version,
    basis,
    potPence: decision.potPence,
    givenPence: totalPence(decision.items),
    leftPence: leftPence(decision),
    items: items.map((item, place) => ({
      ...item,
      mayChange: drafts && !meeting.interests.isInterested(actor.personId, ids[place] ?? ''),
    })),
    seats: seats.map((seat) => ({ ...seat, present: here.has(seat.personId) })),
    quorum: meeting.quorum,
    present: present.length,
    room: residentMajority(present),
    panel: residentMajority(meeting.seats),
    /** Why nothing at all can be decided; nothing when it can. */
    cannot: decides.ok ? null : decides,
    troubles: listTroubles(decision).map((trouble) => ({ ...trouble, reference: referenceOf(trouble.values) })),
    mayDraft: drafts,
    adopting: adopting(decision, meeting, actor, names, { round, now }),
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
  matter: { round: Round; now: Instant },
) {
  const { version, items, adoptions } = decision
  const nameOf = (personId: string) => names.get(personId) ?? ''
  const live = liveAdoptions(decision)
  const saidYes = new Set(live.map((each) => each.personId))
  const could = meeting.seats.filter(
    ({ personId, voting }) =>
      voting &&
      !saidYes.has(personId) &&
      !items.some(({ proposalId }) => meeting.interests.isInterested(personId, proposalId)),
  )
  const allowed = may(actor, 'decision.adopt', { ...matter, provedAt: matter.now })
  const own = allowed.ok ? mayAdopt(decision, { personId: actor.personId, version, at: matter.now }, meeting) : allowed
  return {
    needed: adoptersNeeded - live.length,
    saidYes: live.map((each) => ({ name: nameOf(each.personId), at: each.at })),
    /** Said yes to an earlier version, and not to this one yet: the latest of each. */
    voided: [...new Map(adoptions.map((each) => [each.personId, each])).values()]
      .filter((each) => each.version < version && !saidYes.has(each.personId))
      .map((each) => ({ name: nameOf(each.personId), version: each.version })),
    couldSayYes: could.filter((seat) => seat.personId !== actor.personId).map((seat) => nameOf(seat.personId)),
    byReader: saidYes.has(actor.personId),
    /** Why this reader may not say yes now; nothing when she may. */
    mayNot: own.ok ? null : own,
  }
}
