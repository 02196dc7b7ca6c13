import { nothing, pence, sum, type Pence } from '../../pence'
import { totalsOf, type BudgetLine } from '../../proposal'

/** A funded idea: what was granted and paid by the books, what its budget said others give, and what its story told. */
export interface FundedIdea {
  readonly grantedPence: Pence
  /** What was paid, less what came back. */
  readonly paidPence: Pence
  readonly budget: readonly BudgetLine[]
  /** Hours that neighbours gave, as its story tells; nothing where no story tells. */
  readonly hoursTold: number | null
}

/** What stands beside the pounds of one idea, or of all. Nothing of it is ever added to them. */
export interface Beside {
  readonly grantedPence: Pence
  readonly paidPence: Pence
  /** Money of their own and gifts of money, as planned in the budget. */
  readonly matchPence: Pence
  /** Things lent or given, at what their giver said they are worth. */
  readonly inKindPence: Pence
  /** Hours told in the story; where none tells, hours planned in the budget. */
  readonly hours: number
  /** Of these, the ones that a story told. */
  readonly hoursTold: number
  /** All these hours at one value of an hour. */
  readonly hoursPence: Pence
}

/** The most that a proxy value and its words can be. */
export const mostOfProxy = { name: 120, source: 300, pence: 100_000_000_00 } as const

/**
 * What stands beside the pounds of a funded idea. Hours come from its story, and from its budget only as long as there is
 * no story to say how it went; all are valued at what the partnership counts an hour for now, to the nearest penny.
 */
export function besideOf({ grantedPence, paidPence, budget, hoursTold }: FundedIdea, hourPence: Pence): Beside {
  const { bySource, hours: planned } = totalsOf(budget)
  const hours = hoursTold ?? planned
  return {
    ...{ grantedPence, paidPence, matchPence: sum([bySource.own, bySource.gift]), inKindPence: bySource['in-kind'] },
    ...{ hours, hoursTold: hoursTold ?? 0, hoursPence: pence(Math.round((hours * 4 * hourPence) / 4)) },
  }
}

const none: Beside = {
  ...{ grantedPence: nothing, paidPence: nothing, matchPence: nothing, inKindPence: nothing },
  ...{ hours: 0, hoursTold: 0, hoursPence: nothing },
}

/** All of them together, each figure by itself. */
export const allBeside = (each: readonly Beside[]): Beside =>
  each.reduce<Beside>(
    (so, one) => ({
      grantedPence: sum([so.grantedPence, one.grantedPence]),
      paidPence: sum([so.paidPence, one.paidPence]),
      matchPence: sum([so.matchPence, one.matchPence]),
      inKindPence: sum([so.inKindPence, one.inKindPence]),
      hours: so.hours + one.hours,
      hoursTold: so.hoursTold + one.hoursTold,
      hoursPence: sum([so.hoursPence, one.hoursPence]),
    }),
    none,
  )
