import { eq } from 'drizzle-orm'
import { round } from '~db/schema'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { changed, changeTroubles, happened, type RoundDates } from '~/domain/round'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn } from '~/records/people/actor.server'
import { addRoundEvent, roundById } from '~/records/round/course.server'

export type NotChanged =
  NotAllowed | 'dates-do-not-hold' | 'not-published-yet' | 'round-cancelled' | 'already-adopted' | 'nothing-changed'

/**
 * Gives a published round other dates, in the open: what they were, what they are and why stand in its record. Dates
 * that have passed stay as they were.
 */
export async function changeDates(
  db: Db,
  on: Occasion,
  roundId: string,
  wanted: RoundDates,
  because: string,
): Promise<Outcome<object, NotChanged>> {
  const before = await roundById(db, roundId)
  if (!before) throw new Error('dates for a round that is not there')
  const actor = await actorIn(db, before.partnershipId, on.by, on.at)
  const allowed = may(actor, 'round.change-dates', { now: on.at })
  if (!allowed.ok) return allowed
  if (happened(before, 'cancelled')) return refuse('round-cancelled')
  if (!happened(before, 'published')) return refuse('not-published-yet')
  if (happened(before, 'adopted')) return refuse('already-adopted')
  const others = changed(before.dates, wanted)
  if (others.length === 0) return refuse('nothing-changed')
  const [trouble] = changeTroubles(before, wanted, on.at)
  if (trouble) return refuse('dates-do-not-hold', { trouble: trouble.because })

  await db.update(round).set({ dates: wanted }).where(eq(round.id, roundId))
  const changes = others.map((date) => ({ date, before: before.dates[date], after: wanted[date] }))
  await addRoundEvent(db, on, before, 'dates-changed', { changes, because })
  await recordAct(db, on, before.partnershipId, 'round.change-dates', `round:${roundId}`, { changes, because })
  return ok
}
