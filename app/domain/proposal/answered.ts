import type { Pence } from '../pence'
import { asksOfForm, type ApplicationForm, type Ask } from './application-form'
import { sentFor } from './picture'
import { answerTo, askedAt, isEmpty, type Answer, type Draft } from './question'

/** A question as it was put, in the words of its own version of the form, and what was answered. */
export interface Answered {
  readonly ask: Ask
  readonly answer: Answer
}

/** Wherever an idea is read these stand over it or beside it, and not again among its answers. */
const standsApart: ReadonlySet<string> = new Set(['title', 'summary', 'costPence', 'place', 'themeId'])

const isPaid = ({ kind }: Ask) => kind === 'payee' || kind === 'payee-name'

/**
 * What a proposal says, in the order in which it was asked: the answers that everyone may read, or those kept for whoever
 * checks it. Not what nobody asked of this sum, nothing that was left empty, and never who is to be paid.
 * What was sent as a file stands among its pictures and papers.
 */
export function answersToRead(
  form: ApplicationForm,
  given: Partial<Draft>,
  costPence: Pence | null,
  which: 'public' | 'private',
): Answered[] {
  const asked = askedAt(form, costPence)
  return asksOfForm(form)
    .filter((ask) => ask.isPublic === (which === 'public') && asked(ask))
    .filter((ask) => !standsApart.has(ask.id) && !isPaid(ask) && sentFor(ask) === undefined)
    .map((ask) => ({ ask, answer: answerTo(given, ask.id) }))
    .filter(({ answer }) => !isEmpty(answer))
}
