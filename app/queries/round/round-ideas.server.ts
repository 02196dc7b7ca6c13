import { and, asc, count, eq, inArray, isNotNull, lte, notInArray, type SQL } from 'drizzle-orm'
import { decision, decisionItem, neighbourhood, proposal, theme } from '~db/schema'
import type { Pence } from '~/domain/pence'
import type { StandsWanted } from '~/domain/proposal'
import { isCurrentItem, noLaterWord } from '~/records/round/current-item.server'
import { isPublicDecision } from '~/records/round/announced.server'
import type { Db } from '~/platform/world.server'
import { lastEvent } from '~/records/proposal/last-event.server'
import { firstPhotos } from '~/records/proposal/photos.server'
import { searchIdeas } from './idea-search.server'

export const ideasToAPage = 60

export interface IdeasWanted {
  /** What was typed to find some by. */
  readonly words?: string
  readonly themeId?: string
  readonly neighbourhoodId?: string
  /** Asks for at most so much. */
  readonly mostPence?: Pence
  readonly stands?: StandsWanted
  /** From 1. */
  readonly page: number
}

/**
 * The ideas of a round that anyone may read, as cards need them: a page of at most 60, those found by words best first,
 * otherwise funded ones first once a list is adopted, then by title; and how many there are.
 */
export async function roundIdeas(db: Db, roundId: string, wanted: IdeasWanted) {
  const { words = '', page } = wanted
  const paging = { limit: ideasToAPage, offset: (page - 1) * ideasToAPage }
  const found = await db
    .select({ id: decision.id })
    .from(decision)
    .where(and(eq(decision.roundId, roundId), isPublicDecision(db)))
  const decided = found.map(({ id }) => id)
  const narrowed = narrowing(db, wanted, decided)
  if (words !== '') {
    const { ids, count, ...matched } = await searchIdeas(db, roundId, words, { narrowed, ...paging })
    return { ideas: await cards(db, ids, decided), count, found: matched }
  }
  const { ids, count } = await listed(db, roundId, narrowed, decided, paging)
  return { ideas: await cards(db, ids, decided), count, found: null }
}

/** Whether only some of the ideas are asked for. */
export const isNarrowed = ({ page, ...asked }: IdeasWanted): boolean =>
  page > 1 || Object.values(asked).some((one) => one !== undefined && one !== '')

/** How many ideas of a round anyone may read. */
export async function ideasInAll(db: Db, roundId: string): Promise<number> {
  const onList = and(eq(proposal.roundId, roundId), isNotNull(proposal.listed))
  return (await db.select({ count: count() }).from(proposal).where(onList))[0]?.count ?? 0
}

/** What an idea on the list must meet, if anything was asked. */
function narrowing(db: Db, { themeId, neighbourhoodId, mostPence, stands }: IdeasWanted, decided: readonly string[]) {
  const all = [
    themeId === undefined ? undefined : eq(proposal.themeId, themeId),
    neighbourhoodId === undefined ? undefined : eq(proposal.neighbourhoodId, neighbourhoodId),
    mostPence === undefined ? undefined : lte(proposal.costPence, mostPence),
    stands === undefined ? undefined : standing(db, stands, decided),
  ].filter((one) => one !== undefined)
  return all.length === 0 ? undefined : and(...all)
}

function standing(db: Db, stands: StandsWanted, decided: readonly string[]): SQL {
  if (stands === 'not-eligible') return eq(lastEvent, 'not-eligible')
  const outcomes = stands === 'funded' ? (['funded', 'part-funded'] as const) : [stands]
  return inArray(proposal.id, itemsOf(db, decided, outcomes))
}

const itemsOf = (
  db: Db,
  decided: readonly string[],
  outcomes: readonly ('funded' | 'part-funded' | 'reserve' | 'deferred' | 'not-funded')[],
) =>
  db
    .select({ id: decisionItem.proposalId })
    .from(decisionItem)
    .innerJoin(decision, eq(decision.id, decisionItem.decisionId))
    .where(
      and(inArray(decisionItem.decisionId, [...decided]), inArray(decisionItem.outcome, [...outcomes]), noLaterWord),
    )

/** The ids of a page of the list: the funded ones, then the others, each by title. */
async function listed(
  db: Db,
  roundId: string,
  narrowed: SQL | undefined,
  decided: readonly string[],
  { limit, offset }: { limit: number; offset: number },
) {
  const onList = and(eq(proposal.roundId, roundId), isNotNull(proposal.listed), narrowed)
  const part = async (which: SQL | undefined, limit: number, offset: number) => {
    const rows = await db
      .select({ id: proposal.id })
      .from(proposal)
      .where(which)
      .orderBy(asc(proposal.listed), asc(proposal.reference))
      .limit(limit)
      .offset(offset)
    return rows.map(({ id }) => id)
  }
  const countOf = async (which: SQL | undefined) =>
    (await db.select({ count: count() }).from(proposal).where(which))[0]?.count ?? 0
  if (decided.length === 0) {
    const ids = await part(onList, limit, offset)
    return { ids, count: offset === 0 && ids.length < limit ? ids.length : await countOf(onList) }
  }
  const first = itemsOf(db, decided, ['funded', 'part-funded'])
  const ahead = and(onList, inArray(proposal.id, first))
  const funded = await countOf(ahead)
  const ids = offset < funded ? await part(ahead, limit, offset) : []
  const rest = and(onList, notInArray(proposal.id, first))
  if (ids.length < limit) ids.push(...(await part(rest, limit - ids.length, Math.max(0, offset - funded))))
  return { ids, count: await countOf(onList) }
}

/** What a card shows of each of these, in their order. */
async function cards(db: Db, ids: readonly string[], decided: readonly string[]) {
  if (ids.length === 0) return []
  const found = await db
    .select({
      id: proposal.id,
      reference: proposal.reference,
      title: proposal.title,
      summary: proposal.summary,
      costPence: proposal.costPence,
      theme: theme.name,
      neighbourhood: neighbourhood.name,
      outcome: decisionItem.outcome,
    })
    .from(proposal)
    .leftJoin(theme, eq(theme.id, proposal.themeId))
    .leftJoin(neighbourhood, eq(neighbourhood.id, proposal.neighbourhoodId))
    .leftJoin(
      decisionItem,
      and(inArray(decisionItem.decisionId, [...decided]), eq(decisionItem.proposalId, proposal.id), isCurrentItem(db)),
    )
    .where(inArray(proposal.id, [...ids]))
  const photos = await firstPhotos(db, [...ids])
  const byId = new Map(found.map(({ id, ...idea }) => [id, { ...idea, photo: photos.get(id) ?? null }]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
