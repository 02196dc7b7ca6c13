import { pence, type Pence } from '../pence'
import { ok, refuse, type Outcome } from '../refusal'
import { isDate } from './journal'

/**
 * A float of cash: asked for, agreed by another, drawn from the bank, and paid back in; or withdrawn before any of it was
 * drawn.
 */
export const floatStates = ['asked', 'agreed', 'drawn', 'paid-back', 'withdrawn'] as const
export type FloatState = (typeof floatStates)[number]

export interface FloatStep {
  readonly to: FloatState
  readonly by: string
}

/** Two people counted what there was on a day. Below what the books say, a budget line bears it; above, it is income. */
export interface FloatCount {
  readonly id: string
  readonly countedOn: string
  readonly countedPence: Pence
  /** What the books said as it was counted. */
  readonly expectedPence: Pence
  /** The line that bears what is missing. */
  readonly lineId: string | null
  readonly reason: string
  readonly by: string
  /** Whoever counted it as well, once she has said so. */
  readonly agreedBy: string | null
}

/** Cash of one fund in the hands of one named person. Facts that never change, and steps and counts that are only added to. */
export interface CashFloat {
  readonly id: string
  readonly book: string
  readonly fundId: string
  readonly holderId: string
  readonly amountPence: Pence
  readonly steps: readonly FloatStep[]
  readonly counts: readonly FloatCount[]
}

export const stateOfFloat = ({ steps }: Pick<CashFloat, 'steps'>): FloatState => steps.at(-1)?.to ?? 'asked'

export const nextOfFloat: Readonly<Record<FloatState, readonly FloatState[]>> = {
  asked: ['agreed', 'withdrawn'],
  agreed: ['drawn', 'withdrawn'],
  drawn: ['paid-back'],
  'paid-back': [],
  withdrawn: [],
}

export const differencePence = ({ countedPence, expectedPence }: Pick<FloatCount, 'countedPence' | 'expectedPence'>) =>
  pence(countedPence - expectedPence)

/** More than this is not kept in a drawer. */
export const mostInFloatPence = pence(1_000_00)

export type FloatRefusal =
  | 'float-amount'
  | 'float-not-now'
  | 'float-own'
  | 'float-holder-agrees'
  | 'float-count-first'
  | 'count-day'
  | 'count-needs-reason'
  | 'count-needs-line'
  | 'count-waits'
  | 'count-own'
  | 'count-passed'

/** Whether somebody may take a float a step further. `heldPence` is what the books have in it. */
export function mayStepFloat(float: CashFloat, { to, by }: FloatStep, heldPence: Pence): Outcome<object, FloatRefusal> {
  const from = stateOfFloat(float)
  if (!nextOfFloat[from].includes(to)) return refuse('float-not-now', { from, to })
  if (to === 'agreed') {
    if (float.steps[0]?.by === by) return refuse('float-own')
    // Whoever has the cash does not say yes to having it.
    if (float.holderId === by) return refuse('float-holder-agrees')
  }
  if (to === 'paid-back') {
    const last = float.counts.at(-1)
    if (last && last.agreedBy === null) return refuse('count-waits')
    if (last?.countedPence !== heldPence) return refuse('float-count-first', { heldPence })
  }
  return ok
}

/** Whether a count can be written down: one at a time, of a day that has been, and with words for what differs. */
export function mayCount(
  float: CashFloat,
  count: Pick<FloatCount, 'countedOn' | 'countedPence' | 'expectedPence' | 'lineId' | 'reason'>,
  today: string,
): Outcome<object, FloatRefusal> {
  if (stateOfFloat(float) !== 'drawn') return refuse('float-not-now', { from: stateOfFloat(float), to: 'drawn' })
  if (float.counts.at(-1)?.agreedBy === null) return refuse('count-waits')
  if (!isDate(count.countedOn) || count.countedOn > today) return refuse('count-day')
  const difference = differencePence(count)
  if (difference !== 0 && count.reason.trim() === '')
    return refuse('count-needs-reason', { differencePence: difference })
  if (difference < 0 && count.lineId === null) return refuse('count-needs-line', { differencePence: difference })
  return ok
}

/** Whether another says that she counted the same; the books have to be where they were. */
export function mayAgreeCount(count: FloatCount, by: string, heldPence: Pence): Outcome<object, FloatRefusal> {
  if (count.by === by) return refuse('count-own')
  if (count.expectedPence !== heldPence) return refuse('count-passed', { heldPence })
  return ok
}
