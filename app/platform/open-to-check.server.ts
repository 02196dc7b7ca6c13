import { engine, engineOf, fileOf, withoutPassword } from '~db/engine'
import { SetupTrouble } from './root.server'
import { openSqliteToCheck } from './sqlite/open-to-check.server'
import type { Db } from './world.server'

/** A database as it stands at one moment, to be looked through and not touched. Each check says what is wrong. */
export interface OpenToCheck {
  readonly db: Db
  /** What of it cannot be read, in the engine's own words. */
  damage(): Promise<string[]>
  /** Rows that name another which is not there. */
  danglingLinks(): Promise<string[]>
  /** Tables, columns, indexes and triggers that are missing, changed, or not ours. */
  strangeSchema(): Promise<string[]>
  close(): Promise<void>
}

/**
 * Opens the database at an address to check it, beside whatever else may be using it.
 * @throws SetupTrouble in plain words when it is missing, not ours, of another version, locked or too broken to open.
 */
export async function openToCheck(address: string): Promise<OpenToCheck> {
  if (engineOf(address) !== engine) {
    const setting = engine === 'postgres' ? 'to it, such as file:data/sparks.db' : 'to its address'
    throw new SetupTrouble(`To look through ${withoutPassword(address)}, set DATABASE_URL ${setting}.`)
  }
  if (engine === 'sqlite') return openSqliteToCheck(fileOf(address))
  return (await import('./postgres/open-to-check.server')).openPostgresToCheck(address)
}
