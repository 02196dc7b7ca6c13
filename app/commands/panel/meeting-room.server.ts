import { comingsAndGoings, isSitting, mayTurn, type NotSitting } from '~/domain/panel'
import { ok, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { addToLog } from '~/records/panel/meeting.server'
import { seatsOf } from '~/records/panel/seats.server'
import { noteDraft, openDraft, type NotOpen } from './open-draft.server'
import { followPot } from './redraw-list.server'

/**
 * Writes down who is in the room now, of those on the panel: whoever was not there has come, and whoever is not named has
 * gone, each with the time. What was settled before stays settled.
 */
export async function markAttendance(
  db: Db,
  on: Occasion,
  roundId: string,
  presentIds: readonly string[],
): Promise<Outcome<object, NotOpen | 'meeting-adjourned'>> {
  const opened = await openDraft(db, on, roundId)
  if (!opened.ok) return opened
  const { decision, round } = opened
  const sits = isSitting(decision.room)
  if (!sits.ok) return sits
  const seats = await seatsOf(db, round.partnershipId, on.at)
  const here = seats.map((seat) => seat.personId).filter((id) => presentIds.includes(id))
  const news = comingsAndGoings(decision.room, here)
  if (news.length === 0) return ok
  await addToLog(db, on, decision.id, decision.log, news)
  await noteDraft(db, on, round, decision, { present: here.length })
  // The meeting begins, or goes on: with a list of the pot that there is. The page says what that changed.
  await followPot(db, on, roundId)
  return ok
}

/**
 * One person has come, or has gone. As above for one alone, so that two who write down at the same time do not undo each
 * other's.
 */
export async function markOne(
  db: Db,
  on: Occasion,
  roundId: string,
  personId: string,
  isHere: boolean,
): Promise<Outcome<object, NotOpen | 'meeting-adjourned'>> {
  const opened = await openDraft(db, on, roundId)
  if (!opened.ok) return opened
  const { presentIds } = opened.decision.room
  const others = presentIds.filter((id) => id !== personId)
  return markAttendance(db, on, roundId, isHere ? [...others, personId] : others)
}

/** The meeting breaks off, to go on another day with the same list: what was settled stays, and everybody goes home. */
export async function adjournMeeting(
  db: Db,
  on: Occasion,
  roundId: string,
  words: string,
): Promise<Outcome<object, NotOpen | NotSitting>> {
  return turn(db, on, roundId, 'adjourned', words.trim())
}

/** A meeting that was broken off goes on. Nobody is in the room until it is written down. */
export async function resumeMeeting(
  db: Db,
  on: Occasion,
  roundId: string,
): Promise<Outcome<object, NotOpen | NotSitting>> {
  return turn(db, on, roundId, 'resumed', '')
}

async function turn(db: Db, on: Occasion, roundId: string, kind: 'adjourned' | 'resumed', words: string) {
  const opened = await openDraft(db, on, roundId)
  if (!opened.ok) return opened
  const { decision, round } = opened
  // Pressed twice, it breaks off once, and goes on once.
  const { adjourned } = decision.room
  const isDone = kind === 'adjourned' ? adjourned?.words === words : adjourned === null && decision.log.length > 0
  if (isDone) return ok
  const allowed = mayTurn(decision.room, kind, words)
  if (!allowed.ok) return allowed
  await addToLog(db, on, decision.id, decision.log, [{ kind, personId: null, words }])
  await noteDraft(db, on, round, decision, { [kind]: true })
  if (kind === 'resumed') await followPot(db, on, roundId)
  return ok
}
