import { pence, type Pence } from '../pence'
import { isDate } from './journal'

/** The first three letters of each month, in English and in Welsh. */
const months: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['jan', 'ion'],
    ['feb', 'chw'],
    ['mar', 'maw'],
    ['apr', 'ebr'],
    ['may', 'mai'],
    ['jun', 'meh'],
    ['jul', 'gor'],
    ['aug', 'aws'],
    ['sep', 'med'],
    ['oct', 'hyd'],
    ['nov', 'tac'],
    ['dec', 'rha'],
  ].flatMap((both, place) => both.map((name) => [name, place + 1])),
)

/**
 * The day in a cell, `YYYY-MM-DD`: as ISO writes it, or the day first, as these islands do. Undefined when it is none, and
 * when the month would be a thirteenth: what is written the American way is not guessed at.
 */
export function dayIn(text: string): string | undefined {
  const typed = text.trim().replace(/[ T]\d{1,2}:\d{2}.*$/, '')
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(typed)
  if (iso) return real(iso[1], iso[2], iso[3])
  const figures = /^(\d{1,2})[./ -](\d{1,2})[./ -](\d{4}|\d{2})$/.exec(typed)
  if (figures) return real(figures[3], figures[2], figures[1])
  const worded = /^(?:[a-z]{3},? )?(\d{1,2})[./ -]?([a-z]{3})[a-z]*[./ -]?(\d{4}|\d{2})$/i.exec(typed)
  return worded ? real(worded[3], String(months[worded[2]?.toLowerCase() ?? ''] ?? ''), worded[1]) : undefined
}

function real(year = '', month = '', day = ''): string | undefined {
  const whole = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDate(whole) ? whole : undefined
}

export type CellAmount =
  { readonly amountPence: Pence } | { readonly trouble: 'amount-missing' | 'amount-unclear' | 'other-currency' }

const mostPence = 99_999_999_999

/**
 * An amount as a bank writes it: `-12.50`, `(12.50)`, `12.50-`, `12.50 DR`, `£1,234.50`, `1.234,50`. Below nothing when it
 * went out. A half-penny or a second point is not guessed at.
 */
export function amountIn(text: string): CellAmount {
  const typed = text.trim().replace(/[−–]/g, '-').replace(/^'/, '')
  if (typed === '' || typed === '-') return { trouble: 'amount-missing' }
  if (/[€$¥]|\b(?!GBP)(EUR|USD|CHF|JPY|PLN|AUD|CAD|SEK|NOK|DKK)\b/i.test(typed)) return { trouble: 'other-currency' }
  const way = /\b(dr|cr|debit|credit|od)\b\.?$/i.exec(typed)?.[1]?.toLowerCase()
  const bare = typed.replace(/\b(dr|cr|debit|credit|od)\b\.?$/i, '').replace(/GBP|\u00a3|\s/gi, '')
  const minus = /^\(.*\)$/.test(bare) || /^-/.test(bare) || /-$/.test(bare)
  const figures = bare.replace(/^[-+(]+|[-)]+$/g, '').replace(/^[-+]/, '')
  const size = sizeIn(figures)
  if (size === undefined || size > mostPence) return { trouble: 'amount-unclear' }
  const isOut = way === undefined ? minus : way.startsWith('d') || way === 'od'
  return { amountPence: pence(isOut ? 0 - size : size) }
}

function sizeIn(figures: string): number | undefined {
  const ours = /^(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d{1,2})0*)?$/.exec(figures)
  const theirs = /^(\d{1,3}(?:[.']\d{3})+|\d+),(\d{2})$/.exec(figures)
  const [, whole, part = ''] = (ours && figures !== '' ? ours : theirs) ?? []
  if (whole === undefined || (whole === '' && part === '')) return undefined
  return Number(whole.replace(/\D/g, '') || '0') * 100 + Number(part.padEnd(2, '0'))
}

/** Pounds; and a file that does not say is in them. */
export const isOurCurrency = (word: string): boolean => ['', 'GBP', '\u00a3', 'STG'].includes(word.trim().toUpperCase())
