import { and, desc, eq } from 'drizzle-orm'
import { findable, findableUpTo } from '~db/schema'
import { askedFor, excerptOf, findableKinds, type Findable, type FindableKind } from '~/domain/learning/finding'
import type { Instant } from '~/domain/time'
import { matching } from '~/platform/search.server'
import type { Db } from '~/platform/world.server'
import { markOf, recordedUpTo } from '~/records/learning/findable.server'
import { everythingPublic } from './finding/sources.server'
import type { Whose } from './finding/about'

/** So many are found at most: whoever has more adds a word. */
export const mostFound = 200
const fewOfKind = 5
const mostOfOneKind = 50

export interface Found {
  readonly kind: FindableKind
  readonly path: string
  readonly title: string
  readonly excerpt: string
  readonly at: Instant
}

export interface SearchAsked {
  readonly words: string
  /** One kind alone, and more of it. */
  readonly kind: FindableKind | null
  readonly welsh: boolean
  readonly now: Instant
}

/** What is public of a partnership and has the words asked for, in groups by kind; the best of each first. */
export async function searchPublic(db: Db, whose: Whose, { words, kind, welsh, now }: SearchAsked) {
  const asked = askedFor(words, { welsh })
  const nothing = { groups: [], count: 0, most: false, onlySome: false }
  if (asked.length === 0) return nothing
  const mark = markOf(whose.id)
  const looking = async (every: boolean) => {
    const { join, where, order } = matching(asked, mark, { every })
    const from = db
      .select({
        kind: findable.kind,
        name: findable.name,
        path: findable.path,
        title: findable.title,
        words: findable.words,
        at: findable.at,
      })
      .from(findable)
      .$dynamic()
    return (join ? from.innerJoin(join.table, join.on) : from)
      .where(and(where, eq(findable.partnershipId, whose.id), kind ? eq(findable.kind, kind) : undefined))
      .orderBy(order, desc(findable.at), findable.number)
      .limit(mostFound)
  }
  const all = await looking(true)
  const onlySome = all.length === 0 && asked.length > 1
  const found = await stillPublic(db, whose, now, onlySome ? await looking(false) : all)
  const groups = findableKinds.flatMap((one) => {
    const own = found.filter((each) => each.kind === one)
    if (own.length === 0) return []
    const shown = own.slice(0, kind ? mostOfOneKind : fewOfKind)
    return [
      {
        kind: one,
        count: own.length,
        found: shown.map(({ path, title, words: text, at }): Found => ({
          ...{ kind: one, path, title, at },
          excerpt: excerptOf(text, asked),
        })),
      },
    ]
  })
  return { groups, count: found.length, most: found.length === mostFound, onlySome: onlySome && found.length > 0 }
}

type Row = Findable & { readonly at: Instant }

/**
 * An index is a moment behind what it was made of. Until it has caught up, what is found is held against the public
 * queries themselves: what has ceased to be public a second ago is not shown, and what was reworded shows its new words.
 */
async function stillPublic(db: Db, whose: Whose, now: Instant, rows: readonly Row[]): Promise<Row[]> {
  if (rows.length === 0) return []
  const [upTo] = await db.select().from(findableUpTo).where(eq(findableUpTo.partnershipId, whose.id))
  if (upTo && upTo.sequence === (await recordedUpTo(db, whose.id))) return [...rows]
  const kinds = [...new Set(rows.map(({ kind }) => kind))]
  const known = new Map((await everythingPublic(db, whose, now, kinds)).map((one) => [`${one.kind} ${one.name}`, one]))
  return rows.flatMap((row) => {
    const one = known.get(`${row.kind} ${row.name}`)
    return one ? [{ ...one, at: row.at }] : []
  })
}
