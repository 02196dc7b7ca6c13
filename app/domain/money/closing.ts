import { ok, refuse, type Outcome } from '../refusal'
import { isDate } from './journal'
import { lastDayOf } from './period'

/** What has to be settled before a period is closed, in the order in which it is looked at. */
export const closingChecks = ['bank', 'doubt', 'waiting', 'costs', 'draw-downs', 'carry'] as const
export type ClosingCheck = (typeof closingChecks)[number]

/** One thing that is missing; `path` leads to it, beneath `/books/`. */
export interface MissingForClosing {
  readonly what:
    | 'account-unsigned'
    | 'fund-homeless'
    | 'payment-in-doubt'
    | 'payment-astray'
    | 'refund-in-doubt'
    | 'stripe-differs'
    | 'payment-waits'
    | 'thanks-wait'
    | 'cost-waits'
    | 'draw-down-open'
    | 'float-uncounted'
    | 'carry-waits'
    | 'carry-undecided'
  readonly name: string
  readonly path: string
}

export interface ClosingItem {
  readonly check: ClosingCheck
  readonly missing: readonly MissingForClosing[]
}

/** Whether everything on the list is settled. */
export const isReadyToClose = (items: readonly ClosingItem[]): boolean =>
  items.every(({ missing }) => missing.length === 0)

export type NotClosable = 'closing-not-a-month-end' | 'closing-not-over' | 'closing-closed-already' | 'closing-nothing'

/** As much of a book as says up to where it could be closed. */
export interface ClosableBook {
  /** The last day of the last period that is closed. */
  readonly closedTo: string | null
  /** The first day that an entry belongs to; nothing while there is none. */
  readonly firstOn: string | null
  readonly today: string
}

/** Whether a book could be closed up to a day: the last of a month that is over, later than what is closed. */
export function mayCloseTo(to: string, { closedTo, firstOn, today }: ClosableBook): Outcome<object, NotClosable> {
  if (!isDate(to) || lastDayOf(to.slice(0, 7)) !== to) return refuse('closing-not-a-month-end')
  if (to >= today) return refuse('closing-not-over')
  if (closedTo !== null && to <= closedTo) return refuse('closing-closed-already')
  if (firstOn === null || (closedTo === null && to < firstOn)) return refuse('closing-nothing')
  return ok
}

/** The days up to which a book could be closed now, the first first. */
export function closableDays(book: ClosableBook): string[] {
  if (book.firstOn === null) return []
  const days: string[] = []
  const from = book.closedTo ?? book.firstOn
  let [year = 0, month = 1] = from.slice(0, 7).split('-').map(Number)
  for (;;) {
    const day = lastDayOf(`${year}-${String(month).padStart(2, '0')}`)
    if (day >= book.today) return days
    if (mayCloseTo(day, book).ok) days.push(day)
    month += 1
    if (month > 12) [year, month] = [year + 1, 1]
  }
}
