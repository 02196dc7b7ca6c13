import { engine, engineOf, fileOf, withoutPassword } from '~db/engine'
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
  return engine === 'postgres' ? postgresWorld(address) : openSqliteWorld(fileOf(address))
}

/** The driver is loaded by those alone who have such a server: others start sooner without it. */
function postgresWorld(address: string): World {
  let opened: World | undefined
  const opening = import('./postgres/world.server').then(({ openPostgresWorld }) => {
    opened = openPostgresWorld(address)
    return opened
  })
  return {
    read: async (query) => (opened ?? (await opening)).read(query),
    write: async (command, options) => (opened ?? (await opening)).write(command, options),
    version: () => opened?.version() ?? null,
    hear(topic, listener) {
      let over = false
      let end = (): void => void (over = true)
      void opening.then((world) => {
        if (!over) end = world.hear(topic, listener)
      })
      return () => end()
    },
    forget: async () => (await opening).forget(),
    close: async () => (await opening).close(),
  }
}
