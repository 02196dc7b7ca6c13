import { and, eq } from 'drizzle-orm'
import { contact, person, residency } from '~db/schema'
import { takenAtHerWord, type NotDeclared, type ResidencyMethod } from '~/domain/people'
import { may, type NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn } from '~/records/people/actor.server'
import { placesFor } from '~/records/people/home.server'
import { endRequests, waysAccepted } from '~/records/people/residency.server'

const method: ResidencyMethod = 'postcode-declaration'

/**
 * Takes someone at her word that she lives in the partnership's area: her postcode lies in one of its neighbourhoods,
 * and she has declared that she lives there. Her postcode is kept apart, with how to reach her; the public record says
 * that it happened and how, not where.
 */
export async function declareResidency(
  db: Db,
  on: Occasion,
  partnershipId: string,
  { name, postcode }: { readonly name: string; readonly postcode: string },
): Promise<Outcome<{ neighbourhood: string }, NotAllowed | NotDeclared | 'way-not-accepted'>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'residency.declare', { now: on.at })
  if (!allowed.ok) return allowed
  if (!actor) return refuse('sign-in-first')
  const { personId } = actor

  if (!(await waysAccepted(db, partnershipId)).includes(method)) return refuse('way-not-accepted')
  const places = await placesFor(db, partnershipId, personId)
  const onRecord = await db
    .select({ withdrawnAt: residency.withdrawnAt })
    .from(residency)
    .where(and(eq(residency.personId, personId), eq(residency.partnershipId, partnershipId)))
  const taken = takenAtHerWord(postcode, places, onRecord)
  if (!taken.ok) return taken

  const id = on.newId()
  await db.insert(residency).values({
    id,
    partnershipId,
    personId,
    neighbourhoodId: taken.place.id,
    method,
    verifiedAt: on.at,
    verifiedBy: personId,
  })
  await endRequests(db, on.at, partnershipId, personId, 'verified')
  if (name !== actor.name) await db.update(person).set({ name }).where(eq(person.id, personId))
  await db
    .insert(contact)
    .values({ personId, postcode })
    .onConflictDoUpdate({ target: contact.personId, set: { postcode } })
  await recordAct(db, on, partnershipId, 'residency.declare', `residency:${id}`, { method })
  return { ok: true, neighbourhood: taken.place.name }
}
