import type { Pence } from '~/domain/pence'
import { instant, minutes, type Instant } from '~/domain/time'
import { languages, type Language } from './messages/language'

/** What turns amounts, moments and counts into words: one reader's language, and the partnership's own clock. */
export interface Format {
  /**
   * `£250`, `£250.50` (pennies only when they matter), `−£20`; `{ pennies: true }` for a column that has some. Within
   * a round that came from elsewhere, hundredths of its own currency.
   */
  readonly money: (amount: Pence, options?: { pennies?: boolean }) => string
  /** An amount in another currency: `value` ÷ `unit` of it, with decimals only when they matter. `XXX` is none known. */
  readonly amount: (value: number, of: { currency: string; unit: number }) => string
  /** `Tuesday 4 March, 5pm`, with the year when it is not this one; noon and midnight in words. */
  readonly when: (at: Instant) => string
  /** `Tuesday 4 March`, with the year when it is not this one. */
  readonly day: (at: Instant) => string
  /** `4 Mar`, or `4 Mar 2025`: for tables. */
  readonly shortDay: (at: Instant) => string
  /** `5pm`, `5:30pm`, `midday`, `midnight`. */
  readonly time: (at: Instant) => string
  /** `12,345` */
  readonly count: (value: number) => string
  /** `3.50`: a mean, to two places, so that a column of them lines up. */
  readonly mean: (value: number) => string
  /** `0.184` is `18%`. */
  readonly share: (value: number) => string
  /** As `when`, worded to stand inside a sentence (in Welsh `ddydd Mawrth`, which follows `yn cau`, `ar`, `tan`, `o`). */
  readonly whenInSentence: (at: Instant) => string
  /** As `day`, worded to stand inside a sentence. */
  readonly dayInSentence: (at: Instant) => string
}

interface Setting {
  language: Language
  /** The partnership's, such as `Europe/London`. */
  timeZone: string
  /** The moment of asking: only to leave out a year that everyone knows. */
  now: Instant
  /** ISO 4217, `XXX` for none known; pounds unless told. */
  currency?: string
}

const spoken = {
  en: { am: 'am', pm: 'pm', midday: 'midday', midnight: 'midnight' },
  cy: { am: 'am', pm: 'pm', midday: 'hanner dydd', midnight: 'hanner nos' },
  ur: { am: ' بجے صبح', pm: ' بجے بعد دوپہر', midday: 'دوپہر 12 بجے', midnight: 'رات 12 بجے' },
} satisfies Record<Language, Record<'am' | 'pm' | 'midday' | 'midnight', string>>

/** Intl formatters cost far more to make than to use, and there are few kinds. */
const made = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>()
function once<Formatter extends Intl.DateTimeFormat | Intl.NumberFormat>(
  key: string,
  make: () => Formatter,
): Formatter {
  const found = made.get(key) as Formatter | undefined
  if (found) return found
  const formatter = make()
  made.set(key, formatter)
  return formatter
}

type DatePart = 'weekday' | 'day' | 'month' | 'year' | 'hour' | 'minute'

type DateParts = Readonly<Record<DatePart, string>>

/** Pages say the same few moments again and again, and taking one apart is slow. */
const apart = new Map<string, DateParts>()
const mostApart = 2_000

function dateParts(locale: string, timeZone: string, month: 'long' | 'short', at: Instant): DateParts {
  const key = `${locale} ${timeZone} ${month} ${at}`
  const known = apart.get(key)
  if (known) return known
  const parts = takeApart(locale, timeZone, month, at)
  if (apart.size >= mostApart) apart.clear()
  apart.set(key, parts)
  return parts
}

function takeApart(locale: string, timeZone: string, month: 'long' | 'short', at: Instant): DateParts {
  const formatter = once(
    `date ${locale} ${timeZone} ${month}`,
    () =>
      new Intl.DateTimeFormat(locale, {
        timeZone,
        weekday: 'long',
        day: 'numeric',
        month,
        year: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        hourCycle: 'h23',
      }),
  )
  const parts = { weekday: '', day: '', month: '', year: '', hour: '', minute: '' }
  for (const { type, value } of formatter.formatToParts(at)) if (type in parts) parts[type as DatePart] = value
  return parts
}

/** Welsh day names begin with `Dydd`, which softens to `ddydd` after most words that lead up to a date. */
const inSentence = (language: Language, text: string) => (language === 'cy' ? text.replace(/^Dydd/, 'ddydd') : text)

const inCurrency = (currency: string, decimals: number): Intl.NumberFormatOptions => ({
  ...(currency === 'XXX' ? {} : { style: 'currency', currency }),
  minimumFractionDigits: decimals,
  maximumFractionDigits: decimals,
})

/** Makes the formatter for one reader. */
export function formatFor({ language, timeZone, now, currency: own = 'GBP' }: Setting): Format {
  const { locale } = languages[language]
  const words = spoken[language]
  // A year begins on the quarter of an hour everywhere; the moment of asking is another each time.
  const quarter = instant(Math.floor(now / minutes(15)) * minutes(15))
  const thisYear = dateParts(locale, timeZone, 'long', quarter).year
  const withYear = (text: string, year: string) => (year === thisYear ? text : `${text} ${year}`)

  const day = (at: Instant) => {
    const parts = dateParts(locale, timeZone, 'long', at)
    return withYear(`${parts.weekday} ${parts.day} ${parts.month}`, parts.year)
  }
  const time = (at: Instant) => {
    const { hour, minute } = dateParts(locale, timeZone, 'long', at)
    const hours = Number(hour)
    if (minute === '0' || minute === '00') {
      if (hours === 0) return words.midnight
      if (hours === 12) return words.midday
    }
    const minutes = Number(minute) === 0 ? '' : `:${minute.padStart(2, '0')}`
    return `${hours % 12 || 12}${minutes}${hours < 12 ? words.am : words.pm}`
  }
  const when = (at: Instant) => `${day(at)}, ${time(at)}`

  return {
    day,
    time,
    when,
    dayInSentence: (at) => inSentence(language, day(at)),
    whenInSentence: (at) => inSentence(language, when(at)),
    shortDay: (at) => {
      const parts = dateParts(locale, timeZone, 'short', at)
      return withYear(`${parts.day} ${parts.month}`, parts.year)
    },
    money: (amount, { pennies } = {}) => {
      const digits = (pennies ?? amount % 100 !== 0) ? 2 : 0
      const formatter = once(
        `money ${locale} ${own} ${digits}`,
        () => new Intl.NumberFormat(locale, inCurrency(own, digits)),
      )
      // A true minus is read aloud as "minus"; a hyphen often is not read at all.
      return formatter.format(amount / 100).replace('-', '−')
    },
    amount: (value, { currency, unit }) => {
      const whole = Math.round(value)
      const decimals = whole % unit === 0 ? 0 : Math.max(2, String(unit).length - 1)
      const formatter = once(
        `amount ${locale} ${currency} ${decimals}`,
        () => new Intl.NumberFormat(locale, inCurrency(currency, decimals)),
      )
      return formatter.format(whole / unit).replace('-', '−')
    },
    count: (value) => once(`count ${locale}`, () => new Intl.NumberFormat(locale)).format(value),
    mean: (value) =>
      once(
        `mean ${locale}`,
        () => new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
      ).format(value),
    share: (value) => once(`share ${locale}`, () => new Intl.NumberFormat(locale, { style: 'percent' })).format(value),
  }
}

const samples = new Map<string, readonly [Intl.LDMLPluralRule, number][]>()

/** One count for each plural form of a language, the plain one last: `[['zero', 0], ['one', 1], ['other', 11]]`. */
export function pluralSamples(locale: string): readonly [Intl.LDMLPluralRule, number][] {
  const known = samples.get(locale)
  if (known) return known
  const rules = new Intl.PluralRules(locale)
  const found = new Map<Intl.LDMLPluralRule, number>([['zero', 0]])
  for (let count = 1; count <= 30; count++) if (!found.has(rules.select(count))) found.set(rules.select(count), count)
  const each = [...found]
  samples.set(locale, each)
  return each
}
