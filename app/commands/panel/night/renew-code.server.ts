import { and, eq, gte, isNull } from 'drizzle-orm'
import { nightSeat, pitchNight } from '~db/schema'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { minutes, later } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { nightOfRound } from '~/records/panel/night.server'
import { unusedCode } from '~/records/panel/night-code.server'
import { actorIn } from '~/records/people/actor.server'
import { roundById } from '~/records/round/course.server'

/** `recent`: those that joined in the last five minutes; `all`: every phone of the hall. */
export type PutOut = 'recent' | 'all'

const recently = minutes(5)

/**
 * Makes a new code, and puts phones out: for a hall that is filled by somebody who is not in it. What those phones gave
 * counts no more; whoever sits in the hall joins again by the new code.
 */
export async function renewCode(
  db: Db,
  on: Occasion,
  roundId: string,
  whom: PutOut,
): Promise<Outcome<{ readonly phones: number }, NotAllowed | 'night-not-planned' | 'night-not-open' | 'night-over'>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error('a night of a round that is not there')
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const allowed = may(actor, 'night.host', { round, now: on.at })
  if (!allowed.ok) return allowed
  const night = await nightOfRound(db, roundId)
  if (!night) return refuse('night-not-planned')
  const { phase } = night.state
  if (phase === 'planned') return refuse('night-not-open')
  if (phase === 'published') return refuse('night-over')
  const since = whom === 'recent' ? gte(nightSeat.takenAt, later(on.at, -recently)) : undefined
  const out = await db
    .update(nightSeat)
    .set({ leftAt: on.at })
    .where(and(eq(nightSeat.nightId, night.id), isNull(nightSeat.leftAt), since))
    .returning({ id: nightSeat.id })
  await db
    .update(pitchNight)
    .set({ code: await unusedCode(db, on) })
    .where(eq(pitchNight.id, night.id))
  await recordAct(db, on, round.partnershipId, 'night.host', `night:${night.id}`, { code: 'renewed', out: out.length })
  return { ...ok, phones: out.length }
}
