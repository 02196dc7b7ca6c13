import { and, eq } from 'drizzle-orm'
import { thanksDeclined } from '~db/schema'
import { mayLog, stateOfThanks, type TimeGiven } from '~/domain/panel'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { firstDecision } from '~/records/panel/decision.server'
import { keepTime, thanksPayments } from '~/records/panel/thanks.server'
import { actorIn } from '~/records/people/actor.server'
import { roundById } from '~/records/round/course.server'

/**
 * A member writes down the time she gave to a round, and whether she would rather not be paid for it. Once a payment for
 * it is under way, the time that it is for stays as it was.
 */
export async function logTime(
  db: Db,
  on: Occasion,
  roundId: string,
  given: TimeGiven,
  noThanks: boolean,
): Promise<Outcome<object, NotAllowed | 'time-out-of-range' | 'time-being-paid'>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error(`no round ${roundId}`)
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const allowed = may(actor, 'time.log', { now: on.at })
  if (!allowed.ok || !actor) return allowed.ok ? ok : allowed
  // Whoever joined the panel after it had decided gave no time to it.
  const { meeting } = (await firstDecision(db, roundId))?.row ?? { meeting: null }
  if (meeting && !meeting.seats.some((seat) => seat.personId === actor.personId)) return refuse('not-yours-to-do')
  const fits = mayLog(given)
  if (!fits.ok) return fits
  const { partnershipId } = round
  const { personId } = actor
  const hers = (await thanksPayments(db, { roundId })).filter((one) => one.personId === personId)
  if (hers.some((one) => stateOfThanks(one) !== 'cancelled')) return refuse('time-being-paid')
  await keepTime(db, on, { roundId, personId }, given)
  if (noThanks) await db.insert(thanksDeclined).values({ partnershipId, personId, at: on.at }).onConflictDoNothing()
  else
    await db
      .delete(thanksDeclined)
      .where(and(eq(thanksDeclined.partnershipId, partnershipId), eq(thanksDeclined.personId, personId)))
  await recordAct(db, on, partnershipId, 'time.log', `round:${roundId}`, { ...given })
  return ok
}
