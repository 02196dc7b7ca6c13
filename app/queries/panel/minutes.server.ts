import { countingYeses, decisionText, leftPence, residentMajority, totalPence, votersPresent } from '~/domain/panel'
import { instant } from '~/domain/time'
import { sha256 } from '~/platform/secrets.server'
import { takes } from '~/domain/round'
import type { Db } from '~/platform/world.server'
import { headAtAdoption } from '~/records/panel/adoption-on-record.server'
import { decisionNumbered, meetingOf } from '~/records/panel/decision.server'
import { decidingCount } from '~/records/panel/ruling.server'
import { namesOf } from '~/records/people/names.server'
import type { Round } from '~/records/round/course.server'
import { basisOf, itemsShown } from './decision-items.server'
import { logShown } from './meeting-log.server'
import { votesForMinutes, type VoteForMinutes } from './votes-for-minutes.server'
import { ruleFellBack, ruleTold } from './rule-says.server'

/** The minutes of the meeting whose list was adopted, as anyone may read them; nothing before that. `number` is above 1 for a later decision. */
export async function minutesOf(db: Db, round: Round, number = 1) {
  const decision = await decisionNumbered(db, round.id, number)
  if (!decision || decision.adoptedAt === null) return null
  const meeting = await meetingOf(db, round, decision, instant(decision.adoptedAt))
  const adoptions = countingYeses(decision, meeting.interests)
  const names = await namesOf(db, [
    ...meeting.seats.map((seat) => seat.personId),
    ...adoptions.map((adoption) => adoption.personId),
    ...decision.settlings.map(({ by }) => by),
    ...decision.log.flatMap(({ personId }) => personId ?? []),
  ])
  const nameOf = (personId: string) => names.get(personId) ?? ''
  const basis = basisOf(round)
  const here = new Set(meeting.presentIds)
  const present = votersPresent(meeting)
  // Scores are left out: what was decided stays as it was, and who sits on the panel does not.
  const items = await itemsShown(db, {
    items: decision.items,
    settlings: decision.settlings,
    meeting,
    names,
    votes: takes(round, 'vote') ? ((await decidingCount(db, round.id))?.votes ?? {}) : null,
    ranked: [],
    told: await ruleTold(db, decision.id),
  })
  return {
    adoptedAt: decision.adoptedAt,
    number: decision.number,
    /** Of a later decision: why it was taken. */
    why: decision.why ?? null,
    startedAt: decision.startedAt,
    version: decision.version,
    basis,
    /** The rule asks for a mean that could not be worked out, and went by the other. */
    fellBack: await ruleFellBack(db, round.rules, decision.id),
    potPence: decision.potPence,
    givenPence: totalPence(decision.items),
    leftPence: leftPence(decision),
    items,
    /** Who came and went, and when it broke off and went on. */
    log: logShown(decision.log, names),
    /** Everybody who was there at any time. */
    present: meeting.seats
      .filter((seat) => here.has(seat.personId))
      .map(({ personId, voting }) => ({ name: nameOf(personId), voting })),
    away: meeting.seats.filter((seat) => !here.has(seat.personId)).map(({ personId }) => nameOf(personId)),
    quorum: meeting.quorum,
    room: residentMajority(present),
    panel: residentMajority(meeting.seats),
    /** Who said yes, and to which ideas her yes did not count, because she has an interest in them. */
    adoptedBy: adoptions.map(({ personId, at }) => ({
      name: nameOf(personId),
      at,
      notFor: decision.items.flatMap(({ proposalId }, place) =>
        meeting.interests.isInterested(personId, proposalId) ? [items[place]?.title ?? ''] : [],
      ),
    })),
    /** SHA-256 of the list; the partnership's record holds the same. */
    fingerprint: sha256(decisionText(decision)),
    recorded: await headAtAdoption(db, decision.id),
    votes: (await votesForMinutes(db, decision.id)).map(published),
  }
}

/** A vote of the panel as anyone may read it: the sums, and who stepped out; who said what is the panel's own. */
const published = ({
  reference,
  title,
  sequence,
  secret,
  result,
  voidBecause,
  casting,
  ballot,
  steppedOut,
}: VoteForMinutes) => ({
  ...{ reference, title, sequence, secret, result, ballot, steppedOut },
  isVoid: voidBecause !== null,
  casting,
})

export type Minutes = NonNullable<Awaited<ReturnType<typeof minutesOf>>>
