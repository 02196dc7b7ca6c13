import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { engine } from '~db/engine'
import { migrate } from '~/platform/migrate.server'
import { openWorld } from '~/platform/open-world.server'
import type { World } from '~/platform/world.server'

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL cluster of the tests' own, by the address of its `postgres` database. */
    cluster: string
  }
}

/** The database that every other of a run is a copy of. */
export const template = 'ready'

/** A database of this version with nothing in it, on the engine this run is of; it goes when it is closed. */
export async function freshWorld(): Promise<World> {
  if (engine === 'sqlite') return openWorld(':memory:')
  const name = (await takeUsed()) ?? (await makeOnCluster(template))
  const world = openWorld(addressOf(name))
  return {
    ...world,
    async close() {
      await world.close()
      await emptyForTheNext(name)
    },
  }
}

export interface FreshDatabase {
  /** As several worlds or processes may open it. */
  readonly address: string
  readonly remove: () => Promise<void>
}

/** A new database on the engine this run is of: of this version with nothing in it, or wholly `empty`. */
export async function freshDatabase({ empty = false } = {}): Promise<FreshDatabase> {
  return engine === 'sqlite' ? freshFile(empty) : freshOnCluster(empty)
}

async function freshFile(empty: boolean): Promise<FreshDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'sparks-test-'))
  const address = join(folder, 'sparks.db')
  if (!empty) await migrate(address)
  return {
    address,
    remove: () => {
      rmSync(folder, { recursive: true, force: true })
      return Promise.resolve()
    },
  }
}

async function freshOnCluster(empty: boolean): Promise<FreshDatabase> {
  const name = await makeOnCluster(empty ? 'template0' : template)
  return { address: addressOf(name), remove: async () => void (await onCluster(`DROP DATABASE ${name} WITH (FORCE)`)) }
}

function addressOf(name: string): string {
  const url = new URL(inject('cluster'))
  url.pathname = `/${name}`
  return url.href
}

async function makeOnCluster(from: string): Promise<string> {
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`
  await onCluster(`CREATE DATABASE ${name} TEMPLATE ${from}`)
  return name
}

/**
 * Making a database takes most of a second, and taking every row out of one a few milliseconds: so those that a test
 * is done with are handed on, by a list that all files of a run share.
 */
async function takeUsed(): Promise<string | undefined> {
  const { rows } = await onCluster(`
    DELETE FROM used_database WHERE name = (SELECT name FROM used_database LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING name`)
  return (rows[0] as { name: string } | undefined)?.name
}

async function emptyForTheNext(name: string): Promise<void> {
  const client = new pg.Client({ connectionString: addressOf(name) })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '__drizzle_migrations'`,
    )
    // As a replica would be written: neither references nor the triggers that keep what is only ever added to.
    const emptied = rows.map((table) => `DELETE FROM "${table.name}"`).join(';')
    await client.query(`SET session_replication_role = replica; ${emptied}`)
  } finally {
    await client.end()
  }
  await onCluster(`INSERT INTO used_database VALUES ('${name}')`)
}

let admin: pg.Client | undefined

async function onCluster(sql: string): Promise<pg.QueryResult> {
  if (!admin) {
    admin = new pg.Client({ connectionString: inject('cluster') })
    // When the cluster stops at the end of a run, that is no trouble of anyone's.
    admin.on('error', () => (admin = undefined))
    await admin.connect()
  }
  return admin.query(sql)
}
