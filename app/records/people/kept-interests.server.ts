import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import { contact, keptInterest, keptInterestEnding, person, registerConfirmed } from '~db/schema'
import { grouped } from '~/domain/grouped'
import {
  isPublicInterest,
  likelyConflicts,
  type LikelyConflict,
  type PersonConcerned,
  type ProposalConcerned,
} from '~/domain/people'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'

/** What somebody says of an interest, as it is kept. */
export interface InterestWords {
  readonly what: string
  /** In her own words: 2019. */
  readonly since: string
  readonly note: string
}

/** What stands in these people's registers, ended ones too, in the order it was entered; everybody's when not told whose. */
export async function keptInterestsOf(db: Db, partnershipId: string, personIds?: readonly string[]) {
  if (personIds?.length === 0) return []
  const rows = await db
    .select({ kept: keptInterest, endedAt: keptInterestEnding.at })
    .from(keptInterest)
    .leftJoin(keptInterestEnding, eq(keptInterestEnding.interestId, keptInterest.id))
    .where(
      and(
        eq(keptInterest.partnershipId, partnershipId),
        personIds ? inArray(keptInterest.personId, [...personIds]) : undefined,
      ),
    )
    .orderBy(asc(keptInterest.at), asc(keptInterest.id))
    .limit(2_000)
  return rows.flatMap(({ kept: { words, ...rest }, endedAt }) =>
    words === '' ? [] : [{ ...rest, ...(JSON.parse(words) as InterestWords), endedAt }],
  )
}

/** When somebody last looked through her register; nothing when she never did. */
export async function registerConfirmedAt(db: Db, partnershipId: string, personId: string): Promise<Instant | null> {
  const [found] = await db
    .select({ at: registerConfirmed.at })
    .from(registerConfirmed)
    .where(and(eq(registerConfirmed.partnershipId, partnershipId), eq(registerConfirmed.personId, personId)))
    .orderBy(desc(registerConfirmed.at))
    .limit(1)
  return found?.at ?? null
}

/** A proposal as it is compared with somebody's register: whose it is by id, the rest in words. */
export type ProposalToCompare = Omit<ProposalConcerned, 'askers'> & { readonly askerIds: readonly string[] }

/**
 * Where somebody is likely to have an interest in each of these proposals, by proposal id; for asking her, and for other
 * rooms that want to know who is conflicted.
 */
export async function likelyConflictsOf(
  db: Db,
  partnershipId: string,
  personId: string,
  proposals: ReadonlyMap<string, ProposalToCompare>,
): Promise<Map<string, LikelyConflict[]>> {
  const ids = [...new Set([personId, ...[...proposals.values()].flatMap(({ askerIds }) => askerIds)])]
  const rows = await db
    .select({ id: person.id, name: person.name, postcode: contact.postcode })
    .from(person)
    .leftJoin(contact, eq(contact.personId, person.id))
    .where(inArray(person.id, ids))
  const known = new Map(rows.map((row) => [row.id, row]))
  const kept = grouped(await keptInterestsOf(db, partnershipId, ids), (one) => one.personId)
  const who = (id: string) => ({
    personId: id,
    name: known.get(id)?.name ?? '',
    postcode: known.get(id)?.postcode ?? null,
    kept: kept.get(id) ?? [],
  })
  const asker = (id: string) => {
    const { kept, ...rest } = who(id)
    const groups = kept.filter(({ kind, endedAt }) => isPublicInterest(kind) && endedAt === null)
    return { ...rest, groups: groups.map(({ what }) => what) }
  }
  const concerned: PersonConcerned = who(personId)
  return new Map(
    [...proposals].map(([id, { askerIds, ...proposal }]) => [
      id,
      likelyConflicts(concerned, { ...proposal, askers: askerIds.map(asker) }),
    ]),
  )
}
