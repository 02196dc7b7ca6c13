import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { declarableNow, hasOpenList } from '~/records/panel/declarable.server'
import { scorersIn } from '~/records/panel/score-sheet.server'
import { seatsOf } from '~/records/panel/seats.server'
import type { Round } from '~/records/round/course.server'

/**
 * Whose interests an officer may record, and in what: the panel, who has left it with scores that count, and the ideas
 * on a round's list; once it is decided, those that an open later decision is about.
 */
export async function declarableIn(db: Db, round: Round, now: Instant) {
  const seats = await seatsOf(db, round.partnershipId, now)
  const left = (await scorersIn(db, round.id)).filter((one) => !seats.some((seat) => seat.personId === one.personId))
  const declarable = await declarableNow(db, round, now)
  const proposals = declarable.ok ? declarable.proposals : []
  return {
    members: [...seats, ...left].map(({ personId, name }) => ({ personId, name })),
    ideas: proposals.map(({ reference, title }) => ({ reference, title })),
  }
}

/** Whether interests can be declared now, and whether it is a meeting, with its list open, that waits for them. */
export async function whereToDeclare(db: Db, round: Round, now: Instant) {
  return { when: await declarableNow(db, round, now), isMeeting: await hasOpenList(db, round.id) }
}
