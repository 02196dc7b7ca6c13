import type { Pence } from '../pence'
import { sentFor } from './picture'
import { asksOfForm, isKnown, type ApplicationForm, type Ask, type OwnId, type Page } from './application-form'
import { isWholeLine, type BudgetLine } from './budget'
import { namesPayee, type PayTo } from './payee'

/**
 * An answer to a question of the partnership's own: words, a number, an amount in pence, chosen options, ISO dates; of a
 * file that was sent, which of the proposal's pictures it is.
 */
export type OwnAnswer = string | number | readonly string[] | null

/** Everything an applicant is asked, as it stands. Empty text and `null` are what has not been answered yet. */
export interface Draft {
  readonly title: string
  readonly idea: string
  readonly summary: string
  readonly whoBenefits: string
  /** A neighbourhood's id, a place's of the area's own list, or `everywhere`. */
  readonly place: string | null
  readonly themeId: string | null
  readonly whoHelps: string
  readonly costPence: Pence | null
  readonly spentOn: string
  /** Line by line, where the form asks it so. */
  readonly budget: readonly BudgetLine[]
  /** What she would do with less, and the smallest sum that is of any use. */
  readonly half: string
  readonly smallestPence: Pence | null
  readonly when: string
  /** Private, as is the name. */
  readonly payTo: PayTo | null
  /** Who is paid when it is not the applicant: a group, a shop, a neighbour. */
  readonly payeeName: string
  /** Which of the area's strengths it uses (`strengthsIn`), and the help it wants and offers (`helpIn`). */
  readonly strengths: readonly string[]
  readonly helpWanted: readonly string[]
  readonly helpOffered: readonly string[]
  readonly [own: OwnId]: OwnAnswer
}

export type Answer = OwnAnswer | readonly BudgetLine[]

/** The answer to one question; nothing when there is none. */
export const answerTo = (draft: Partial<Draft>, id: string): Answer =>
  (draft as Readonly<Record<string, Answer | undefined>>)[id] ?? null

export const isEmpty = (answer: Answer): boolean =>
  answer === null || answer === '' || (Array.isArray(answer) && answer.every((one) => one === ''))

/** Nothing answered is the same however it is kept. */
export const sameAnswer = (one: Answer, other: Answer): boolean =>
  isEmpty(one) ? isEmpty(other) : JSON.stringify(one) === JSON.stringify(other)

/** The draft with the answers of one page put in their place. What is said of other pages is left out. */
export function answered(draft: Draft, page: Page, answers: Partial<Draft>): Draft {
  const given = answers as Readonly<Record<string, Answer | undefined>>
  const own = page.asks.filter(({ id }) => given[id] !== undefined).map(({ id }) => [id, given[id]] as const)
  return { ...draft, ...Object.fromEntries(own) }
}

/** The place that is the whole area. */
export const everywhere = 'everywhere'

/** What a round and its partnership ask for. */
export interface Asks {
  readonly form: ApplicationForm
  /** What an hour of a volunteer's time counts for now. */
  readonly hourPence: Pence
  readonly smallestAskPence: Pence
  readonly largestAskPence: Pence
  /** Whether there are themes, and neighbourhoods or places, to choose from. */
  readonly themes: boolean
  readonly neighbourhoods: boolean
}

/** `optional`: nothing on the page has been answered, and nothing has to be. */
export type Progress = 'not-started' | 'in-progress' | 'completed' | 'optional'

/** Whether an amount lies within what the round gives: both ends are allowed. */
export const withinAsk = (amount: Pence, { smallestAskPence, largestAskPence }: Asks): boolean =>
  amount >= smallestAskPence && amount <= largestAskPence

/** Whether somebody who wants this much is asked it; who has named no sum is taken for the smallest. */
export const isAskedOf = ({ fromPence }: Pick<Ask, 'fromPence'>, costPence: Pence | null): boolean =>
  fromPence <= (costPence ?? 0)

/** Whether somebody who wants this much is asked for it line by line. */
export function asksLines(form: Pick<ApplicationForm, 'pages'>, costPence: Pence | null): boolean {
  const fromPence = linesFromPence(form)
  return fromPence !== undefined && isAskedOf({ fromPence }, costPence)
}

/** Which questions of a form somebody who wants this much is asked. Who gives lines is not asked for them in words too. */
export function askedAt(form: Pick<ApplicationForm, 'pages'>, costPence: Pence | null): (ask: Ask) => boolean {
  const inLines = asksLines(form, costPence)
  return (ask) => isAskedOf(ask, costPence) && !(inLines && ask.id === 'spentOn')
}

/**
 * The answers that count: those to what is asked at this sum. What was answered before the sum was lowered is kept, in
 * case it goes up again, and shown to nobody.
 */
export function answersThatCount<Given extends object>(
  given: Given,
  form: ApplicationForm,
  costPence: Pence | null,
): Given {
  const asked = askedAt(form, costPence)
  const spared = new Set(asksOfForm(form).flatMap((ask) => (asked(ask) ? [] : [ask.id])))
  return Object.fromEntries(Object.entries(given).filter(([id]) => !spared.has(id))) as Given
}

/**
 * The pages that are asked of this draft, each with the questions that are: some only of those who want a larger sum.
 * As long as no sum is named, it is taken for the smallest.
 */
export const pagesAsked = (asks: Asks, draft: Pick<Draft, 'costPence'>): Page[] =>
  pagesWith(asks, askedAt(asks.form, draft.costPence))

/** The pages with every question that anybody is asked, whatever sum she wants: for paper, which cannot know it yet. */
export const pagesOfAll = (asks: Asks): Page[] =>
  pagesWith(asks, (ask) => ask.id !== 'spentOn' || linesFromPence(asks.form) !== 0)

/** From which sum up it is asked for line by line, and no longer in words; nothing where it never is. */
export const linesFromPence = (form: Pick<ApplicationForm, 'pages'>): Pence | undefined =>
  asksOfForm(form).find(({ kind }) => kind === 'budget')?.fromPence

function pagesWith({ form, themes, neighbourhoods }: Asks, wanted: (ask: Ask) => boolean): Page[] {
  const isAsked = (ask: Ask): boolean =>
    wanted(ask) && (ask.kind !== 'theme' || themes) && (ask.kind !== 'place' || neighbourhoods)
  return form.pages.map((page) => ({ ...page, asks: page.asks.filter(isAsked) })).filter((page) => page.asks.length > 0)
}

/** Nothing when there is no such page, or when it is not asked of this draft. */
export const pageAsked = (asks: Asks, draft: Pick<Draft, 'costPence'>, id: string | undefined): Page | undefined =>
  pagesAsked(asks, draft).find((page) => page.id === id)

function isLeft(ask: Ask, draft: Draft, asks: Asks): boolean {
  const answer = answerTo(draft, ask.id)
  if (ask.id === 'costPence') return draft.costPence === null || !withinAsk(draft.costPence, asks)
  if (ask.id === 'payeeName') return namesPayee(draft.payTo) && isEmpty(answer)
  if (ask.kind === 'budget' && !draft.budget.every(isWholeLine)) return true
  return ask.required && isEmpty(answer)
}

/** The ids of what is still to be answered, in the order it is asked. None, when the proposal can be sent in. */
export const leftToAnswer = (draft: Draft, asks: Asks): string[] =>
  pagesAsked(asks, draft)
    .flatMap((page) => page.asks)
    .filter((ask) => isLeft(ask, draft, asks))
    .map(({ id }) => id)

/** How far someone has come with each page, in the order of the form. */
export function progressOf(draft: Draft, asks: Asks): Readonly<Record<string, Progress>> {
  const progress = (page: Page): Progress => {
    const left = page.asks.some((ask) => isLeft(ask, draft, asks))
    const untouched = page.asks.every(({ id }) => isEmpty(answerTo(draft, id)))
    if (untouched) return left ? 'not-started' : 'optional'
    return left ? 'in-progress' : 'completed'
  }
  return Object.fromEntries(pagesAsked(asks, draft).map((page) => [page.id, progress(page)]))
}

/** Whether everything is answered; what was answered may still not fit together. */
export const isAnswered = (draft: Draft, asks: Asks): boolean => leftToAnswer(draft, asks).length === 0

/**
 * The page to go to after one has been answered: the next that is not completed, or nothing when all are. What may be
 * left out is offered on the way, and never gone back for.
 */
export function nextPage(after: string, progress: Readonly<Record<string, Progress>>): string | undefined {
  const pages = Object.keys(progress)
  const place = pages.indexOf(after)
  const ahead = pages.slice(place + 1).find((page) => progress[page] !== 'completed')
  const behind = (page: string) => progress[page] === 'not-started' || progress[page] === 'in-progress'
  return ahead ?? pages.slice(0, Math.max(0, place)).find(behind)
}

/** The questions of a page whose answers differ: what someone must see before one is put over the other. */
export const differing = (page: Page, one: Draft, other: Draft): string[] =>
  page.asks.map(({ id }) => id).filter((id) => !sameAnswer(answerTo(one, id), answerTo(other, id)))

/** A draft in which nothing has been answered. */
export const emptyAnswers: Draft = {
  title: '',
  idea: '',
  summary: '',
  whoBenefits: '',
  place: null,
  themeId: null,
  whoHelps: '',
  costPence: null,
  spentOn: '',
  budget: [],
  half: '',
  smallestPence: null,
  when: '',
  payTo: null,
  payeeName: '',
  strengths: [],
  helpWanted: [],
  helpOffered: [],
}

/**
 * The answers to questions of the partnership's own that stand in a draft, by id: those everyone may read, or the others.
 * What was sent as a file is kept as a picture or a paper.
 */
export function ownAnswers(draft: Draft, form: ApplicationForm, which: 'public' | 'private'): Record<OwnId, OwnAnswer> {
  const wanted = form.pages
    .flatMap(({ asks }) => asks)
    .filter((ask) => !isKnown(ask.id) && sentFor(ask) === undefined && ask.isPublic === (which === 'public'))
    .filter(({ id }) => !isEmpty(answerTo(draft, id)))
  return Object.fromEntries(wanted.map(({ id }) => [id, answerTo(draft, id) as OwnAnswer]))
}
