import type { Db, World } from '~/platform/world.server'
import { Stage } from './stage'

/** A go of its own at what stands on a stage already: within one transaction, which is undone when it has been looked at. */
class Turn extends Stage {
  private added = 0

  constructor(world: World, db: Db) {
    super({ ...world, read: (query) => query(db), write: (command) => command(db) })
  }

  override newId(): string {
    this.added += 1
    return `added-${String(this.added).padStart(5, '0')}`
  }
}

class Undone extends Error {}

/** Plays on a world, and leaves it as it was. */
export async function inTurn<Found>(world: World, play: (here: Stage) => Promise<Found>): Promise<Found> {
  let found: { readonly is: Found } | undefined
  const turn = world.write(async (db) => {
    found = { is: await play(new Turn(world, db)) }
    throw new Undone()
  })
  await turn.catch((reason: unknown) => {
    if (!(reason instanceof Undone)) throw reason
  })
  if (!found) throw new Error('nothing was played')
  return found.is
}
