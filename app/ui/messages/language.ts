/**
 * The languages there are words in. One more is a folder beside `en` and a row here. Those that are `whole` have every
 * word, and are answered in unasked; the others have what residents meet when they sign in and vote, and are answered in
 * to whoever chooses them.
 */
export const languages = {
  en: { name: 'English', locale: 'en-GB', dir: 'ltr', whole: true },
  cy: { name: 'Cymraeg', locale: 'cy', dir: 'ltr', whole: true },
  ur: { name: 'اردو', locale: 'ur', dir: 'rtl', whole: false },
} as const satisfies Record<string, LanguageRow>

interface LanguageRow {
  /** The language's own name for itself. */
  name: string
  locale: string
  dir: 'ltr' | 'rtl'
  whole: boolean
}

export type Language = keyof typeof languages

export const defaultLanguage: Language = 'en'

export const isLanguage = (text: unknown): text is Language =>
  typeof text === 'string' && Object.hasOwn(languages, text)

/**
 * The language to answer in: the first of the wishes that we have every word of (in the shape of an `Accept-Language`
 * header), or else English.
 */
export function languageFor(...wishes: (string | null | undefined)[]): Language {
  for (const wish of wishes) {
    const asked = (wish ?? '')
      .split(',')
      .map((part) => {
        const [tag = '', quality = 'q=1'] = part.trim().split(';')
        return { language: tag.toLowerCase().split('-')[0], quality: Number(quality.trim().slice(2)) || 0 }
      })
      .filter(({ quality }) => quality > 0)
      .sort((a, b) => b.quality - a.quality)
    for (const { language } of asked) if (isLanguage(language) && languages[language].whole) return language
  }
  return defaultLanguage
}

/** What a reader has chosen, be it whole or not; else the first that her browser asks for. */
export const languageOf = (chosen: string | undefined, asked: string | null | undefined): Language =>
  isLanguage(chosen) ? chosen : languageFor(asked)
