import { and, eq } from 'drizzle-orm'
import { contact, neighbourhood, strength } from '~db/schema'
import {
  canBeKept,
  firstNameOf,
  mayBeSomebodys,
  plainEmail,
  type NotAStrength,
  type StrengthWanted,
} from '~/domain/people'
import { may, type NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn } from '~/records/people/actor.server'
import { consentSince, strengthIn, withoutHer, type StrengthRow } from '~/records/people/strengths.server'

export interface StrengthToKeep extends StrengthWanted {
  /** Private: how a builder gets hold of her. */
  readonly reach: string
  /** The address she signs in with, if she does: she then sees it among what is held of her. Not kept with it. */
  readonly email: string
  /** It is the own gift of the one who suggested it. */
  readonly suggesters: boolean
}

export type NotKept = NotAllowed | NotAStrength | 'no-such-strength' | 'no-such-place'

/**
 * Keeps something that is strong in the area: a new one, or (`id`) one that is there. What was only suggested is taken into
 * the list by it, and what had ended is back.
 */
export async function keepStrength(
  db: Db,
  on: Occasion,
  partnershipId: string,
  id: string | null,
  wanted: StrengthToKeep,
): Promise<Outcome<{ id: string }, NotKept>> {
  const allowed = may(await actorIn(db, partnershipId, on.by, on.at), 'strength.keep', { now: on.at })
  if (!allowed.ok) return allowed
  const before = id === null ? undefined : await strengthIn(db, partnershipId, id)
  if (id !== null && !before) return refuse('no-such-strength')
  const here = await db
    .select({ id: neighbourhood.id })
    .from(neighbourhood)
    .where(eq(neighbourhood.partnershipId, partnershipId))
  const { neighbourhoodId } = wanted
  if (neighbourhoodId !== null && !here.some((one) => one.id === neighbourhoodId)) return refuse('no-such-place')
  const firstName = mayBeSomebodys(wanted.kind) ? firstNameOf(wanted.firstName) : ''
  const fit = canBeKept({ ...wanted, firstName }, here.length > 0)
  if (!fit.ok) return fit

  const hers = {
    firstName,
    reach: firstName === '' ? '' : wanted.reach,
    personId: firstName === '' ? null : await whose(db, wanted, before, firstName),
    consentedAt: consentSince(before, firstName, on.at),
  }
  // Who suggested somebody else's gift has no part in what is kept of that neighbour from then on.
  const names = hers.firstName !== '' && hers.personId !== before?.suggestedBy
  const { kind, name, about, shared } = wanted
  const words = {
    kind,
    name,
    about,
    neighbourhoodId,
    shared,
    ...hers,
    endedAt: null,
    endedBy: null,
    ...(names && { suggestedBy: null }),
  }
  const agreed = before?.agreedAt ? {} : { agreedAt: on.at, agreedBy: on.by }
  const kept = before?.id ?? on.newId()
  if (before)
    await db
      .update(strength)
      .set({ ...words, ...agreed })
      .where(eq(strength.id, kept))
  else
    await db.insert(strength).values({ id: kept, partnershipId, ...words, ...agreed, addedBy: on.by, addedAt: on.at })
  await recordAct(db, on, partnershipId, 'strength.keep', `strength:${kept}`, { kind, shared, new: !before })
  return { ok: true, id: kept }
}

/** Takes something off the list. Whoever it named is named there no longer; what was only suggested is declined by it. */
export async function endStrength(
  db: Db,
  on: Occasion,
  partnershipId: string,
  id: string,
): Promise<Outcome<object, NotAllowed | 'no-such-strength'>> {
  const allowed = may(await actorIn(db, partnershipId, on.by, on.at), 'strength.keep', { now: on.at })
  if (!allowed.ok) return allowed
  const found = await strengthIn(db, partnershipId, id)
  if (!found) return refuse('no-such-strength')
  if (found.endedAt !== null) return { ok: true }
  const ended = { endedAt: on.at, endedBy: on.by }
  await db
    .update(strength)
    .set(found.firstName === '' ? ended : { ...ended, ...withoutHer })
    .where(and(eq(strength.id, id), eq(strength.partnershipId, partnershipId)))
  await recordAct(db, on, partnershipId, 'strength.keep', `strength:${id}`, { ended: true })
  return { ok: true }
}

/**
 * Which person it is, as far as she is known here: whoever suggested it, or whoever signs in with that address. Nothing told
 * about whether anybody does.
 */
async function whose(
  db: Db,
  { email, suggesters }: StrengthToKeep,
  before: StrengthRow | undefined,
  firstName: string,
): Promise<string | null> {
  if (suggesters && before?.suggestedBy) return before.suggestedBy
  if (email !== '') {
    const [found] = await db
      .select({ personId: contact.personId })
      .from(contact)
      .where(eq(contact.email, plainEmail(email)))
    return found?.personId ?? null
  }
  return before?.firstName === firstName ? before.personId : null
}
