import { DrizzleQueryError } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { setTimeout as pause } from 'node:timers/promises'
import * as schema from '~db/schema'
import { openTurns } from '../turns.server'
import { StorageUnavailable, type Db, type World, type WriteOptions } from '../world.server'
import { isAway, maySucceedAgain } from './trouble.server'
import { listenForChanges } from './changes.server'

const connections = 16
/** A command that two others keep in the way of is tried this often, for about four seconds in all. */
const mostTries = 14
/** In milliseconds. A transaction that waits for anything but the database is ended by the server. */
const patience = {
  connectionTimeoutMillis: 5_000,
  statement_timeout: 10_000,
  lock_timeout: 5_000,
  idle_in_transaction_session_timeout: 5_000,
}

/**
 * Opens a PostgreSQL database: writes at isolation level serializable, tried again when they get in each other's way;
 * reads from one read-only snapshot. Any number of servers may share it. Nothing is connected until it is asked.
 */
export function openPostgresWorld(url: string): World {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    application_name: 'small-sparks',
    // A transaction is begun in the same message as its first statement: one trip to the server less.
    pipeline: true,
    // Should beginning fail, what was sent right behind it stands outside of any transaction: there nothing can be written.
    options: '-c default_transaction_read_only=on',
    ...patience,
  })
  // A connection that breaks while idle is taken out of the pool; whoever needs one next gets another. One that breaks in
  // the middle of work fails that work. Either way the event itself, unheard, would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  const changes = listenForChanges(url)
  const inTurn = openTurns()
  const known = new WeakMap<pg.PoolClient, Db>()

  /** One and the same for a connection's whole life, so that what was prepared on it is found again. */
  function databaseOf(client: pg.PoolClient): Db {
    let db = known.get(client)
    if (!db) {
      db = drizzle(client, { schema, casing: 'snake_case' }) as unknown as Db
      known.set(client, db)
    }
    return db
  }

  async function transaction<Answer>(
    begin: string,
    work: (db: Db) => Promise<Answer>,
    end: (client: pg.PoolClient) => Promise<void>,
  ): Promise<Answer> {
    const client = await pool.connect()
    let broken = false
    // Not waited for: the first statement goes with it.
    const begun = client.query(begin).then(
      () => undefined,
      (reason: unknown) => ({ reason }),
    )
    try {
      const answer = await work(databaseOf(client))
      const notBegun = await begun
      if (notBegun) throw notBegun.reason
      await end(client)
      return answer
    } catch (reason) {
      const cause = bare((await begun)?.reason ?? reason)
      broken = isAway(cause)
      if (!broken) await client.query('ROLLBACK').catch(() => (broken = true))
      throw cause
    } finally {
      client.release(broken)
    }
  }

  async function write<Answer>(
    command: (db: Db) => Promise<Answer>,
    { unseen = false, topics = [] }: WriteOptions,
  ): Promise<Answer> {
    const what = { unseen, topics }
    const told = !unseen || topics.length > 0
    const commit = committing(told ? `${changes.tell(what)}; COMMIT` : 'COMMIT')
    for (let tries = 1; ; tries++) {
      try {
        const answer = await transaction('BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE', command, commit)
        if (told) changes.ownChange(what)
        return answer
      } catch (reason) {
        if (!maySucceedAgain(reason, tries) || tries === mostTries) throw unavailable(reason)
        // Twice as long each time, and never two the same: those that met once should not meet again.
        await pause(Math.random() * Math.min(500, 5 * 2 ** tries))
      }
    }
  }

  return {
    async read(query) {
      try {
        return await transaction('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', query, endReading)
      } catch (reason) {
        throw unavailable(reason)
      }
    },
    write: (command, options = {}) =>
      options.turn === undefined ? write(command, options) : inTurn(options.turn, () => write(command, options)),
    version: () => changes.version(),
    hear: (topic, listener) => changes.hear(topic, listener),
    // PostgreSQL overwrites what was deleted when it vacuums, by itself (docs/operating.md).
    forget: () => Promise.resolve(),
    async close() {
      await changes.close()
      await pool.end()
    },
  }
}

/** Nothing hangs on how a snapshot ends, so nobody waits for it: whoever has the connection next is answered after it. */
function endReading(client: pg.PoolClient): Promise<void> {
  client.query('COMMIT').catch(() => undefined)
  return Promise.resolve()
}

const committing = (sql: string) => async (client: pg.PoolClient) => {
  const ended: unknown = await client.query(sql)
  // A transaction that had already failed is ended by COMMIT without complaint, and nothing of it is kept.
  const last = (Array.isArray(ended) ? ended.at(-1) : ended) as pg.QueryResult
  if (last.command !== 'COMMIT') throw new Error('the transaction had failed before its end')
}

/** What the server said, without the query and the values that were sent: those are no business of a log. */
function bare(reason: unknown): unknown {
  return reason instanceof DrizzleQueryError ? (reason.cause ?? reason) : reason
}

function unavailable(reason: unknown): unknown {
  if (!isAway(reason) && !maySucceedAgain(reason)) return reason
  const { code } = reason as { code?: unknown }
  return new StorageUnavailable(`the database is not available (${typeof code === 'string' ? code : 'no answer'})`, {
    cause: reason,
  })
}
