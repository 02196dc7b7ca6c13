import { grouped } from '~/domain/grouped'
import { isPublicInterest, registerIsDue } from '~/domain/people'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { keptInterestsOf, registerConfirmedAt } from '~/records/people/kept-interests.server'
import { namesOf } from '~/records/people/names.server'

/** Everybody's interests that go on: those of groups for anyone, and for officers those of people and land too. */
export async function publicRegister(db: Db, partnershipId: string, readsAll: boolean) {
  const kept = (await keptInterestsOf(db, partnershipId)).filter(
    ({ kind, endedAt }) => endedAt === null && (readsAll || isPublicInterest(kind)),
  )
  const byPerson = grouped(kept, ({ personId }) => personId)
  const names = await namesOf(db, [...byPerson.keys()])
  return [...byPerson]
    .map(([personId, interests]) => ({
      personId,
      name: names.get(personId) ?? '',
      interests: interests.map(({ id, kind, what, since }) => ({ id, kind, what, since })),
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** One's own register, with what was, and whether it is to be looked through. */
export async function ownRegister(db: Db, partnershipId: string, personId: string, now: Instant) {
  const confirmedAt = await registerConfirmedAt(db, partnershipId, personId)
  const interests = await keptInterestsOf(db, partnershipId, [personId])
  return {
    confirmedAt,
    due: registerIsDue(confirmedAt, now),
    interests: interests.map(({ id, kind, what, since, note, endedAt }) => ({ id, kind, what, since, note, endedAt })),
  }
}
