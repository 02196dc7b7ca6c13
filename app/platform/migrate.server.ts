import { engineOf, fileOf } from '~db/engine'
import { migrateSqlite } from './sqlite/migrate.server'

/**
 * Brings the database at an address up to this version's schema. Running it again changes nothing, and of two programs
 * that start together one waits for the other.
 * @throws SetupTrouble in words when it cannot be reached or written, is not ours, or was made by a newer version.
 */
export async function migrate(address: string): Promise<void> {
  if (engineOf(address) === 'postgres') await (await import('./postgres/migrate.server')).migratePostgres(address)
  else migrateSqlite(fileOf(address))
}
