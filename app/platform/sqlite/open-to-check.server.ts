import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { existsSync } from 'node:fs'
import * as schema from '~db/schema'
import { migrateOpen, migrationsFolder, refuseStrangers } from './migrate.server'
import { SetupTrouble } from '../root.server'
import type { OpenToCheck } from '../open-to-check.server'
import type { Db } from '../world.server'

const atMost = 100

/**
 * Opens a file to check it, beside whatever else may be using it.
 * @throws SetupTrouble in plain words when it is missing, not ours, of another version, locked or too broken to open.
 */
export function openSqliteToCheck(file: string): OpenToCheck {
  if (!existsSync(file)) throw new SetupTrouble(`There is no database at ${file}.`)
  let sqlite: Database.Database | undefined
  try {
    sqlite = new Database(file, { readonly: true, fileMustExist: true, timeout: 2_000 })
    // One look at everything: whatever is written meanwhile is for the next time.
    sqlite.exec('BEGIN')
    refuseStrangers(sqlite, file)
    refuseOtherVersions(sqlite, file)
    return checksOn(sqlite)
  } catch (cause) {
    sqlite?.close()
    throw inWords(cause, file)
  }
}

/** What went wrong with the file itself, for whoever runs the command; anything else is thrown on as it is. */
export function inWords(cause: unknown, file: string): unknown {
  const code = String((cause as { code?: unknown } | null)?.code)
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) {
    return new SetupTrouble(`${file} is locked by another program. Let it finish, or stop it, and try again.`)
  }
  if (/^SQLITE_NOTADB/.test(code)) return new SetupTrouble(`${file} is not a database.`)
  if (/^SQLITE_(CORRUPT|IOERR|CANTOPEN)/.test(code)) {
    return new SetupTrouble(`${file} cannot be read (${(cause as Error).message}). Go back to the last good copy.`)
  }
  return cause
}

function refuseOtherVersions(sqlite: Database.Database, file: string): void {
  const tables = sqlite.prepare<[], { many: number }>('SELECT count(*) AS many FROM sqlite_master').get()
  if (!tables?.many) throw new SetupTrouble(`${file} is empty: no database of Small Sparks.`)
  const ours = readMigrationFiles({ migrationsFolder: migrationsFolder() }).map(({ hash }) => hash)
  const theirs = sqlite
    .prepare<[], { hash: string }>('SELECT hash FROM __drizzle_migrations ORDER BY created_at')
    .all()
    .map(({ hash }) => hash)
  if (theirs.length < ours.length && theirs.every((hash, place) => hash === ours[place])) {
    throw new SetupTrouble(`${file} was made by an older version of Small Sparks. Run: sparks migrate`)
  }
  if (String(theirs) !== String(ours)) {
    throw new SetupTrouble(`${file} was made by other migrations than those of this version of Small Sparks.`)
  }
}

function checksOn(sqlite: Database.Database): OpenToCheck {
  return {
    db: drizzle(sqlite, { schema, casing: 'snake_case' }) as unknown as Db,
    damage: async () => {
      const said = sqlite.pragma(`integrity_check(${atMost})`) as { integrity_check: string }[]
      return said.map((row) => row.integrity_check).filter((words) => words !== 'ok')
    },
    danglingLinks: async () => {
      const found: string[] = []
      const links = sqlite.prepare<[], Link>('SELECT * FROM pragma_foreign_key_check LIMIT 100')
      for (const { table, rowid, parent } of links.iterate()) {
        found.push(`${table}${rowid === null ? '' : `, row ${rowid}`}, names a ${parent} that is not there`)
      }
      return found
    },
    strangeSchema: async () => {
      const [wanted, there] = [shapeOfThisVersion(), shapeOf(sqlite)]
      return [...new Set([...wanted.keys(), ...there.keys()])].flatMap((name) => {
        if (wanted.get(name) === there.get(name)) return []
        return [`${name} is ${!there.has(name) ? 'missing' : wanted.has(name) ? 'changed' : 'not ours'}`]
      })
    },
    close: async () => void sqlite.close(),
  }
}

interface Link {
  table: string
  rowid: number | null
  parent: string
}

function shapeOfThisVersion(): Map<string, string | null> {
  const fresh = new Database(':memory:')
  try {
    migrateOpen(fresh)
    return shapeOf(fresh)
  } finally {
    fresh.close()
  }
}

function shapeOf(sqlite: Database.Database): Map<string, string | null> {
  const rows = sqlite
    .prepare<[], { type: string; name: string; sql: string | null }>(
      "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
    )
    .all()
  return new Map(rows.map(({ type, name, sql }) => [`${type} ${name}`, sql]))
}
