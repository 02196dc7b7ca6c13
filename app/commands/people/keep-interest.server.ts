import { and, eq } from 'drizzle-orm'
import { keptInterest, keptInterestEnding, registerConfirmed } from '~db/schema'
import type { KeptKind } from '~/domain/people'
import { may, type NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn } from '~/records/people/actor.server'
import type { InterestWords } from '~/records/people/kept-interests.server'

export interface InterestToKeep extends InterestWords {
  readonly kind: KeptKind
}

/** Enters an interest in one's own register. The public record says that it was done, not what stands there. */
export async function keepInterest(
  db: Db,
  on: Occasion,
  partnershipId: string,
  { kind, what, since, note }: InterestToKeep,
): Promise<Outcome<{ id: string }, NotAllowed>> {
  const keeper = await keeperOf(db, on, partnershipId)
  if (!keeper.ok) return keeper
  const id = on.newId()
  const words: InterestWords = { what, since, note }
  await db
    .insert(keptInterest)
    .values({ id, partnershipId, personId: keeper.personId, kind, words: JSON.stringify(words), at: on.at })
  await recordAct(db, on, partnershipId, 'register.keep', id, { kind })
  return { ok: true, id }
}

/** Says that an interest of one's own is over. It stays in the register, as something that was. */
export async function endInterest(
  db: Db,
  on: Occasion,
  partnershipId: string,
  interestId: string,
): Promise<Outcome<object, NotAllowed | 'no-such-interest'>> {
  const keeper = await keeperOf(db, on, partnershipId)
  if (!keeper.ok) return keeper
  const [found] = await db
    .select({ id: keptInterest.id, endedAt: keptInterestEnding.at })
    .from(keptInterest)
    .leftJoin(keptInterestEnding, eq(keptInterestEnding.interestId, keptInterest.id))
    .where(
      and(
        eq(keptInterest.id, interestId),
        eq(keptInterest.partnershipId, partnershipId),
        eq(keptInterest.personId, keeper.personId),
      ),
    )
  if (!found) return refuse('no-such-interest')
  if (found.endedAt !== null) return { ok: true }
  await db.insert(keptInterestEnding).values({ interestId, at: on.at })
  await recordAct(db, on, partnershipId, 'register.keep', interestId, { ended: true })
  return { ok: true }
}

/** Says that one's register is right as it stands; asked for once a year. */
export async function confirmRegister(
  db: Db,
  on: Occasion,
  partnershipId: string,
): Promise<Outcome<object, NotAllowed>> {
  const keeper = await keeperOf(db, on, partnershipId)
  if (!keeper.ok) return keeper
  const id = on.newId()
  await db.insert(registerConfirmed).values({ id, partnershipId, personId: keeper.personId, at: on.at })
  await recordAct(db, on, partnershipId, 'register.keep', id, { confirmed: true })
  return { ok: true }
}

async function keeperOf(
  db: Db,
  on: Occasion,
  partnershipId: string,
): Promise<Outcome<{ personId: string }, NotAllowed>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'register.keep', { now: on.at })
  if (!allowed.ok) return allowed
  return actor ? { ok: true, personId: actor.personId } : refuse('sign-in-first')
}
