import type { Pence } from '../pence'
import { ok, refuse, type Outcome } from '../refusal'
import type { Instant } from '../time'

/** Money spent straight from a budget line: to run things, or what a trusted organisation keeps for its own costs. */
export const costKinds = ['running', 'contribution'] as const
export type CostKind = (typeof costKinds)[number]

/** Where a cost has got to. One that came back was paid, and was not after all: its entry is reversed. */
export const costStates = ['prepared', 'authorised', 'paid', 'came-back', 'cancelled'] as const
export type CostState = (typeof costStates)[number]

export interface CostStep {
  readonly to: CostState
  readonly by: string
  readonly at: Instant
  /** For an authorisation: what was confirmed. */
  readonly confirmed?: string
  /** Why it came back, or was cancelled. */
  readonly reason?: string
}

/** Facts that never change, and steps that are only added to. */
export interface Cost {
  readonly id: string
  readonly book: string
  readonly kind: CostKind
  readonly lineId: string
  readonly fundId: string
  readonly amountPence: Pence
  /** The person who is paid, where it is somebody of ours (her fare, a bill she paid); a firm is nobody. */
  readonly payeeId: string | null
  /** How many people have to authorise it, each another than who prepared it: settled as it is prepared. */
  readonly authorisers: number
  readonly steps: readonly CostStep[]
}

export type CostRefusal =
  | 'payment-by-payee'
  | 'payment-same-person'
  | 'payment-not-now'
  | 'payment-changed'
  | 'cost-same-authoriser'
  | 'cost-needs-second'
  | 'cost-needs-reason'

const from: Readonly<Record<CostState, readonly (CostState | undefined)[]>> = {
  prepared: [undefined],
  // Once more, by a second person, where two are needed.
  authorised: ['prepared', 'authorised'],
  paid: ['authorised'],
  'came-back': ['paid'],
  cancelled: ['prepared', 'authorised'],
}

export const stateOfCost = ({ steps }: Pick<Cost, 'steps'>): CostState | undefined => steps.at(-1)?.to

/** Everybody who authorised it, each once, in that order. */
export const costAuthorisers = ({ steps }: Pick<Cost, 'steps'>): string[] => [
  ...new Set(steps.flatMap((step) => (step.to === 'authorised' ? [step.by] : []))),
]

export const isCostAuthorised = (cost: Cost): boolean => costAuthorisers(cost).length >= cost.authorisers

/** Somebody has said yes to it already, and it takes another. */
export const costWaitsForSecond = (cost: Cost): boolean => stateOfCost(cost) === 'authorised' && !isCostAuthorised(cost)

/** How many have to authorise an amount: two from the partnership's own threshold on, where it has one. */
export const authorisersFor = (amountPence: Pence, twoFromPence: number | undefined): number =>
  twoFromPence !== undefined && amountPence >= twoFromPence ? 2 : 1

/** What an authoriser confirms, as one line of text: any change of who is paid, how much or from where makes another. */
export const costText = (cost: Cost, payee: string): string =>
  JSON.stringify([
    'cost',
    1,
    cost.id,
    cost.kind,
    cost.lineId,
    cost.fundId,
    cost.amountPence,
    cost.payeeId,
    payee,
    cost.authorisers,
  ])

/** Whether somebody may take a cost to its next step. `seal` is of what she has to confirm. */
export function mayStepCost(
  cost: Cost,
  { to, by, confirmed, reason }: Omit<CostStep, 'at'>,
  seal = '',
): Outcome<object, CostRefusal> {
  // Who is paid by it has no hand in it; that her own money did not arrive, anybody may say for her.
  if (cost.payeeId === by) return refuse('payment-by-payee')
  const state = stateOfCost(cost)
  const over = to === 'authorised' && state === 'authorised' && isCostAuthorised(cost)
  if (!from[to].includes(state) || over) return refuse('payment-not-now', { state: state ?? '' })
  if (to === 'authorised') {
    if (cost.steps.find((step) => step.to === 'prepared')?.by === by) return refuse('payment-same-person')
    if (costAuthorisers(cost).includes(by)) return refuse('cost-same-authoriser')
    if (confirmed !== seal) return refuse('payment-changed')
  }
  if (to === 'paid') {
    if (!isCostAuthorised(cost)) return refuse('cost-needs-second')
    if (cost.steps.some((step) => step.to === 'authorised' && step.confirmed !== seal)) return refuse('payment-changed')
  }
  if ((to === 'came-back' || to === 'cancelled') && !reason?.trim()) return refuse('cost-needs-reason')
  return ok
}
