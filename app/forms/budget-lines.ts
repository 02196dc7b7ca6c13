import type { Pence } from '~/domain/pence'
import {
  moneySources,
  mostHours,
  mostLines,
  mostOfLine,
  type BudgetLine,
  type HoursLine,
  type MoneyLine,
  type MoneySource,
} from '~/domain/proposal'
import { asPounds, penceIn } from './fields'
import type { Fault, Faults, Typed } from './read'

/** The two lists of lines: what costs or is worth money, and the time people give. Each has rows of its own. */
export const lineLists = ['money', 'time'] as const
export type LineList = (typeof lineLists)[number]

const partsOf = { money: ['what', 'from', 'much'], time: ['what', 'much'] } as const satisfies Record<
  LineList,
  readonly string[]
>

/** The name that a row's fields begin with, such as `budget-money-3`. */
export const rowName = (id: string, list: LineList, row: number) => `${id}-${list}-${row}`

type Sent = Readonly<Record<string, unknown>>

const said = (typed: Sent, name: string): string => {
  const value = typed[name]
  return typeof value === 'string' ? value : ''
}

/** How many rows of a list were sent, empty ones too. */
export function rowsSent(typed: Sent, id: string, list: LineList): number {
  const sent = (row: number) =>
    partsOf[list].some((part) => typeof typed[`${rowName(id, list, row)}-${part}`] === 'string')
  return allRows.findLast(sent) ?? 0
}
const allRows = Array.from({ length: mostLines }, (_, at) => at + 1)

interface Reading {
  /** She will come back: a line may say what without how much, and the other way round. */
  readonly later: boolean
  readonly hourPence: Pence
}

/**
 * Reads the lines of a budget from its rows, those of which something was typed; faults by the name of the field. What
 * cannot be read is never taken for nothing.
 */
export function linesIn(
  typed: Sent,
  id: string,
  { later, hourPence }: Reading,
): { readonly lines: readonly BudgetLine[]; readonly faults: Faults } {
  const faults: Record<string, Fault> = {}
  const lines: BudgetLine[] = []
  for (const list of lineLists) {
    for (const row of allRows) {
      const name = rowName(id, list, row)
      const [what, much] = [said(typed, `${name}-what`), said(typed, `${name}-much`)]
      if (what === '' && much === '') continue
      if ([...what].length > mostOfLine) faults[`${name}-what`] = wrong('too-long', { limit: mostOfLine })
      else if (what === '' && !later) faults[`${name}-what`] = wrong(`${list}-what-missing`)
      const from = said(typed, `${name}-from`)
      const read = much === '' && !later ? wrong(`${list}-much-missing`) : amountIn(list, much)
      if (read !== null && typeof read !== 'number') faults[`${name}-much`] = read
      else if (list === 'time') lines.push({ what, from: 'hours', hours: read, hourPence })
      else lines.push({ what, from: sourceIn(from), pence: read as Pence | null })
    }
  }
  const first = `${rowName(id, 'money', 1)}-what`
  if (lines.length > mostLines) faults[first] = wrong('budget-too-long', { most: mostLines })
  if (!later && lines.length === 0 && Object.keys(faults).length === 0) faults[first] = wrong('budget-missing')
  return { lines, faults }
}

/** Pence, or hours; nothing when nothing was typed; or why it cannot be read. */
function amountIn(list: LineList, typed: string): number | null | Fault {
  if (typed === '') return null
  const found = list === 'money' ? penceIn(typed) : hoursIn(typed)
  if (found === undefined) return wrong(list === 'money' ? 'money-unclear' : 'hours-unclear')
  if (found === 0) return wrong('line-nothing')
  return list === 'time' && found > mostHours ? wrong('hours-too-many', { limit: mostHours }) : found
}

/** A list of four is never sent without one of them: whatever else comes is this fund, which most lines are. */
const sourceIn = (typed: string): MoneySource => moneySources.find((one) => one === typed) ?? 'fund'

const wrong = (because: string, values: Fault['values'] = {}): Fault => ({ because, values })

const fractions: Readonly<Record<string, string>> = { '¼': '.25', '½': '.5', '¾': '.75' }

/** Hours as people write them, to the quarter: `6`, `2.5`, `2,5`, `2½`; undefined when it is not clearly so many. */
export function hoursIn(typed: string): number | undefined {
  const plain = typed.replace(/\s/g, '').replace(/[¼½¾]$/, (mark) => fractions[mark] ?? '')
  const shape = /^(\d{0,6})(?:[.,](\d{1,2}))?$/.exec(plain)
  if (!shape || plain === '') return undefined
  const hours = Number(`${shape[1] || '0'}.${shape[2] ?? '0'}`)
  return Number.isInteger(hours * 4) ? hours : undefined
}

/** The lines of a budget as they would be typed into their rows. */
export function linesTyped(id: string, lines: readonly BudgetLine[]): Typed {
  const typed: Typed = {}
  const hours = lines.filter((line): line is HoursLine => line.from === 'hours')
  const money = lines.filter((line): line is MoneyLine => line.from !== 'hours')
  for (const [at, line] of money.entries()) {
    const name = rowName(id, 'money', at + 1)
    typed[`${name}-what`] = line.what
    typed[`${name}-from`] = line.from
    typed[`${name}-much`] = line.pence === null ? '' : asPounds(line.pence)
  }
  for (const [at, line] of hours.entries()) {
    const name = rowName(id, 'time', at + 1)
    typed[`${name}-what`] = line.what
    typed[`${name}-much`] = line.hours === null ? '' : String(line.hours)
  }
  return typed
}

/** What a press within the lines wants: more rows of a list, or one row taken out. */
export type LineStep = { readonly do: 'add'; readonly list: LineList } | { readonly do: 'remove'; readonly row: string }

/** The button of that kind that a page was sent by; nothing when it was another. */
export function lineStepIn(posted: FormData): LineStep | null {
  const then = posted.get('then')
  const [act, what = ''] = typeof then === 'string' ? then.split(':') : []
  const list = lineLists.find((one) => one === what)
  if (act === 'add' && list) return { do: 'add', list }
  return act === 'remove' && /^[a-z]+-(?:money|time)-\d{1,2}$/.test(what) ? { do: 'remove', row: what } : null
}

/** What was sent, without a row: as if nothing had been typed there. */
export function withoutRow(posted: FormData, row: string): FormData {
  const left = new FormData()
  for (const [name, value] of posted) {
    if (!name.startsWith(`${row}-`) || name.endsWith('-from')) left.append(name, value)
  }
  return left
}

/** The id of the first field that is empty in a list, for whoever asked for more rows. */
export const firstEmpty = (id: string, list: LineList, lines: readonly BudgetLine[]): string =>
  `${rowName(id, list, lines.filter(({ from }) => (from === 'hours') === (list === 'time')).length + 1)}-what`
