import { TextField } from '../field'
import { isLanguage, languages as known, useMessages } from '../messages'
import { TextArea } from '../text-area'

interface InEachLanguageProps {
  name: string
  /** The partnership's, the first one first. */
  languages: readonly string[]
  label: string
  hint?: string
  most: number
  /** More than one makes it a field of several lines. */
  rows?: number
}

/** The same words in each of a partnership's languages: `NAME-en`, `NAME-cy`. One language is asked for without naming it. */
export function InEachLanguage({ name, languages, label, hint, most, rows = 1 }: InEachLanguageProps) {
  const { t } = useMessages()
  return languages.map((language, place) => {
    const called = isLanguage(language) ? known[language].name : language
    const field = {
      name: `${name}-${language}`,
      label: languages.length === 1 ? label : t('asking.in-language', { label, language: called }),
      hint: place === 0 ? hint : undefined,
    }
    return rows > 1 ? (
      <TextArea key={language} {...field} rows={rows} />
    ) : most > 200 ? (
      <TextArea key={language} {...field} rows={2} most={most} />
    ) : (
      <TextField key={language} {...field} />
    )
  })
}
