import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate as applyMigrations } from 'drizzle-orm/better-sqlite3/migrator'
import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { appendOnlyTriggers } from '~db/append-only.sqlite'
import { projectRoot, SetupTrouble } from '../root.server'

/**
 * Brings a database file up to this version's schema. Running it again changes nothing.
 * @throws SetupTrouble when the file cannot be written, is not ours, or was made by a newer version.
 */
export function migrateSqlite(file: string): void {
  let sqlite: Database.Database | undefined
  try {
    mkdirSync(dirname(file), { recursive: true })
    sqlite = new Database(file)
    sqlite.pragma('journal_mode = WAL')
    sqlite.pragma('synchronous = FULL')
    sqlite.pragma('busy_timeout = 5000')
    refuseStrangers(sqlite, file)
    migrateOpen(sqlite)
  } catch (cause) {
    if (cause instanceof SetupTrouble) throw cause
    throw new SetupTrouble(`The database ${file} cannot be made ready (${(cause as Error).message}).`)
  } finally {
    sqlite?.close()
  }
}

/** The same, on a connection that is open already: for a database in memory. */
export function migrateOpen(sqlite: Database.Database): void {
  applyMigrations(drizzle(sqlite), { migrationsFolder: migrationsFolder() })
  sqlite.exec(appendOnlyTriggers())
}

export const migrationsFolder = () => join(projectRoot(), 'db/migrations/sqlite')

interface Journal {
  entries: { when: number }[]
}

/** @throws SetupTrouble when a file is a database, but not ours or of a newer version. */
export function refuseStrangers(sqlite: Database.Database, file: string): void {
  const tables = sqlite.prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'").all()
  if (tables.length === 0) return
  if (!tables.some(({ name }) => name === '__drizzle_migrations')) {
    throw new SetupTrouble(`${file} is a database, but not one of Small Sparks. Nothing was changed.`)
  }
  const journal = JSON.parse(readFileSync(join(migrationsFolder(), 'meta/_journal.json'), 'utf8')) as Journal
  const newestOurs = Math.max(0, ...journal.entries.map(({ when }) => when))
  const newestTheirs =
    sqlite.prepare<[], { at: number | null }>('SELECT max(created_at) AS at FROM __drizzle_migrations').get()?.at ?? 0
  if (newestTheirs > newestOurs) {
    throw new SetupTrouble(
      `${file} was made by a newer version of Small Sparks. Update the program first. Nothing was changed.`,
    )
  }
}
