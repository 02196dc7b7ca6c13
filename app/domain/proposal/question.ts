import type { Pence } from '../pence'

/** The six questions, in the order they are asked; each is one page. */
export const questions = ['idea', 'who-benefits', 'who-helps', 'money', 'when', 'payee'] as const
export type Question = (typeof questions)[number]

export const isQuestion = (text: string | undefined): text is Question =>
  (questions as readonly (string | undefined)[]).includes(text)

/** Everything an applicant is asked, as it stands. Empty text and `null` are what has not been answered yet. */
export interface Draft {
  readonly title: string
  readonly idea: string
  readonly summary: string
  readonly whoBenefits: string
  /** A neighbourhood's id, or `everywhere`. */
  readonly place: string | null
  readonly themeId: string | null
  readonly whoHelps: string
  readonly costPence: Pence | null
  readonly spentOn: string
  readonly when: string
  /** Private, as is the name. */
  readonly payTo: 'applicant' | 'other' | null
  /** Who is paid when it is not the applicant: a group, a shop, a neighbour. */
  readonly payeeName: string
}

export type Field = keyof Draft

export const fieldsOf = {
  idea: ['title', 'idea', 'summary'],
  'who-benefits': ['whoBenefits', 'place', 'themeId'],
  'who-helps': ['whoHelps'],
  money: ['costPence', 'spentOn'],
  when: ['when'],
  payee: ['payTo', 'payeeName'],
} as const satisfies Record<Question, readonly Field[]>

/** The draft with the answer to one question put in its place. What the answer says of other questions is left out. */
export function answered(draft: Draft, question: Question, answer: Partial<Draft>): Draft {
  const own = fieldsOf[question].filter((field) => answer[field] !== undefined)
  return { ...draft, ...Object.fromEntries(own.map((field) => [field, answer[field]])) }
}

/** The place that is the whole area. */
export const everywhere = 'everywhere'

/** What a round and its partnership ask for, beyond the six questions themselves. */
export interface Asks {
  readonly smallestAskPence: Pence
  readonly largestAskPence: Pence
  /** Whether there are themes, and neighbourhoods, to choose from. */
  readonly themes: boolean
  readonly neighbourhoods: boolean
}

export type Progress = 'not-started' | 'in-progress' | 'completed'

const isEmpty = (value: Draft[Field]): boolean => value === null || value === ''

/** Whether an amount lies within what the round gives: both ends are allowed. */
export const withinAsk = (amount: Pence, { smallestAskPence, largestAskPence }: Asks): boolean =>
  amount >= smallestAskPence && amount <= largestAskPence

/** What is still to be answered, in the order it is asked. Nothing, when the proposal can be sent in. */
export function leftToAnswer(draft: Draft, asks: Asks): Field[] {
  const unanswered: Record<Field, boolean> = {
    title: isEmpty(draft.title),
    summary: isEmpty(draft.summary),
    idea: isEmpty(draft.idea),
    whoBenefits: isEmpty(draft.whoBenefits),
    place: asks.neighbourhoods && isEmpty(draft.place),
    themeId: asks.themes && isEmpty(draft.themeId),
    whoHelps: isEmpty(draft.whoHelps),
    costPence: draft.costPence === null || !withinAsk(draft.costPence, asks),
    spentOn: isEmpty(draft.spentOn),
    when: isEmpty(draft.when),
    payTo: isEmpty(draft.payTo),
    payeeName: draft.payTo === 'other' && isEmpty(draft.payeeName),
  }
  return questions.flatMap((question) => fieldsOf[question]).filter((field) => unanswered[field])
}

/** How far someone has come with each question. */
export function progressOf(draft: Draft, asks: Asks): Record<Question, Progress> {
  const left = new Set(leftToAnswer(draft, asks))
  const progress = (question: Question): Progress => {
    const fields: readonly Field[] = fieldsOf[question]
    if (fields.every((field) => isEmpty(draft[field]))) return 'not-started'
    return fields.some((field) => left.has(field)) ? 'in-progress' : 'completed'
  }
  return Object.fromEntries(questions.map((question) => [question, progress(question)])) as Record<Question, Progress>
}

export const isReady = (draft: Draft, asks: Asks): boolean => leftToAnswer(draft, asks).length === 0

/** The question to go to after one has been answered: the next that is not completed, or nothing when all are. */
export function nextQuestion(after: Question, progress: Record<Question, Progress>): Question | undefined {
  const place = questions.indexOf(after)
  const inTurn = [...questions.slice(place + 1), ...questions.slice(0, place)]
  return inTurn.find((question) => progress[question] !== 'completed')
}

/** The fields of a question whose answers differ: what someone must see before one is put over the other. */
export const differing = (question: Question, one: Draft, other: Draft): Field[] =>
  fieldsOf[question].filter((field) => one[field] !== other[field])
