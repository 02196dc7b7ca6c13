import { eq } from 'drizzle-orm'
import { nightSeat } from '~db/schema'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import { sha256 } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { nightById } from '~/records/panel/night.server'
import { phonesOn, seatOf } from '~/records/panel/night-marks.server'

export type NotSeated =
  NotAllowed | 'night-not-open' | 'night-over' | 'night-code-wrong' | 'night-hall-full' | 'night-asks-panel-only'

/**
 * A phone joins the hall, by the code on the screen. `token` is what its cookie is to hold; here stands its fingerprint
 * alone, and nothing of whose phone it is. A phone that has joined already (`held`) stays where it is; one that was put
 * out, or was at another night, takes a `fresh` place.
 */
export async function takeSeat(
  db: Db,
  on: Occasion,
  nightId: string,
  { code, held, fresh }: { readonly code: string; readonly held: string | null; readonly fresh: string },
): Promise<Outcome<{ readonly token: string }, NotSeated>> {
  const night = await nightById(db, nightId)
  if (!night) throw new Error('a seat on a night that is not there')
  const allowed = may(null, 'night.join', { now: on.at })
  if (!allowed.ok) return allowed
  const { phase } = night.state
  if (phase === 'planned') return refuse('night-not-open')
  if (phase === 'ended' || phase === 'published') return refuse('night-over')
  if (night.plan.audience === 'none') return refuse('night-asks-panel-only')
  if (code !== night.code) return refuse('night-code-wrong')
  if (held !== null && (await seatOf(db, nightId, sha256(held)))) return { ...ok, token: held }
  if ((await phonesOn(db, nightId)) >= night.plan.mostPhones) {
    return refuse('night-hall-full', { most: night.plan.mostPhones })
  }
  await db.insert(nightSeat).values({ id: sha256(fresh), nightId, takenAt: on.at })
  return { ...ok, token: fresh }
}

/** A phone leaves the hall, because it turned out to be a panel member's: what it gave as one of the hall does not count. */
export async function leaveSeat(db: Db, on: Occasion, nightId: string, token: string): Promise<void> {
  const seat = await seatOf(db, nightId, sha256(token))
  if (seat) await db.update(nightSeat).set({ leftAt: on.at }).where(eq(nightSeat.id, seat.id))
}
