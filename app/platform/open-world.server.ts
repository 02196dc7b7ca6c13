import { engine, engineOf, fileOf, withoutPassword } from '~db/engine'
import { openPostgresWorld } from './postgres/world.server'
import { SetupTrouble } from './root.server'
import { openSqliteWorld } from './sqlite/world.server'
import type { World } from './world.server'

/**
 * Opens the database at an address (`:memory:` makes a fresh one for a test).
 * @throws SetupTrouble when it cannot be opened, or is of another engine than the program was started for.
 */
export function openWorld(address: string): World {
  if (engineOf(address) !== engine) {
    const other = withoutPassword(address)
    throw new SetupTrouble(`The program was started for ${engine} (by DATABASE_URL), and cannot open ${other}.`)
  }
  return engine === 'postgres' ? openPostgresWorld(address) : openSqliteWorld(fileOf(address))
}
