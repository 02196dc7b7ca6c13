/** The languages the catalogue is complete in. One more is a folder beside `en` and a row here. */
export const languages = {
  en: { name: 'English', locale: 'en-GB', dir: 'ltr' },
  cy: { name: 'Cymraeg', locale: 'cy', dir: 'ltr' },
} as const satisfies Record<string, LanguageRow>

interface LanguageRow {
  /** The language's own name for itself. */
  name: string
  locale: string
  dir: 'ltr' | 'rtl'
}

export type Language = keyof typeof languages

export const defaultLanguage: Language = 'en'

export const isLanguage = (text: unknown): text is Language =>
  typeof text === 'string' && Object.hasOwn(languages, text)

/**
 * The language to answer in: the first of the reader's wishes that we have (a saved choice first, then what the
 * browser asks for, in the shape of an `Accept-Language` header), or else English.
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
    for (const { language } of asked) if (isLanguage(language)) return language
  }
  return defaultLanguage
}
