import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import * as schema from '~db/schema'
import { migrateOpen } from './migrate.server'
import { openListeners } from '../listeners.server'
import { SetupTrouble } from '../root.server'
import { StorageUnavailable, type Db, type World, type WriteOptions } from '../world.server'

interface Waiting {
  unseen: boolean
  topics: readonly string[]
  command: (db: Db) => Promise<unknown>
  resolve: (answer: unknown) => void
  reject: (reason: unknown) => void
}

const batchAtMost = 256
/** In milliseconds: how often a process that has listeners looks whether another one has changed the file. */
const lookEvery = 1_000

/**
 * Opens an embedded database: one writer that commits what is waiting in batches (one disk sync for all of them), and
 * read-only readers. Several processes may share the file. `:memory:` makes a fresh one for a test.
 * @throws SetupTrouble when the file cannot be opened.
 */
export function openSqliteWorld(file: string): World {
  const writer = connect(file, { readonly: false })
  const idle: Reader[] = []
  const waiting: Waiting[] = []
  const inMemory = file === ':memory:'
  if (inMemory) migrateOpen(writer.sqlite)
  // Asked of the writer, this goes up with the commits of other connections, and not with its own.
  const others = writer.sqlite.prepare<[], { data_version: number }>('PRAGMA data_version')
  const versionOfOthers = () => others.get()?.data_version ?? 0
  let ownVersion = 0
  let seenOfOthers = 0
  let looking: NodeJS.Timeout | undefined
  const listeners = openListeners((busy) => {
    clearInterval(looking)
    if (!busy) return
    seenOfOthers = versionOfOthers()
    looking = setInterval(lookAtOthers, lookEvery).unref()
  })
  /** What another process changed is not known by its topic. */
  function lookAtOthers() {
    const now = versionOfOthers()
    if (now !== seenOfOthers) listeners.tellAll()
    seenOfOthers = now
  }
  let busy = false

  async function work() {
    if (busy) return
    busy = true
    while (waiting.length > 0) {
      await commitTogether(waiting.splice(0, batchAtMost))
      // Those who were answered may write again at once: readers, timers and the network get their turn between batches.
      await turn()
    }
    busy = false
  }

  async function commitTogether(batch: Waiting[]) {
    const releases: (() => void)[] = []
    const done: Waiting[] = []
    try {
      writer.run('BEGIN IMMEDIATE')
      for (const one of batch) {
        writer.run('SAVEPOINT command')
        try {
          const answer = await withoutWaiting(one.command(writer.db))
          writer.run('RELEASE command')
          releases.push(() => one.resolve(answer))
          done.push(one)
        } catch (reason) {
          // A full disk or a broken file may already have rolled everything back; then the batch fails as a whole.
          if (!writer.sqlite.inTransaction) throw reason
          writer.sqlite.exec('ROLLBACK TO command; RELEASE command')
          releases.push(() => one.reject(unavailable(reason)))
        }
      }
      writer.run('COMMIT')
      if (batch.some((one) => !one.unseen)) ownVersion += 1
    } catch (reason) {
      if (writer.sqlite.inTransaction) writer.sqlite.exec('ROLLBACK')
      for (const one of batch) one.reject(unavailable(reason))
      return
    }
    for (const release of releases) release()
    for (const { topics } of done) listeners.tell(topics)
  }

  function reader(): Reader {
    return idle.pop() ?? (inMemory ? writer : connect(file, { readonly: true }))
  }

  return {
    async read(query) {
      // In memory there is one connection, so a read takes its turn with the writes.
      if (inMemory) return this.write(query, { unseen: true })
      const one = reader()
      try {
        one.run('BEGIN')
        return await query(one.db)
      } catch (reason) {
        throw unavailable(reason)
      } finally {
        if (one.sqlite.inTransaction) one.run('COMMIT')
        idle.push(one)
      }
    },
    write<Answer>(command: (db: Db) => Promise<Answer>, { unseen = false, topics = [] }: WriteOptions = {}) {
      return new Promise<Answer>((resolve, reject) => {
        waiting.push({ unseen, topics, command, resolve: resolve as (answer: unknown) => void, reject })
        // A turn of the event loop lets what arrived together be committed together.
        setImmediate(() => void work())
      })
    },
    version() {
      return ownVersion + versionOfOthers()
    },
    hear: (topic, listener) => listeners.hear(topic, listener),
    async forget() {
      if (inMemory) return
      while (busy) await turn()
      // Pages of before stand in the write-ahead log until it is written back and emptied. Another process that reads
      // just now may keep it from being emptied: then it is the next time, or when the log begins anew.
      writer.sqlite.pragma('busy_timeout = 250')
      writer.sqlite.pragma('wal_checkpoint(TRUNCATE)')
      writer.sqlite.pragma('busy_timeout = 5000')
    },
    close() {
      clearInterval(looking)
      for (const one of idle.splice(0)) one.sqlite.close()
      writer.sqlite.close()
      return Promise.resolve()
    },
  }
}

interface Reader {
  sqlite: Database.Database
  db: Db
  /** What begins and ends a transaction: read by the database once for each connection. */
  run: (sql: keyof ReturnType<typeof boundaries>) => void
}

const boundaries = (sqlite: Database.Database) => ({
  BEGIN: sqlite.prepare('BEGIN'),
  'BEGIN IMMEDIATE': sqlite.prepare('BEGIN IMMEDIATE'),
  'SAVEPOINT command': sqlite.prepare('SAVEPOINT command'),
  'RELEASE command': sqlite.prepare('RELEASE command'),
  COMMIT: sqlite.prepare('COMMIT'),
})

function connect(file: string, { readonly }: { readonly: boolean }): Reader {
  const sqlite = openFile(file, readonly)
  if (!readonly) sqlite.pragma('journal_mode = WAL')
  // What is deleted is overwritten, so that nobody finds it in the file.
  if (!readonly) sqlite.pragma('secure_delete = ON')
  // A reopened connection falls back to NORMAL and could lose an acknowledged commit on power loss: set and read back.
  sqlite.pragma('synchronous = FULL')
  sqlite.pragma('foreign_keys = ON')
  sqlite.pragma('busy_timeout = 5000')
  sqlite.pragma('cache_size = -32000')
  for (const [name, wanted] of Object.entries({ synchronous: 2, foreign_keys: 1, busy_timeout: 5000 })) {
    const found = sqlite.pragma(name, { simple: true })
    if (found !== wanted) throw new Error(`SQLite kept ${name} at ${String(found)} instead of ${wanted}`)
  }
  // The driver answers at once; the type asks for `await` everywhere, so that the same text runs on another engine.
  const db = drizzle(sqlite, { schema, casing: 'snake_case' }) as unknown as Db
  const ready = boundaries(sqlite)
  return { sqlite, db, run: (sql) => void ready[sql].run() }
}

function openFile(file: string, readonly: boolean): Database.Database {
  try {
    if (file !== ':memory:' && !readonly) mkdirSync(dirname(file), { recursive: true })
    const sqlite = new Database(file, { readonly })
    sqlite.pragma('schema_version')
    return sqlite
  } catch (cause) {
    throw new SetupTrouble(
      `The database ${file} cannot be opened (${(cause as Error).message}). Is the folder there, and may you write in it?`,
    )
  }
}

/**
 * The database answers at once here, so a command is over before the event loop turns. One that is not waits for
 * something else (a network, a timer), and would keep every other writer waiting with it: that is a mistake of ours.
 */
async function withoutWaiting<Answer>(work: Promise<Answer>): Promise<Answer> {
  let turned = false
  const watch = setImmediate(() => (turned = true))
  try {
    const answer = await work
    if (turned) throw new Error('a command waited for something other than the database')
    return answer
  } finally {
    clearImmediate(watch)
  }
}

/** Told apart from our own mistakes: the disk is full, read-only or failing, or another process holds the file. */
function unavailable(reason: unknown): unknown {
  const code = (reason as { code?: unknown } | null)?.code
  const storage = /^SQLITE_(FULL|IOERR|BUSY|LOCKED|READONLY|CORRUPT|NOTADB|CANTOPEN)/
  if (typeof code !== 'string' || !storage.test(code)) return reason
  return new StorageUnavailable(`the database is not available (${code})`, { cause: reason })
}
