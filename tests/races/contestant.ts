// One of two processes that act on one database at the same moment: told by its parent what to do, and when.
import { engine } from '~db/engine'
import { readEnv } from '~/platform/env.server'
import type { World } from '~/platform/world.server'
import { openWorld } from '~/platform/open-world.server'
import { migrate } from '~/platform/migrate.server'
import { perform, type Deed } from './deeds'

/** Where a database is, in the words of DATABASE_URL or as a path. */
export type Address = string
export type Task = { address: Address; atMs: number } & ({ deeds: readonly Deed[] } | { start: true } | { leave: true })
export type Report = { outcomes: readonly unknown[] } | { trouble: string }

const worlds = new Map<Address, World>()

function worldAt(address: Address): World {
  const world = worlds.get(address) ?? openWorld(address)
  worlds.set(address, world)
  return world
}

/** Sleeps until just before, then watches the clock, so that both start within a fraction of a millisecond. */
async function until(atMs: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, atMs - Date.now() - 15)))
  while (Date.now() < atMs);
}

async function race(task: Task): Promise<Report> {
  try {
    if ('start' in task) {
      await until(task.atMs)
      const secret = engine === 'sqlite' ? readEnv({ DATABASE_URL: `file:${task.address}` }).secret : ''
      await migrate(task.address)
      return { outcomes: [secret] }
    }
    if ('leave' in task) {
      await worlds.get(task.address)?.close()
      worlds.delete(task.address)
      return { outcomes: [] }
    }
    const world = worldAt(task.address)
    // Open and warm, so that what is measured against each other are the writes.
    await world.read(() => Promise.resolve())
    await until(task.atMs)
    const outcomes: unknown[] = []
    for (const deed of task.deeds) outcomes.push(await perform(world, deed))
    return { outcomes }
  } catch (trouble) {
    return { trouble: String((trouble as Error).stack ?? trouble) }
  }
}

process.on('message', (task: Task) => void race(task).then((report) => process.send?.(report)))
process.on('disconnect', () => process.exit(0))
process.send?.('ready')
