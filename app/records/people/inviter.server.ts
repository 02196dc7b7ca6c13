import { and, eq } from 'drizzle-orm'
import { neighbourhood, round } from '~db/schema'
import { needsRound, type Actor } from '~/domain/people'
import { couldEver, may, type NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { actorIn } from './actor.server'
import type { Destination } from './invitation.server'

/** An occasion on which somebody is known to be acting. */
export type Acting = Occasion & { readonly by: string }

/** Whoever invites, and may; with whether she may wish for roles. */
export async function inviterIn(
  db: Db,
  on: Occasion,
  partnershipId: string,
): Promise<Outcome<{ actor: Actor; acting: Acting; mayWishRoles: boolean }, NotAllowed>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'invitation.send', { now: on.at })
  if (!allowed.ok) return allowed
  if (!actor) return refuse('sign-in-first')
  const mayWishRoles = couldEver(actor, 'role.propose')
  return { ok: true, actor, acting: { ...on, by: actor.personId }, mayWishRoles }
}

/**
 * Whether she may wish someone a role here and now. The wish is proposed in her name when whoever was asked has come:
 * so she shows that it is she when she makes it, as for any role she proposes.
 */
export function mayWishNow(actor: Actor, on: Occasion): Outcome<object, NotAllowed | 'row-role-not-yours'> {
  if (!couldEver(actor, 'role.propose')) return refuse('row-role-not-yours')
  return may(actor, 'role.propose', { now: on.at, provedAt: on.provedAt })
}

/** A destination is a page of this partnership: its round, if it needs one, is one of its own. */
export async function isOfPartnership(db: Db, partnershipId: string, { landing, roundId }: Destination) {
  if (!needsRound(landing)) return roundId === null
  if (roundId === null) return false
  const [found] = await db
    .select({ id: round.id })
    .from(round)
    .where(and(eq(round.id, roundId), eq(round.partnershipId, partnershipId)))
  return found !== undefined
}

export const neighbourhoodsOf = (db: Db, partnershipId: string) =>
  db
    .select({ id: neighbourhood.id, name: neighbourhood.name })
    .from(neighbourhood)
    .where(eq(neighbourhood.partnershipId, partnershipId))
    .orderBy(neighbourhood.position)
