import type { ReactNode } from 'react'
import type { Ask, BudgetLine } from '~/domain/proposal'
import { BudgetTable } from './budget-table'

/** An answer as it is shown: a budget as a table, everything else in the words it was put into. */
export const answerShown = ({ kind }: Pick<Ask, 'kind'>, answer: unknown, inWords: string): ReactNode =>
  kind === 'budget' && inWords !== '' ? <BudgetTable lines={answer as readonly BudgetLine[]} /> : inWords
