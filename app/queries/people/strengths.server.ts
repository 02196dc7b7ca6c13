import { and, asc, count, eq, isNotNull, sql, type SQL } from 'drizzle-orm'
import { neighbourhood, person, proposal, round, strength } from '~db/schema'
import { strengthKinds, type StrengthKind } from '~/domain/people'
import { isPublic } from '~/domain/proposal'
import type { Db } from '~/platform/world.server'
import { neighbourhoodsOf } from '~/records/people/inviter.server'
import { withStanding } from '~/records/proposal/proposal.server'
import { forEveryone, onTheList, strengthIn, waitsForAYes } from '~/records/people/strengths.server'

export const strengthsAPage = 30

export const strengthStates = ['kept', 'suggested', 'ended'] as const
export type StrengthState = (typeof strengthStates)[number]

export interface StrengthsAsked {
  /** A word of it; everything for none. */
  readonly words: string
  readonly kind: StrengthKind | null
  readonly neighbourhoodId: string | null
  readonly page: number
}

const inState: Record<StrengthState, () => SQL | undefined> = {
  kept: onTheList,
  suggested: waitsForAYes,
  ended: () => isNotNull(strength.endedAt),
}

/** The list as those who keep it see it, by name; and how many there are of each state. */
export async function strengthsToKeep(db: Db, partnershipId: string, state: StrengthState, asked: StrengthsAsked) {
  const ofHere = eq(strength.partnershipId, partnershipId)
  const counts = { kept: 0, suggested: 0, ended: 0 } satisfies Record<StrengthState, number>
  for (const one of strengthStates) {
    const [found] = await db.select({ many: count() }).from(strength).where(and(ofHere, inState[one]()))
    counts[one] = Number(found?.many ?? 0)
  }
  return { counts, ...(await found(db, and(ofHere, inState[state](), wanted(asked)), asked.page)) }
}

/** What everyone may see: of each kind how many there are, and those that were asked for. */
export async function strengthsShown(db: Db, partnershipId: string, asked: StrengthsAsked) {
  const open = and(eq(strength.partnershipId, partnershipId), forEveryone())
  const byKind = await db
    .select({ kind: strength.kind, many: count() })
    .from(strength)
    .where(open)
    .groupBy(strength.kind)
  const many = new Map(byKind.map((row) => [row.kind, Number(row.many)]))
  return {
    counts: Object.fromEntries(strengthKinds.map((kind) => [kind, many.get(kind) ?? 0])) as Record<
      StrengthKind,
      number
    >,
    neighbourhoods: await neighbourhoodsOf(db, partnershipId),
    ...(await found(db, and(open, wanted(asked)), asked.page)),
  }
}

function wanted({ words, kind, neighbourhoodId }: StrengthsAsked): SQL | undefined {
  const word = `%${words
    .trim()
    .toLowerCase()
    .replace(/[%_\\]/g, '')}%`
  return and(
    kind === null ? undefined : eq(strength.kind, kind),
    neighbourhoodId === null ? undefined : eq(strength.neighbourhoodId, neighbourhoodId),
    words.trim() === ''
      ? undefined
      : sql`lower(${strength.name} || ' ' || ${strength.about} || ' ' || ${strength.firstName}) like ${word}`,
  )
}

async function found(db: Db, where: SQL | undefined, page: number) {
  const [all] = await db.select({ many: count() }).from(strength).where(where)
  const total = Number(all?.many ?? 0)
  const rows = await db
    .select({
      id: strength.id,
      kind: strength.kind,
      name: strength.name,
      about: strength.about,
      firstName: strength.firstName,
      shared: strength.shared,
      place: neighbourhood.name,
    })
    .from(strength)
    .leftJoin(neighbourhood, eq(neighbourhood.id, strength.neighbourhoodId))
    .where(where)
    .orderBy(asc(sql`lower(${strength.name})`), asc(strength.id))
    .limit(strengthsAPage)
    .offset((page - 1) * strengthsAPage)
  return { rows, total, pages: Math.max(1, Math.ceil(total / strengthsAPage)) }
}

/** One of them with all that stands there, and who suggested it in which idea; nothing when it is not of here. */
export async function strengthToKeep(db: Db, partnershipId: string, id: string) {
  const row = await strengthIn(db, partnershipId, id)
  if (!row) return undefined
  return { row, from: row.suggestedIn === null ? null : await ideaOf(db, row.suggestedIn) }
}

/** The idea it was suggested in, as long as anyone may read that, and by whom. */
async function ideaOf(db: Db, proposalId: string) {
  const [found] = await db
    .select({ idea: proposal, round: round.slug, by: person.name })
    .from(proposal)
    .innerJoin(round, eq(round.id, proposal.roundId))
    .leftJoin(person, eq(person.id, proposal.applicantId))
    .where(eq(proposal.id, proposalId))
  const [idea] = found ? await withStanding(db, [found.idea]) : []
  if (!found || !idea || !isPublic(idea.standing)) return null
  return { reference: idea.reference, title: idea.title, round: found.round, by: found.by }
}

/** How many were suggested, and nobody has looked at. */
export async function strengthsWaiting(db: Db, partnershipId: string): Promise<number> {
  const [found] = await db
    .select({ many: count() })
    .from(strength)
    .where(and(eq(strength.partnershipId, partnershipId), waitsForAYes()))
  return Number(found?.many ?? 0)
}
