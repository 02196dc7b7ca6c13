import Database from 'better-sqlite3'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { appendOnlyTriggers } from '~db/append-only.sqlite'
import { searchIndex } from '~db/search.sqlite'
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
    writeAhead(sqlite)
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

/** SQLite does not wait when it is to change how it writes: whoever does that at the same moment is let finish. */
function writeAhead(sqlite: Database.Database): void {
  for (let tries = 1; ; tries += 1) {
    try {
      sqlite.pragma('journal_mode = WAL')
      return
    } catch (cause) {
      if ((cause as { code?: unknown }).code !== 'SQLITE_BUSY' || tries === 100) throw cause
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
    }
  }
}

/**
 * The same, on a connection that is open already. All of it is one transaction that begins by asking for the lock: of two
 * programs that start together one waits, and then finds it done. (drizzle's own begins without, and the second fails.)
 */
export function migrateOpen(sqlite: Database.Database): void {
  sqlite
    .transaction(() => {
      sqlite.exec(
        'CREATE TABLE IF NOT EXISTS __drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)',
      )
      const { at } = sqlite
        .prepare<[], { at: number | null }>('SELECT max(created_at) AS at FROM __drizzle_migrations')
        .get() ?? { at: null }
      const add = sqlite.prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)')
      for (const { sql, hash, folderMillis } of readMigrationFiles({ migrationsFolder: migrationsFolder() })) {
        if (at !== null && folderMillis <= at) continue
        for (const statement of sql) sqlite.exec(statement)
        add.run(hash, folderMillis)
      }
      sqlite.exec(appendOnlyTriggers())
      sqlite.exec(searchIndex)
    })
    .immediate()
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
