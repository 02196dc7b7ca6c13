import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core'
import type * as schema from '~db/schema'

/**
 * What commands and queries see, on whichever engine. The type is one engine's; commands and queries use what both
 * understand: they await the builders themselves, and every test of theirs runs on both.
 */
export type Db = BaseSQLiteDatabase<'async', unknown, typeof schema>

/** The database cannot take a write or give a read just now: told to people as "try again", with 503. */
export class StorageUnavailable extends Error {
  override name = 'StorageUnavailable'
}

/** The only doors to the database. */
export interface World {
  /** A snapshot; never waits for writers. `query` holds nothing but database reading and pure functions. */
  read<Answer>(query: (db: Db) => Promise<Answer>): Promise<Answer>
  /**
   * One serialisable transaction, durable when it resolves. A throw leaves no trace of the command. The command may be
   * run more than once until its transaction goes through: it holds nothing but database work and pure functions.
   */
  write<Answer>(command: (db: Db) => Promise<Answer>, options?: WriteOptions): Promise<Answer>
  /** Goes up with every change that a public page could show, whichever process made it; for caches. Nothing while the database is away. */
  version(): number | null
  /**
   * Calls `listener` after each change of a topic (`WriteOptions.topics`), whichever process made it, and whenever one
   * may have been missed: it then looks again. Gives what ends it.
   */
  hear(topic: string, listener: () => void): () => void
  /** Sees to it that what has been deleted stands in no file of the database any more; as far as that can be done at once. */
  forget(): Promise<void>
  close(): Promise<void>
}

export interface WriteOptions {
  /**
   * Changes nothing that a public page shows, as a ballot or a session does not: pages made before are still right.
   */
  readonly unseen?: boolean
  /** Who listens to one of these is told, at every server, once the change is durable. */
  readonly topics?: readonly string[]
  /**
   * What it changes that the same person could be changing at the same moment: those of one server that name the same
   * take turns, because together they would only get in each other's way.
   */
  readonly turn?: string
}
