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

let made = 0

/** A database of this version with nothing in it, on the engine this run is of; it goes when it is closed. */
export async function freshWorld(): Promise<World> {
  if (engine === 'sqlite') return openWorld(':memory:')
  const { address, remove } = await freshDatabase()
  const world = openWorld(address)
  return {
    ...world,
    async close() {
      await world.close()
      await remove()
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
  const name = `test_${process.pid}_${(made += 1)}`
  await onCluster(`CREATE DATABASE ${name} TEMPLATE ${empty ? 'template0' : template}`)
  const url = new URL(inject('cluster'))
  url.pathname = `/${name}`
  return { address: url.href, remove: () => onCluster(`DROP DATABASE ${name} WITH (FORCE)`) }
}

let admin: pg.Client | undefined

async function onCluster(sql: string): Promise<void> {
  if (!admin) {
    admin = new pg.Client({ connectionString: inject('cluster') })
    // When the cluster stops at the end of a run, that is no trouble of anyone's.
    admin.on('error', () => (admin = undefined))
    await admin.connect()
  }
  await admin.query(sql)
}
