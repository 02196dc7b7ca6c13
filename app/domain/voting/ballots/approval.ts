import { refuse } from '../../refusal'
import { type BallotsOfKind, ticked, ticksOf } from './kind'

/** Tick ideas, from `least` to `most` of them. */
export const approval: BallotsOfKind<'approval'> = {
  asks: 'tick',
  utility: 'cost',
  check(marks, { least, most }) {
    const named = ticked(marks)
    const chosen = named.length
    if (chosen > most) return refuse('too-many-choices', { limit: most, chosen })
    if (chosen > 0 && chosen < least) return refuse('too-few-choices', { least, chosen })
    return { ok: true, choices: { named } }
  },
  marksOf: ticksOf,
  inElection: ({ least, most }) => ({ kind: 'approval', limits: { minLength: least, maxLength: most } }),
}
