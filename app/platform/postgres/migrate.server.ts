import { readMigrationFiles } from 'drizzle-orm/migrator'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate as applyMigrations } from 'drizzle-orm/node-postgres/migrator'
import { join } from 'node:path'
import pg from 'pg'
import { appendOnlyTriggers } from '~db/append-only.postgres'
import { searchIndex } from '~db/search.postgres'
import { withoutPassword } from '~db/engine'
import { limitsTable } from './limits.server'
import { projectRoot, SetupTrouble } from '../root.server'

const oldestServer = 14
/** Any number, as long as it is always this one: two servers that start together take turns by it. */
const turn = 7_262_753

/**
 * Brings a PostgreSQL database up to this version's schema, in one transaction. Running it again changes nothing.
 * @throws SetupTrouble in words when the server cannot be reached, or the database is not ours to use.
 */
export async function migratePostgres(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    await client.query('SELECT pg_advisory_lock($1)', [turn])
    await refuseStrangers(client, url)
    await applyMigrations(drizzle(client), { migrationsFolder, migrationsSchema: 'public' })
    await client.query(appendOnlyTriggers())
    await client.query(searchIndex)
    await client.query(limitsTable)
  } catch (cause) {
    throw cause instanceof SetupTrouble ? cause : new SetupTrouble(inWords(cause, url), { cause })
  } finally {
    await client.end().catch(() => undefined)
  }
}

export const migrationsFolder = join(projectRoot(), 'db/migrations/postgres')

/** @throws SetupTrouble when a database cannot hold ours, is not ours, or is of a newer version. */
export async function refuseStrangers(client: pg.Client, url: string): Promise<void> {
  const name = withoutPassword(url)
  const { rows } = await client.query<{ version: number; encoding: string; standby: boolean }>(
    `SELECT current_setting('server_version_num')::int / 10000 AS version, current_setting('server_encoding') AS encoding,
       pg_is_in_recovery() AS standby`,
  )
  const server = rows[0]
  if (!server) throw new Error('the server does not say what it is')
  if (server.version < oldestServer) {
    throw new SetupTrouble(`PostgreSQL ${oldestServer} or later is needed; ${name} is ${server.version}.`)
  }
  if (server.encoding !== 'UTF8') {
    throw new SetupTrouble(
      `The database at ${name} keeps its text as ${server.encoding}, and has to be UTF8: createdb --encoding=UTF8 --template=template0`,
    )
  }
  if (server.standby) throw new SetupTrouble(`${name} is a stand-by that only reads. Name the primary server.`)
  const tables = await client.query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() AND tablename NOT LIKE 'pg\\_%'",
  )
  if (tables.rows.length === 0) return
  if (!tables.rows.some((table) => table.name === '__drizzle_migrations')) {
    throw new SetupTrouble(`${name} is a database, but not one of Small Sparks. Nothing was changed.`)
  }
  const newestOurs = Math.max(0, ...readMigrationFiles({ migrationsFolder }).map(({ folderMillis }) => folderMillis))
  const newest = await client.query<{ at: string | null }>('SELECT max(created_at) AS at FROM __drizzle_migrations')
  if (Number(newest.rows[0]?.at ?? 0) > newestOurs) {
    throw new SetupTrouble(
      `${name} was made by a newer version of Small Sparks. Update the program first. Nothing was changed.`,
    )
  }
}

const unknownHost = (name: string) => `The host in ${name} is not known. Is it spelt right?`
const notLetIn = (name: string) => `The PostgreSQL server does not accept the user or the password of ${name}.`
const inPlainWords: Partial<Record<string, (name: string) => string>> = {
  ERR_INVALID_URL: (name) =>
    `This is not an address of a database: ${name}. It looks like postgres://user:password@host:5432/name`,
  ECONNREFUSED: (name) => `No PostgreSQL server answers at ${name}. Is it running, and are host and port right?`,
  ENOTFOUND: unknownHost,
  EAI_AGAIN: unknownHost,
  '28P01': notLetIn,
  '28000': notLetIn,
  '3D000': (name) =>
    `The PostgreSQL server has no database of the name in ${name}. Make it first: createdb --encoding=UTF8 NAME`,
  '42501': (name) => `The user of ${name} may not make tables there. It has to own the database.`,
}

/** The commonest reasons why a server cannot be used, each with what to do. */
export function inWords(cause: unknown, url: string): string {
  const { code, message } = cause as { code?: string; message: string }
  const name = withoutPassword(url)
  const said = inPlainWords[code ?? '']
  return said ? said(name) : `The database ${name} cannot be made ready (${message}).`
}
