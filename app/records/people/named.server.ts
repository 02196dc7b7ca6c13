import { like, sql, type SQL } from 'drizzle-orm'
import { person } from '~db/schema'

/** What somebody typed of a name, as names are looked for; empty where nothing is left to look for. */
export const namePart = (typed: string): string =>
  typed
    .trim()
    .toLowerCase()
    .replace(/[%_\\]/g, '')

/** Whose name has this in it, in large or small letters, on either engine. */
export const isNamed = (typed: string): SQL => like(sql`lower(${person.name})`, `%${namePart(typed)}%`)
