import { decisionText, leftPence, liveAdoptions, residentMajority, totalPence, votersPresent } from '~/domain/panel'
import { instant } from '~/domain/time'
import { sha256 } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { decisionOfRound, meetingOf } from '~/records/panel/decision.server'
import { decidingCount } from '~/records/panel/ruling.server'
import { namesOf } from '~/records/people/names.server'
import type { Round } from '~/records/round/course.server'
import { basisOf, itemsShown } from './decision-items.server'

/** The minutes of the meeting whose list was adopted, as anyone may read them; nothing before that. */
export async function minutesOf(db: Db, round: Round) {
  const decision = await decisionOfRound(db, round.id)
  if (!decision || decision.adoptedAt === null) return null
  const meeting = await meetingOf(db, round, decision, instant(decision.adoptedAt))
  const adoptions = liveAdoptions(decision)
  const names = await namesOf(db, [
    ...meeting.seats.map((seat) => seat.personId),
    ...adoptions.map((adoption) => adoption.personId),
  ])
  const nameOf = (personId: string) => names.get(personId) ?? ''
  const basis = basisOf(round)
  const here = new Set(meeting.presentIds)
  const present = votersPresent(meeting)
  return {
    adoptedAt: decision.adoptedAt,
    startedAt: decision.startedAt,
    version: decision.version,
    basis,
    potPence: decision.potPence,
    givenPence: totalPence(decision.items),
    leftPence: leftPence(decision),
    // Scores are left out: what was decided stays as it was, and who sits on the panel does not.
    items: await itemsShown(db, {
      items: decision.items,
      meeting,
      names,
      votes: basis === 'vote' ? ((await decidingCount(db, round.id))?.votes ?? {}) : null,
      ranked: [],
    }),
    present: meeting.seats
      .filter((seat) => here.has(seat.personId))
      .map(({ personId, voting }) => ({ name: nameOf(personId), voting })),
    away: meeting.seats.filter((seat) => !here.has(seat.personId)).map(({ personId }) => nameOf(personId)),
    quorum: meeting.quorum,
    room: residentMajority(present),
    panel: residentMajority(meeting.seats),
    adoptedBy: adoptions.map(({ personId, at }) => ({ name: nameOf(personId), at })),
    /** SHA-256 of the list; the partnership's record holds the same. */
    fingerprint: sha256(decisionText(decision)),
  }
}

export type Minutes = NonNullable<Awaited<ReturnType<typeof minutesOf>>>
