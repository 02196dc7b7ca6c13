import { eq, inArray } from 'drizzle-orm'
import { award, person, proposal, round } from '~db/schema'
import type { Db } from '~/platform/world.server'

/** The idea behind an award, as lists name it. */
export interface AwardName {
  readonly awardId: string
  readonly proposalId: string
  readonly applicantId: string | null
  readonly title: string
  readonly reference: string
  readonly round: { readonly slug: string; readonly title: string }
}

/** The ideas behind awards, by the award's id. */
export async function namesOfAwards(db: Db, awardIds: readonly string[]): Promise<Map<string, AwardName>> {
  if (awardIds.length === 0) return new Map()
  const rows = await db
    .select({
      awardId: award.id,
      proposalId: proposal.id,
      applicantId: proposal.applicantId,
      title: proposal.title,
      reference: proposal.reference,
      slug: round.slug,
      roundTitle: round.title,
    })
    .from(award)
    .innerJoin(proposal, eq(proposal.id, award.proposalId))
    .innerJoin(round, eq(round.id, award.roundId))
    .where(inArray(award.id, [...new Set(awardIds)]))
  return new Map(
    rows.map(({ slug, roundTitle, ...rest }) => [rest.awardId, { ...rest, round: { slug, title: roundTitle } }]),
  )
}

/** Names of people, by id. */
export async function namesOfPeople(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: person.id, name: person.name })
    .from(person)
    .where(inArray(person.id, [...new Set(ids)]))
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Names of rounds, by id. */
export async function namesOfRounds(
  db: Db,
  ids: readonly string[],
): Promise<Map<string, { readonly slug: string; readonly title: string }>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: round.id, slug: round.slug, title: round.title })
    .from(round)
    .where(inArray(round.id, [...new Set(ids)]))
  return new Map(rows.map(({ id, slug, title }) => [id, { slug, title }]))
}
