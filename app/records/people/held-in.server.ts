import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { HeldKind } from '~/domain/people'

/**
 * One place in the database that holds something of a person. The page of what we hold, the copy she takes away, and
 * erasing her are all made from this register; a test fails for a table that names a person and is not in it.
 */
export interface HeldIn {
  readonly table: SQLiteTable
  readonly kind: HeldKind
  /** Columns by which a row is about her. */
  readonly hers: readonly string[]
  /**
   * Columns by which a row is something she did about somebody or something else. Each such act is in the record of acts
   * too: there they are counted for her.
   */
  readonly acts?: readonly string[]
  /** What she is shown of a row. */
  readonly shows: readonly string[]
  /**
   * What becomes of her rows when she is erased: the `row` goes; its `words` go; it is `kept`, with an id that is nobody's
   * any more; or it is `apart`: a step of its own sees to it (`commands/people/erase-person`).
   */
  readonly erased: 'row' | 'words' | 'kept' | 'apart'
  /** For `words`: what each of these columns then holds. */
  readonly blank?: Readonly<Record<string, unknown>>
}

/** Where all that is held of her is what she did. */
export const act = (table: SQLiteTable, ...acts: string[]): HeldIn => ({
  table,
  kind: 'acts',
  hers: [],
  acts,
  shows: [],
  erased: 'kept',
})
