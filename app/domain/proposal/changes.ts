import { asksOfForm, type ApplicationForm, type Ask } from './application-form'
import { answerTo, sameAnswer, type Answer, type Draft } from './question'

/** One question whose answer is not what it was. */
export interface Change {
  readonly ask: Ask
  readonly before: Answer
  readonly after: Answer
}

/** What differs between two versions of a proposal, question by question in the order of its form. */
export const changesBetween = (form: ApplicationForm, before: Draft, after: Draft): Change[] =>
  asksOfForm(form)
    .map((ask) => ({ ask, before: answerTo(before, ask.id), after: answerTo(after, ask.id) }))
    .filter(({ before: one, after: other }) => !sameAnswer(one, other))
