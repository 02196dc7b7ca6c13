import type { z } from 'zod'
import { looksLikeEmail, plainEmail, readYesNo } from '~/domain/people'
import {
  asksOfForm,
  cannot,
  everywhere,
  folded,
  isAskedByTable,
  plainHeading,
  withinAsk,
  type Ask,
  type Draft,
  type IdeaRow,
  type IdeaTrouble,
  type ReadRows,
  type RowSurroundings,
} from '~/domain/proposal'
import { pageForm, until } from './answers'
import { asDate } from './calendar-date'
import { read, type Typed } from './read'

interface Named {
  readonly id: string
  readonly name: string
}
type Trouble = ReturnType<typeof cannot>

/** What an address of a page can hold without being written otherwise. */
const reference = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,19}$/u

/**
 * Reads the rows of a table by the round's own form: what is said of an answer is what its page would say. A question
 * that is not answered is left open, as it can be in no form: what was collected elsewhere asked other things.
 */
export const rowReader: ReadRows = (around) => {
  const asks = asksOfForm(around.asks.form).filter(isAskedByTable)
  const schemas = new Map<string, z.ZodType<Partial<Draft>>>()
  return ({ cells }) => {
    const because = beforeItsAnswers(cells, around)
    if (because) return { ok: false, verdict: because }
    const said = asks.filter(({ id }) => cells[id] !== undefined)
    const typed: Typed = {}
    for (const ask of said) {
      const answer = typedOf(ask, cells[ask.id] ?? '', around)
      if ('kind' in answer) return { ok: false, verdict: answer as Trouble }
      Object.assign(typed, answer)
    }
    const page = { id: 'row', asks: said }
    const name = said.map(({ id }) => id).join()
    const schema = schemas.get(name) ?? pageForm(page, around.asks, true)
    schemas.set(name, schema)
    const reading = read(schema, asPosted(typed))
    if (!reading.ok) {
      const [[id, fault] = ['', { because: 'answer-missing', values: {} }]] = Object.entries(reading.faults)
      return { ok: false, verdict: cannot(`form.${fault.because}`, { ...fault.values, said: cells[id] ?? '' }) }
    }
    const { costPence } = reading.answers
    if (costPence != null && !withinAsk(costPence, around.asks)) {
      const { smallestAskPence, largestAskPence } = around.asks
      const tooLarge = costPence > largestAskPence
      const values = { smallestAskPence, largestAskPence }
      return { ok: false, verdict: cannot(tooLarge ? 'form.cost-too-large' : 'form.cost-too-small', values) }
    }
    const { applicantName: whoseName = '', applicantEmail = '' } = cells
    const whose = applicantEmail === '' ? null : { name: whoseName, email: plainEmail(applicantEmail) }
    return { ok: true, read: reading.answers, whose }
  }
}

function beforeItsAnswers(cells: IdeaRow['cells'], { currency }: RowSurroundings): Trouble | undefined {
  const { reference: name = '', currency: other, applicantEmail = '', applicantName = '' } = cells
  if (name !== '' && !reference.test(name)) return cannot('row-reference-unclear', { reference: name })
  if (other !== undefined && other.toUpperCase() !== currency)
    return cannot('row-currency-other', { said: other, currency })
  if (applicantEmail === '') return undefined
  if (!looksLikeEmail(plainEmail(applicantEmail))) return cannot('row-email-unclear', { email: applicantEmail })
  return applicantName === '' ? cannot('row-name-missing') : undefined
}

/** A cell as it would be typed into the form. */
function typedOf(ask: Ask, cell: string, { themes, neighbourhoods }: RowSurroundings): Typed | Trouble {
  const { id, kind } = ask
  switch (kind) {
    case 'money':
      return { [id]: cell.replace(/^[A-Z]{3}\s*|^[€$]\s*/, '') }
    case 'yes-no': {
      const answer = readYesNo(cell)
      return answer === undefined ? unknownOption(cell) : { [id]: answer ? 'yes' : 'no' }
    }
    case 'choice': {
      const [chosen, ...more] = chosenIn(ask, cell) ?? []
      return chosen === undefined || more.length > 0 ? unknownOption(cell) : { [id]: chosen }
    }
    case 'choices': {
      const chosen = chosenIn(ask, cell)
      return chosen === undefined ? unknownOption(cell) : { [id]: chosen }
    }
    case 'theme':
      return named(id, cell, themes) ?? cannot('row-theme-unknown', { said: cell })
    case 'place':
      if (isEverywhere(cell) && !neighbourhoods.some((one) => same(one.name, cell))) return { [id]: everywhere }
      return named(id, cell, neighbourhoods) ?? cannot('row-neighbourhood-unknown', { place: cell })
    case 'date': {
      const day = dayIn(cell)
      return day === undefined ? cannot('row-date-unclear', { said: cell }) : asDate(id, day)
    }
    case 'dates': {
      const days = cell.split(/\s*\/\s*(?=\d{4}-)/).map(dayIn)
      const [from, to] = days
      if (from === undefined || days.length > 2 || days.includes(undefined))
        return cannot('row-date-unclear', { said: cell })
      return { ...asDate(id, from), ...asDate(until(id), to ?? null) }
    }
    case 'line':
    case 'text':
    case 'number':
      return { [id]: kind === 'line' ? cell.replace(/\s*\n\s*/g, ' ') : cell }
    case 'payee':
    case 'payee-name':
    case 'photo':
    case 'document':
    case 'budget':
    case 'strengths':
    case 'help':
      return {}
  }
}

const unknownOption = (said: string) => cannot('row-option-unknown' satisfies IdeaTrouble, { said: said.slice(0, 60) })
const same = (one: string, other: string) => plainHeading(one) === plainHeading(other)
const isEverywhere = (cell: string) =>
  ['all', 'everywhere', 'whole area', 'pob un', 'pobman'].includes(plainHeading(cell))
const named = (id: string, cell: string, among: readonly Named[]): Typed | undefined => {
  const found = among.find(({ name }) => name === cell) ?? among.find(({ name }) => same(name, cell))
  return found && { [id]: found.id }
}

/** `2026-03-04`, or as people here write it, `4/3/2026`. */
function dayIn(cell: string | undefined): string | undefined {
  if (cell !== undefined && /^\d{4}-\d\d-\d\d$/.test(cell)) return cell
  const [, day, month, year] = /^(\d\d?)[/.](\d\d?)[/.](\d{4})$/.exec(cell ?? '') ?? []
  return day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined
}

/** The options a cell names, by their words in any language or their ids, with semicolons between; nothing when one is unknown. */
function chosenIn({ options = [] }: Ask, cell: string): string[] | undefined {
  const names = options
    .flatMap(({ id, label }) =>
      [id, ...Object.values(label)].map((words) => ({ id, words: folded(words ?? '').trim() })),
    )
    .filter(({ words }) => words !== '')
    // The longest first: the words of an option may hold a semicolon, or begin as another's do.
    .sort((one, other) => other.words.length - one.words.length)
  const chosen: string[] = []
  for (let rest = folded(cell).trim(); rest !== '';) {
    const found = names.find(
      ({ words }) => rest === words || (rest.startsWith(words) && /^\s*;/.test(rest.slice(words.length))),
    )
    if (!found) return undefined
    chosen.push(found.id)
    rest = rest.slice(found.words.length).replace(/^\s*;\s*/, '')
  }
  return options.map(({ id }) => id).filter((id) => chosen.includes(id))
}

function asPosted(typed: Typed): FormData {
  const posted = new FormData()
  for (const [name, value] of Object.entries(typed)) for (const one of [value].flat()) posted.append(name, one)
  return posted
}
