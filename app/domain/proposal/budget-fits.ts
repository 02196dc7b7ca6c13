import type { Pence } from '../pence'
import { refuse, type Outcome, type Refusal } from '../refusal'
import { fromThisFund } from './budget'
import { asksLines, isAnswered, pagesAsked, withinAsk, type Asks, type Draft } from './question'

export type BudgetTrouble = 'budget-differs' | 'smallest-above-ask'

/**
 * Where the sum asked for and what was said about it contradict each other; nothing when they agree. Both figures go with
 * it, because only the one who wrote them knows which is meant.
 */
export function budgetTrouble(draft: Draft, asks: Asks): Refusal<BudgetTrouble> | undefined {
  const { costPence: askedPence, budget, smallestPence } = draft
  if (askedPence === null) return undefined
  const linesPence = fromThisFund(budget)
  if (asksLines(asks.form, askedPence) && linesPence !== askedPence) {
    return refuse('budget-differs', { askedPence, linesPence })
  }
  const asked = pagesAsked(asks, draft).some((page) => page.asks.some(({ id }) => id === 'smallestPence'))
  if (!asked || smallestPence === null || smallestPence <= askedPence) return undefined
  return refuse('smallest-above-ask', { askedPence, smallestPence })
}

/** The sum that the lines ask of this fund, where it can be made the ask: another than it, and within what the round gives. */
export function askThatFits(draft: Draft, asks: Asks): Pence | null {
  if (budgetTrouble(draft, asks)?.because !== 'budget-differs') return null
  const linesPence = fromThisFund(draft.budget)
  return withinAsk(linesPence, asks) ? linesPence : null
}

export type NotReady = 'proposal-not-ready' | BudgetTrouble

/** Whether it can be sent in: everything is answered, and the answers agree. */
export function readiness(draft: Draft, asks: Asks): Outcome<object, NotReady> {
  if (!isAnswered(draft, asks)) return refuse('proposal-not-ready')
  return budgetTrouble(draft, asks) ?? { ok: true }
}

export const isReady = (draft: Draft, asks: Asks): boolean => readiness(draft, asks).ok
