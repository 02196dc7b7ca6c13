import { pence, sum } from '../../pence'
import { refuse } from '../../refusal'
import { type BallotsOfKind, ticked, ticksOf } from './kind'

/** Tick ideas that together fit the pot, as those who decide must. */
export const knapsack: BallotsOfKind<'knapsack'> = {
  asks: 'tick',
  utility: 'cost',
  check(marks, _rule, { potPence, costs }) {
    const named = ticked(marks)
    const costPence = sum(named.map((reference) => costs.get(reference) ?? pence(0)))
    return costPence > potPence
      ? refuse('choices-too-dear', { costPence, potPence, overPence: pence(costPence - potPence) })
      : { ok: true, choices: { named } }
  },
  marksOf: ticksOf,
  inElection: (_rule, { potPence }) => ({
    kind: 'approval',
    limits: { minLength: 1, maxSumCost: BigInt(potPence) },
  }),
}
