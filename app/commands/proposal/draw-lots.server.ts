import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { drawLots } from '~/records/proposal/lots.server'
import { roundById } from '~/records/round/course.server'

/** Draws the lots of a round whose list is settled, for the clock: a round without checking settles it at the close. */
export async function drawLotsOf(db: Db, on: Occasion, roundId: string): Promise<void> {
  const round = await roundById(db, roundId)
  if (round) await drawLots(db, on, round)
}
