import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { engine } from '~db/engine'
import { newId } from '~/platform/secrets.server'
import { migrate } from '~/platform/migrate.server'

export interface OwnDatabase {
  readonly address: string
  remove(): Promise<void>
}

/** A journey's own database, ready and empty, on the engine of this run: a file, or one on the run's own cluster. */
export async function ownDatabase(): Promise<OwnDatabase> {
  const own = engine === 'postgres' ? await ownOnCluster() : ownFile()
  await migrate(own.address)
  return own
}

function ownFile(): OwnDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'sparks-e2e-'))
  return {
    address: join(folder, 'sparks.db'),
    remove: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })),
  }
}

async function ownOnCluster(): Promise<OwnDatabase> {
  const cluster = process.env.SPARKS_CLUSTER
  if (!cluster) throw new Error('Journeys on PostgreSQL are played by: npm run test:e2e -- --engine postgres')
  const url = new URL(cluster)
  const onCluster = async (sql: string) => {
    const admin = new pg.Client({ connectionString: cluster })
    await admin.connect()
    await admin.query(sql)
    await admin.end()
  }
  const name = `journey_${newId().replace(/\W/g, '').toLowerCase()}`
  await onCluster(`CREATE DATABASE ${name} TEMPLATE template0`)
  url.pathname = `/${name}`
  return { address: url.href, remove: () => onCluster(`DROP DATABASE ${name} WITH (FORCE)`) }
}
