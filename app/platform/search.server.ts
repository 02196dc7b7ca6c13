import { sql, type SQL } from 'drizzle-orm'
import { engine } from '~db/engine'
import { searchVector } from '~db/search.postgres'

/** One engine's way of looking through the words of `findable`: what a query adds to find and rank them. */
export interface Matching {
  /** For SQLite the index is a table of its own, joined by this. */
  readonly join: { readonly table: SQL; readonly on: SQL } | null
  readonly where: SQL
  /** The best first. */
  readonly order: SQL
}

/** Beginnings of words, made of letters and digits alone (`askedFor`), so that nothing in them is an engine's own sign. */
type Asked = readonly (readonly string[])[]

/**
 * The door to both engines' indexes of words: what has all of the words asked for, or with `every: false` some of them.
 * `whose` is the partnership's mark in the index.
 */
export const matching = (asked: Asked, whose: string, { every }: { readonly every: boolean }): Matching =>
  engine === 'postgres' ? inPostgres(asked, every) : inSqlite(asked, whose, every)

function inSqlite(asked: Asked, whose: string, every: boolean): Matching {
  const each = asked.map((words) => `(${words.map((word) => `"${plain(word)}"*`).join(' OR ')})`)
  // Both columns of words, and the mark apart: nothing of another partnership is looked through.
  const question = `(whose : "${plain(whose)}") AND ({folded_title folded_words} : (${each.join(every ? ' AND ' : ' OR ')}))`
  return {
    join: { table: sql`findable_index`, on: sql`findable_index.rowid = findable.number` },
    where: sql`findable_index MATCH ${question}`,
    order: sql`bm25(findable_index, 0.0, 8.0, 1.0)`,
  }
}

function inPostgres(asked: Asked, every: boolean): Matching {
  const each = asked.map((words) => `(${words.map((word) => `${plain(word)}:*`).join(' | ')})`)
  const question = each.join(every ? ' & ' : ' | ')
  const vector = sql.raw(searchVector)
  return {
    join: null,
    where: sql`${vector} @@ to_tsquery('simple', ${question})`,
    order: sql`ts_rank(${vector}, to_tsquery('simple', ${question})) DESC`,
  }
}

function plain(word: string): string {
  if (!/^[\p{L}\p{N}]+$/u.test(word)) throw new Error('only letters and digits are looked for')
  return word
}
