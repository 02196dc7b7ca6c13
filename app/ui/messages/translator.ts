import { IntlMessageFormat } from 'intl-messageformat'
import type { Pence } from '~/domain/pence'
import type { Refusal, Values } from '~/domain/refusal'
import { instant, type Instant } from '~/domain/time'
import { formatFor, type Format } from '../format'
import { catalogues, isMessageKey, type MessageKey } from './catalogues'
import { languages, type Language } from './language'

export interface Translator {
  readonly language: Language
  readonly dir: 'ltr' | 'rtl'
  readonly locale: string
  readonly timeZone: string
  /** What amounts are said in: ISO 4217, `XXX` for none known. */
  readonly currency: string
  readonly format: Format
  /**
   * The sentence of that name. Values whose names end in `Pence` are shown as money, in `At` as a date and time,
   * in `On` as a date; plurals and choices follow ICU MessageFormat.
   * @throws Error when the sentence needs a value that is not given.
   */
  readonly t: (key: MessageKey, values?: Values) => string
  /** As `t`, for a sentence with tags: each `<name>…</name>` is handed to `tags.name`; gives the pieces in order. */
  readonly pieces: <Piece>(key: MessageKey, values: Values, tags: Tags<Piece>) => (string | Piece)[]
  /** A refusal in words. One that has no sentence of its own is said plainly rather than not at all. */
  readonly say: (refusal: Pick<Refusal, 'because' | 'values'>) => string
  /** The same speaker, for a round that was held in another currency. */
  readonly inCurrency: (currency: string) => Translator
}

export type Tags<Piece> = Record<string, (inside: (string | Piece)[]) => Piece>

const compiled = new Map<string, IntlMessageFormat>()

/** Compiling is slow and sentences are few: each is compiled once for the life of the process. */
function compile(language: Language, key: MessageKey, message: string): IntlMessageFormat {
  const name = `${language} ${key}`
  const found = compiled.get(name)
  if (found) return found
  const format = new IntlMessageFormat(message, languages[language].locale)
  compiled.set(name, format)
  return format
}

const isPlain = (message: string) => !message.includes('{') && !message.includes('<')

/** Makes the speaker of one language, by one partnership's clock, in pounds unless told. `now` only decides which years need saying. */
export function translator(
  language: Language,
  { timeZone = 'Europe/London', now, currency = 'GBP' }: { timeZone?: string; now: Instant; currency?: string },
): Translator {
  const messages = catalogues[language]
  const { dir, locale } = languages[language]
  const format = formatFor({ language, timeZone, now, currency })

  const word = (name: string, value: string | number): string | number => {
    if (typeof value !== 'number') return value
    if (name.endsWith('Pence')) return format.money(value as Pence)
    if (name.endsWith('At')) return format.whenInSentence(instant(value))
    if (name.endsWith('On')) return format.dayInSentence(instant(value))
    return value
  }
  const worded = (values: Values) => {
    const out: Record<string, string | number> = {}
    for (const name in values) out[name] = word(name, values[name] as string | number)
    return out
  }

  const t = (key: MessageKey, values: Values = {}): string => {
    const message = messages[key]
    return isPlain(message) ? message : String(compile(language, key, message).format(worded(values)))
  }

  return {
    language,
    dir,
    locale,
    timeZone,
    currency,
    format,
    t,
    pieces: <Piece>(key: MessageKey, values: Values, tags: Tags<Piece>) => {
      const out = compile(language, key, messages[key]).format<Piece>({ ...worded(values), ...tags })
      return Array.isArray(out) ? out : [out]
    },
    say: ({ because, values }) => {
      const key = `refusal.${because}`
      if (!isMessageKey(key)) return t('refusal.unexplained')
      try {
        return t(key, values)
      } catch {
        // A sentence that lacks a value must not turn a clear "no" into a broken page.
        return t('refusal.unexplained')
      }
    },
    inCurrency: (other) => translator(language, { timeZone, now, currency: other }),
  }
}
