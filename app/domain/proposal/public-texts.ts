import type { Pence } from '../pence'
import { answersToRead } from './answered'
import type { ApplicationForm } from './application-form'
import type { BudgetLine } from './budget'
import type { Answers } from './standing'

/** What the answers that everyone may read say, in words: options in every language they are given in. */
export const publicTexts = (answers: Answers, form: ApplicationForm, costPence: Pence | null): string[] =>
  answersToRead(form, answers, costPence, 'public').flatMap(({ ask: { kind, options = [] }, answer }) => {
    if (kind === 'budget') return (answer as readonly BudgetLine[]).map(({ what }) => what)
    const said = [answer].flat().filter((one): one is string => typeof one === 'string')
    if (kind === 'line' || kind === 'text') return said
    return options
      .filter(({ id }) => said.includes(id))
      .flatMap(({ label }) => Object.values(label))
      .filter((one) => one !== undefined)
  })
