import { refuse, type Outcome, type Refusal } from '../refusal'
import {
  alwaysAsked,
  asksOfForm,
  isKnown,
  known,
  knownAsk,
  type ApplicationForm,
  type Ask,
  type FitQuestion,
  type Page,
  type Words,
} from './application-form'
import { fileAskedBy } from './picture'

export type FormTrouble =
  | 'form-too-long'
  | 'form-asks-twice'
  | 'form-lacks'
  | 'form-known-changed'
  | 'form-words-missing'
  | 'form-options-few'
  | 'form-file-alone'

/** The most questions a form may have, and the most that are asked before it. */
export const mostAsks = 60
export const mostFit = 5

const hasWords = (words: Words | undefined): boolean =>
  Object.values(words ?? {}).some((one) => one && one.trim() !== '')

const mustAsk: ReadonlySet<string> = new Set(alwaysAsked)

/** The first thing wrong with a form; nothing when people can be asked by it. */
export function formTrouble({ fit, pages }: ApplicationForm): Refusal<FormTrouble> | undefined {
  const asks = asksOfForm({ pages })
  const ids = [...asks, ...fit].map(({ id }) => id)
  if (asks.length > mostAsks || fit.length > mostFit) return refuse('form-too-long', { most: mostAsks, mostFit })
  if (new Set(ids).size < ids.length || new Set(pages.map(({ id }) => id)).size < pages.length) {
    return refuse('form-asks-twice')
  }
  const lacks = alwaysAsked.find((id) => !asks.some((ask) => ask.id === id))
  if (lacks) return refuse('form-lacks')
  if (pages.some((page) => page.asks.length > 1 && fileAskedBy(page))) return refuse('form-file-alone')
  return asks.map(askTrouble).find((trouble) => trouble !== undefined)
}

function askTrouble(ask: Ask): Refusal<FormTrouble> | undefined {
  const { id, kind, label, options = [] } = ask
  if (isKnown(id)) {
    const wont =
      kind !== known[id].kind || ask.isPublic !== knownAsk(id).isPublic || (kind === 'budget' && !ask.required)
    const changed = wont || (mustAsk.has(id) && (ask.fromPence > 0 || ask.required !== knownAsk(id).required))
    return changed ? refuse('form-known-changed') : undefined
  }
  if (!hasWords(label)) return refuse('form-words-missing')
  const few = (kind === 'choice' || kind === 'choices') && options.filter((one) => hasWords(one.label)).length < 2
  return few ? refuse('form-options-few') : undefined
}

/** A question in the place of the one of its id. */
export const replaceAsk = (form: ApplicationForm, ask: Ask): ApplicationForm =>
  withPages(form, (page) => ({ ...page, asks: page.asks.map((one) => (one.id === ask.id ? asItMustBe(ask) : one)) }))

/** A question at the end of a page, which may have been left out meanwhile. */
export function addAsk(
  form: ApplicationForm,
  pageId: string,
  ask: Ask,
): Outcome<{ form: ApplicationForm }, 'form-no-such-page'> {
  if (!form.pages.some(({ id }) => id === pageId)) return refuse('form-no-such-page')
  const added = withPages(form, (page) => (page.id === pageId ? { ...page, asks: [...page.asks, ask] } : page))
  return { ok: true, form: added }
}

/**
 * A known question keeps what the app relies on: who may read its answer and the room it has; and one that every idea
 * needs is asked of everybody.
 */
function asItMustBe(ask: Ask): Ask {
  const { id } = ask
  if (!isKnown(id)) return ask
  const { isPublic, required, fromPence, most } = knownAsk(id)
  const room = ask.most ?? most
  return {
    ...ask,
    isPublic,
    ...(room !== undefined && { most: room }),
    ...(mustAsk.has(id) && { required, fromPence }),
    // Where it is asked, nothing else says what the money is spent on.
    ...(id === 'budget' && { required }),
  }
}

/** A page of its own for a question, before the last one: in the ready-made forms, who is paid. */
export function putPage(form: ApplicationForm, page: Page): ApplicationForm {
  return { ...form, pages: [...form.pages.slice(0, -1), page, ...form.pages.slice(-1)] }
}

/** Leaves a question out. What the app cannot do without stays. */
export function removeAsk(form: ApplicationForm, id: string): Outcome<{ form: ApplicationForm }, 'form-needs-it'> {
  if (mustAsk.has(id)) return refuse('form-needs-it')
  const left = withPages(form, (page) => ({ ...page, asks: page.asks.filter((one) => one.id !== id) }))
  return { ok: true, form: { ...left, pages: left.pages.filter(({ asks }) => asks.length > 0) } }
}

/** A page one place up or down the list; where it cannot go further it stays. */
export function movePage(form: ApplicationForm, id: string, by: 1 | -1): ApplicationForm {
  return { ...form, pages: moved(form.pages, id, by) }
}

/** A question one place up or down its page. */
export const moveAsk = (form: ApplicationForm, id: string, by: 1 | -1): ApplicationForm =>
  withPages(form, (page) => ({ ...page, asks: moved(page.asks, id, by) }))

function moved<Item extends { readonly id: string }>(list: readonly Item[], id: string, by: 1 | -1): readonly Item[] {
  const from = list.findIndex((one) => one.id === id)
  const [one, other] = [list[from], list[from + by]]
  if (!one || !other) return list
  return list.map((item) => (item === one ? other : item === other ? one : item))
}

/** A question asked before the form: in the place of the one of its id, or after the others. */
export function putFit(form: ApplicationForm, question: FitQuestion): ApplicationForm {
  const there = form.fit.some(({ id }) => id === question.id)
  const fit = there ? form.fit.map((one) => (one.id === question.id ? question : one)) : [...form.fit, question]
  return { ...form, fit }
}

export const removeFit = (form: ApplicationForm, id: string): ApplicationForm => ({
  ...form,
  fit: form.fit.filter((one) => one.id !== id),
})

const withPages = (form: ApplicationForm, change: (page: Page) => Page): ApplicationForm => ({
  ...form,
  pages: form.pages.map(change),
})
