import pg from 'pg'
import { RateLimiterPostgres, type RateLimiterMemory } from 'rate-limiter-flexible'

const tableName = 'rate_limit'
const connections = 4
/** In milliseconds: longer than a busy minute makes anyone wait; after it, each server counts alone. */
const patience = { connectionTimeoutMillis: 3_000, query_timeout: 3_000, statement_timeout: 3_000 }

/**
 * What the limits keep: made beside the schema and not with it, since only this engine has it and nothing of it is worth
 * copying or surviving a crash (unlogged: it is never waited for on the disk).
 */
export const limitsTable = `CREATE UNLOGGED TABLE IF NOT EXISTS ${tableName} (
  key varchar(255) PRIMARY KEY, points integer NOT NULL DEFAULT 0, expire bigint)`

/**
 * Makes limits that all servers of one database count together, on a few connections of their own, which close by
 * themselves when nobody asks. Each counts by itself with `alone` while the database is away: nobody is refused because of that.
 */
export function limitsOn(url: string) {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    application_name: 'small-sparks limits',
    allowExitOnIdle: true,
    ...patience,
  })
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return (keyPrefix: string, alone: RateLimiterMemory) =>
    new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      tableName,
      tableCreated: true,
      keyPrefix,
      points: alone.points,
      duration: alone.duration,
      // Once it is over, an address is not asked about again until its time is up.
      inMemoryBlockOnConsumed: alone.points,
      insuranceLimiter: alone,
    })
}
