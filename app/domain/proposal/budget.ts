import { nothing, pence, sum, type Pence } from '../pence'

/** Who a sum of money, or a thing, comes from. `in-kind` is what is lent or given and never paid for. */
export const moneySources = ['fund', 'own', 'gift', 'in-kind'] as const
export type MoneySource = (typeof moneySources)[number]

/** All of them, in the order they are shown: this fund first, people's time last. */
export const budgetSources = [...moneySources, 'hours'] as const
export type BudgetSource = (typeof budgetSources)[number]

/** A thing and what it costs, or is worth. No amount yet, when its writer means to come back. */
export interface MoneyLine {
  readonly what: string
  readonly from: MoneySource
  readonly pence: Pence | null
}

/** Time that people give: hours, in whole quarters, so that no sum of them blurs; and what the partnership counted an hour for when this was written. */
export interface HoursLine {
  readonly what: string
  readonly from: 'hours'
  readonly hours: number | null
  readonly hourPence: Pence
}

export type BudgetLine = MoneyLine | HoursLine

/** The most lines of a budget, characters of one, and hours in one. */
export const mostLines = 30
export const mostOfLine = 100
export const mostHours = 9_999

/** What a line comes to. Hours are valued to the nearest penny, line by line, so that the lines add up to their total. */
export function worthOf(line: BudgetLine): Pence {
  if (line.from !== 'hours') return line.pence ?? nothing
  return pence(Math.round(((line.hours ?? 0) * 4 * line.hourPence) / 4))
}

/** Whether a line says all that it has to. */
export const isWholeLine = (line: BudgetLine): boolean =>
  line.what !== '' && ((line.from === 'hours' ? line.hours : line.pence) ?? 0) > 0

export interface BudgetTotals {
  readonly bySource: Readonly<Record<BudgetSource, Pence>>
  /** Money, whoever gives it: this fund, one's own, and gifts. */
  readonly moneyPence: Pence
  /** Things and time, which are shown beside money and never added into it. */
  readonly besidePence: Pence
  readonly hours: number
}

/** What a budget adds up to. */
export function totalsOf(lines: readonly BudgetLine[]): BudgetTotals {
  const from = (source: BudgetSource) => sum(lines.filter((line) => line.from === source).map(worthOf))
  const bySource = {
    ...{ fund: from('fund'), own: from('own'), gift: from('gift') },
    ...{ 'in-kind': from('in-kind'), hours: from('hours') },
  }
  return {
    bySource,
    moneyPence: sum([bySource.fund, bySource.own, bySource.gift]),
    besidePence: sum([bySource['in-kind'], bySource.hours]),
    hours: lines.reduce((hours, line) => hours + (line.from === 'hours' ? (line.hours ?? 0) : 0), 0),
  }
}

/** What of it this fund is asked for. */
export const fromThisFund = (lines: readonly BudgetLine[]): Pence => totalsOf(lines).bySource.fund
