import { ageSeen } from '~db/schema'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { ageAtOwnWord, atLeastYears, type AgeNotTaken } from '~/domain/voting/roll'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn } from '~/records/people/actor.server'
import { roundById } from '~/records/round/course.server'
import { ageOf } from '~/records/voting/roll.server'

/** Somebody says herself that she is old enough for a round. Of her age nothing is kept but that. */
export async function sayAge(
  db: Db,
  on: Occasion,
  roundId: string,
): Promise<Outcome<object, NotAllowed | AgeNotTaken>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error(`no round ${roundId}`)
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const allowed = may(actor, 'age.say', { now: on.at })
  if (!allowed.ok) return allowed
  if (!actor) return refuse('sign-in-first')
  const { personId } = actor
  const before = await ageOf(db, round.partnershipId, personId)
  const taken = ageAtOwnWord({ byHerself: before && before.by === personId }, round.rules)
  if (!taken.ok) return taken
  // Pressed twice, or said for an earlier round: what is known already stays as it is.
  if (atLeastYears(before, on.at) >= taken.years) return ok
  await keepAge(db, on, round.partnershipId, personId, taken.years)
  await recordAct(db, on, round.partnershipId, 'age.say', `person:${personId}`)
  return ok
}

/** Somebody who verifies writes down how old a resident is at least; it stands in place of what she said herself. */
export async function noteAge(
  db: Db,
  on: Occasion,
  partnershipId: string,
  { personId, years }: { readonly personId: string; readonly years: number },
): Promise<Outcome<object, NotAllowed | 'age-of-a-resident'>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'residency.verify', { now: on.at })
  if (!allowed.ok) return allowed
  const person = await actorIn(db, partnershipId, personId, on.at)
  if (!person || person.neighbourhoodId === null) return refuse('age-of-a-resident')
  await keepAge(db, on, partnershipId, personId, years)
  await recordAct(db, on, partnershipId, 'residency.verify', `person:${personId}`, { age: true })
  return ok
}

async function keepAge(db: Db, on: Occasion, partnershipId: string, personId: string, years: number): Promise<void> {
  const seen = { years, at: on.at, by: on.by ?? '' }
  await db
    .insert(ageSeen)
    .values({ partnershipId, personId, ...seen })
    .onConflictDoUpdate({ target: [ageSeen.partnershipId, ageSeen.personId], set: seen })
}
