import { and, eq } from 'drizzle-orm'
import { neighbourhood, person } from '~db/schema'
import { mayAskBy, type NotAsked } from '~/domain/people'
import { may, type NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn } from '~/records/people/actor.server'
import { makeResident, openRequest, standingResidency, waysAccepted } from '~/records/people/residency.server'

/** An officer or community builder has seen where somebody lives: at the door, or by a letter she brought. */
export async function verifyResidency(
  db: Db,
  on: Occasion,
  partnershipId: string,
  { personId, neighbourhoodId }: { readonly personId: string; readonly neighbourhoodId: string },
): Promise<
  Outcome<{ id: string }, NotAllowed | NotAsked | 'residency-of-ones-own' | 'no-such-place' | 'no-such-person'>
> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'residency.verify', { now: on.at })
  if (!allowed.ok) return allowed
  if (!actor) return refuse('sign-in-first')
  if (actor.personId === personId) return refuse('residency-of-ones-own')
  const [known] = await db.select({ id: person.id }).from(person).where(eq(person.id, personId))
  if (!known) return refuse('no-such-person')
  const lives = (await standingResidency(db, partnershipId, personId)) !== undefined
  const possible = mayAskBy('in-person', await waysAccepted(db, partnershipId), lives)
  if (!possible.ok) return possible
  const [place] = await db
    .select({ id: neighbourhood.id })
    .from(neighbourhood)
    .where(and(eq(neighbourhood.id, neighbourhoodId), eq(neighbourhood.partnershipId, partnershipId)))
  if (!place) return refuse('no-such-place')
  const request = await openRequest(db, partnershipId, personId, on.at)
  const home = { personId, neighbourhoodId, method: 'in-person' as const }
  const requestId = request?.way === 'in-person' ? request.id : undefined
  const id = await makeResident(db, { ...on, by: actor.personId }, partnershipId, home, requestId)
  await recordAct(db, on, partnershipId, 'residency.verify', id, { method: 'in-person', of: personId })
  return { ok: true, id }
}
