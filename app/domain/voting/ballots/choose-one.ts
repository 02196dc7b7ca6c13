import { refuse } from '../../refusal'
import { type BallotsOfKind, ticked, ticksOf } from './kind'

/** Tick one idea. */
export const chooseOne: BallotsOfKind<'choose-one'> = {
  asks: 'tick',
  utility: 'cost',
  check(marks) {
    const named = ticked(marks)
    const chosen = named.length
    return chosen > 1 ? refuse('one-choice-only', { chosen }) : { ok: true, choices: { named } }
  },
  marksOf: ticksOf,
  inElection: () => ({ kind: 'choose-1', limits: {} }),
}
