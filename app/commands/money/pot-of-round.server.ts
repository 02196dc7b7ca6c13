import { roundHeadroom } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import { ok } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { sharesOfRound } from '~/records/money/totals.server'
import { allocateToRound, releaseFromRound } from './allocate-to-round.server'

/**
 * How a round's pot is set aside as it is published: all of it from this budget line. A round is published once, so its
 * pot is set aside once, however often the button is pressed.
 */
export const potFromLine =
  (lineId: string) => (db: Db, on: Occasion, pot: { readonly roundId: string; readonly amountPence: Pence }) =>
    allocateToRound(db, on, pot.roundId, lineId, pot.amountPence, 'published')

/**
 * What happens to a round's pot as it is called off: whatever is neither committed nor paid goes back to the lines it
 * came from. What is promised or paid stays where it is, and so does what the register says about it.
 */
export async function potGoesBack(
  db: Db,
  on: Occasion,
  { roundId, because }: { readonly roundId: string; readonly because: string },
) {
  for (const [lineId, share] of await sharesOfRound(db, roundId)) {
    const freePence = roundHeadroom(share)
    if (freePence <= 0) continue
    const back = await releaseFromRound(db, on, roundId, lineId, freePence, `called-off:${lineId}`, because)
    if (!back.ok) return back
  }
  return ok
}
