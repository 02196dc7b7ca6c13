import { and, eq, isNull } from 'drizzle-orm'
import { proxyValue } from '~db/schema'
import { may, type NotAllowed } from '~/domain/policy'
import type { Pence } from '~/domain/pence'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn } from '~/records/people/actor.server'

export interface ProxyWanted {
  readonly name: string
  readonly pence: Pence
  readonly source: string
}

/** So many stand on the page at once. */
export const mostProxyValues = 12

/** Enters a value for something, with its source. */
export async function addProxyValue(
  db: Db,
  on: Occasion,
  partnershipId: string,
  wanted: ProxyWanted,
): Promise<Outcome<{ id: string }, NotAllowed | 'proxy-values-many'>> {
  const allowed = may(await actorIn(db, partnershipId, on.by, on.at), 'leverage.keep', { now: on.at })
  if (!allowed.ok) return allowed
  const standing = await db
    .select({ id: proxyValue.id })
    .from(proxyValue)
    .where(and(eq(proxyValue.partnershipId, partnershipId), isNull(proxyValue.endedAt)))
  if (standing.length >= mostProxyValues) return refuse('proxy-values-many', { limit: mostProxyValues })
  const id = on.newId()
  await db.insert(proxyValue).values({ id, partnershipId, ...wanted, at: on.at, by: on.by })
  await recordAct(db, on, partnershipId, 'leverage.keep', `proxy-value:${id}`, { ...wanted })
  return { ok: true, id }
}

/** Takes a value off the page; the record of acts keeps that it stood there. */
export async function endProxyValue(
  db: Db,
  on: Occasion,
  partnershipId: string,
  id: string,
): Promise<Outcome<object, NotAllowed | 'no-such-proxy-value'>> {
  const allowed = may(await actorIn(db, partnershipId, on.by, on.at), 'leverage.keep', { now: on.at })
  if (!allowed.ok) return allowed
  const ofHere = and(eq(proxyValue.id, id), eq(proxyValue.partnershipId, partnershipId))
  const [found] = await db.select().from(proxyValue).where(ofHere)
  if (!found) return refuse('no-such-proxy-value')
  if (found.endedAt !== null) return ok
  await db.update(proxyValue).set({ endedAt: on.at, endedBy: on.by }).where(ofHere)
  await recordAct(db, on, partnershipId, 'leverage.keep', `proxy-value:${id}`, { ended: true })
  return ok
}
