import { destroyBallots } from '~/commands/voting/destroy-ballots.server'
import { occasion } from '~/platform/occasion.server'
import type { Sparks } from '~/platform/sparks.server'
import { ballotsToDestroy } from '~/records/voting/ballots-over.server'

/** Destroys the sealed ballots of rounds whose challenge window is over, and sees that they stand in no file any more. */
export async function destroySealedBallots({ world, clock }: Sparks): Promise<void> {
  let gone = 0
  for (const id of await world.read((db) => ballotsToDestroy(db, clock.now())))
    if (await world.write((db) => destroyBallots(db, occasion(clock, null), id))) gone += 1
  if (gone > 0) await world.forget()
}
