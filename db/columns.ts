import { sql } from 'drizzle-orm'
import * as pg from 'drizzle-orm/pg-core'
import * as lite from 'drizzle-orm/sqlite-core'
import type { Instant } from '~/domain/time'
import type { Pence } from '~/domain/pence'
import { engine } from './engine'

/**
 * The few kinds of column the schema is made of, for either engine. `db/schema/*` uses these alone, so that the schema
 * is written once whichever engine holds it (decisions 003 and 012).
 */
const sqlite = {
  table: lite.sqliteTable,
  index: lite.index,
  uniqueIndex: lite.uniqueIndex,
  key: lite.primaryKey,
  check: lite.check,
  text: () => lite.text(),
  whole: () => lite.integer(),
  real: () => lite.real(),
  flag: () => lite.integer({ mode: 'boolean' }),
  json: () => lite.text({ mode: 'json' }),
}

/** Compared and sorted byte by byte, as SQLite does, whatever language the server was set up in. */
const plainText = pg.customType<{ data: string }>({ dataType: () => 'text COLLATE "C"' })

const postgres = {
  table: pg.pgTable,
  index: pg.index,
  uniqueIndex: pg.uniqueIndex,
  key: pg.primaryKey,
  check: pg.check,
  text: () => plainText(),
  /** As wide as SQLite's, so that no number fits the one engine and not the other. */
  whole: () => pg.bigint({ mode: 'number' }),
  real: () => pg.doublePrecision(),
  flag: () => pg.boolean(),
  /** Kept as it was written (`jsonb` would put the keys in another order, and the audit's seals are over the text). */
  json: () => pg.json(),
}

// The types are one engine's; every query in the house uses only what both understand, and every test of them runs on both.
const kinds = (engine === 'postgres' ? postgres : sqlite) as typeof sqlite

export const { table, index, uniqueIndex, key, check, text, real, flag } = kinds

/** What every row must meet, and the part of a table that an index is of: conditions that both engines read. */
export const condition = sql

export const id = () => kinds.text()
export const word = <Word extends string>() => kinds.text().$type<Word>()
export const pence = () => kinds.whole().$type<Pence>()
export const instant = () => kinds.whole().$type<Instant>()
export const count = () => kinds.whole()
export const json = <Shape>() => kinds.json().$type<Shape>()
