import type { Movement } from '../../money'
import { nothing, pence, type Pence } from '../../pence'

/** A change of one sum, and the month it belongs to. */
export type DatedMovement = Movement & { readonly month: string }

/** Some months, both included. */
export interface Months {
  readonly from: string
  readonly to: string
}

/** What the books say of some months: what happened in them, and what stood at their end. */
export interface FundedFigures {
  /** Set aside for awards in these months, less what was released. */
  readonly grantedPence: Pence
  /** Paid on awards in these months, less what bounced. */
  readonly paidPence: Pence
  /** Unspent money that came back in these months. */
  readonly returnedPence: Pence
  /** Spent straight from budget lines in these months. */
  readonly costsPence: Pence
  /** At the end: awarded and not yet paid. */
  readonly committedPence: Pence
  /** At the end: budget, less what is committed and what was paid, with what came back. */
  readonly leftPence: Pence
}

export const noFigures: FundedFigures = {
  grantedPence: nothing,
  paidPence: nothing,
  returnedPence: nothing,
  costsPence: nothing,
  committedPence: nothing,
  leftPence: nothing,
}

/** In which of the figures of its months a change counts. */
const within = {
  awardedPence: 'grantedPence',
  paidOnAwardsPence: 'paidPence',
  returnedPence: 'returnedPence',
  paidDirectlyPence: 'costsPence',
} as const

/** What it does to what is left at the end: each way a pound leaves a budget, and the ways it comes back. */
const leaves = { budgetPence: 1, awardedPence: -1, returnedPence: 1, paidDirectlyPence: -1 } as const

type Sums = { -readonly [Figure in keyof FundedFigures]: number }

/**
 * The figures of some months by whatever each change is told of (`keyOf`; nothing leaves it out). Every change counts once,
 * so that the figures of awards, of lines and of everything together come to the same.
 */
export function figuresBy(
  movements: Iterable<DatedMovement>,
  months: Months,
  keyOf: (movement: DatedMovement) => string | undefined,
): Map<string, FundedFigures> {
  const all = new Map<string, Sums>()
  for (const movement of movements) {
    const { figure, changePence, month } = movement
    const name = keyOf(movement)
    if (name === undefined || month > months.to) continue
    let sums = all.get(name)
    if (!sums) all.set(name, (sums = { ...noFigures }))
    if (month >= months.from && figure in within) sums[within[figure as keyof typeof within]] += changePence
    if (figure === 'awardedPence') sums.committedPence += changePence
    if (figure === 'paidOnAwardsPence') sums.committedPence -= changePence
    if (figure in leaves) sums.leftPence += leaves[figure as keyof typeof leaves] * changePence
  }
  return new Map([...all].map(([name, sums]) => [name, inPence(sums)]))
}

const inPence = (sums: Sums): FundedFigures => ({
  grantedPence: pence(sums.grantedPence),
  paidPence: pence(sums.paidPence),
  returnedPence: pence(sums.returnedPence),
  costsPence: pence(sums.costsPence),
  committedPence: pence(sums.committedPence),
  leftPence: pence(sums.leftPence),
})

/** Several of them together. */
export const figuresTogether = (each: Iterable<FundedFigures>): FundedFigures => {
  const sums: Sums = { ...noFigures }
  for (const one of each) for (const name of Object.keys(noFigures) as (keyof Sums)[]) sums[name] += one[name]
  return inPence(sums)
}

/** Whether anything happened in these months, or is still promised at their end. */
export const tellsSomething = ({ grantedPence, paidPence, returnedPence, costsPence, committedPence }: FundedFigures) =>
  [grantedPence, paidPence, returnedPence, costsPence, committedPence].some((one) => one !== nothing)
