import { eq } from 'drizzle-orm'
import { person } from '~db/schema'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorAtLarge } from '~/records/people/actor.server'
import { placesOf } from '~/records/people/places.server'

/** She is called something else, or was spelt wrongly. That it changed is on record wherever she belongs; the name is not. */
export async function correctName(
  db: Db,
  on: Occasion,
  name: string,
): Promise<Outcome<object, NotAllowed | 'not-with-a-helper'>> {
  const actor = await actorAtLarge(db, on.by, on.at)
  const allowed = may(actor, 'own-name.correct', { now: on.at })
  if (!allowed.ok) return allowed
  if (on.helper) return refuse('not-with-a-helper')
  if (!actor || actor.name === name) return ok
  const { personId } = actor
  await db.update(person).set({ name }).where(eq(person.id, personId))
  for (const { id } of await placesOf(db, personId))
    await recordAct(db, on, id, 'own-name.correct', `person:${personId}`)
  return ok
}
