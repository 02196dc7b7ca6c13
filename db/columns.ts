import { sql } from 'drizzle-orm'
import * as lite from 'drizzle-orm/sqlite-core'
import type { Instant } from '~/domain/time'
import type { Pence } from '~/domain/pence'

/**
 * The few kinds of column the schema is made of. `db/schema/*` uses these alone, so that the schema is written
 * once whichever engine holds it (decision 003).
 */
export const table = lite.sqliteTable
export const index = lite.index
export const uniqueIndex = lite.uniqueIndex
export const key = lite.primaryKey
/** What every row must meet, and the part of a table that an index is of: conditions that both engines read. */
export const check = lite.check
export const condition = sql

export const id = () => lite.text()
export const text = () => lite.text()
export const word = <Word extends string>() => lite.text().$type<Word>()
export const pence = () => lite.integer().$type<Pence>()
export const instant = () => lite.integer().$type<Instant>()
export const count = () => lite.integer()
/** A measured number that decides nothing exact, such as a mean. */
export const real = () => lite.real()
export const flag = () => lite.integer({ mode: 'boolean' })
export const json = <Shape>() => lite.text({ mode: 'json' }).$type<Shape>()
