import { findPostgres } from '../../../bin/cluster.mjs'
import { measureSqlite } from '../engine/sqlite'
import type { Measure } from '../measure'
import { buildApp, start } from '../servers'

/** Both engines, each beside its own bare driver; PostgreSQL where it is installed. */
export async function measureEngine(): Promise<Measure[]> {
  return [...(await measureSqlite()), ...(await measurePostgres())]
}

async function measurePostgres(): Promise<Measure[]> {
  if (!findPostgres()) {
    process.stderr.write('PostgreSQL is not on this machine: its measures are skipped.\n')
    return []
  }
  buildApp()
  const environment = { DATABASE_URL: 'postgres:' }
  const { line } = await start(['--import', 'tsx', 'tests/bench/engine/postgres.ts'], environment, /^\[/)
  return JSON.parse(line) as Measure[]
}
