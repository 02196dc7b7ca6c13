import { contact } from '~db/schema'
import { mayAskBy, neighbourhoodOf, spacedPostcode, type NotAsked, type RequestWay } from '~/domain/people'
import { may, type NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn } from '~/records/people/actor.server'
import { placesFor } from '~/records/people/home.server'
import { addRequest, standingResidency, waysAccepted } from '~/records/people/residency.server'

/** By which way, and where: a postcode, and for a posted code the lines above it. */
export interface ResidencyWish {
  readonly way: RequestWay
  readonly postcode: string
  readonly address?: string
}

/** Asks to be known as living here by a way that takes somebody else. A request of hers from before gives way. */
export async function askResidency(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  partnershipId: string,
  { way, postcode, address }: ResidencyWish,
): Promise<Outcome<{ id: string }, NotAllowed | NotAsked | 'outside-the-area'>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'residency.declare', { now: on.at })
  if (!allowed.ok) return allowed
  if (!actor) return refuse('sign-in-first')
  const lives = (await standingResidency(db, partnershipId, actor.personId)) !== undefined
  const possible = mayAskBy(way, await waysAccepted(db, partnershipId), lives)
  if (!possible.ok) return possible
  const places = await placesFor(db, partnershipId, actor.personId)
  const place = neighbourhoodOf(postcode, places)
  if (!place) return refuse('outside-the-area', { postcode: spacedPostcode(postcode) })
  const { personId } = actor
  const kept = way === 'posted-code' ? `${address ?? ''}\n${spacedPostcode(postcode)}` : null
  const id = await addRequest(db, { ...on, by: personId }, secrets, partnershipId, {
    neighbourhoodId: place.id,
    way,
    address: kept,
  })
  await db
    .insert(contact)
    .values({ personId, postcode: spacedPostcode(postcode) })
    .onConflictDoUpdate({ target: contact.personId, set: { postcode: spacedPostcode(postcode) } })
  await recordAct(db, on, partnershipId, 'residency.declare', id, { way })
  return { ok: true, id }
}
