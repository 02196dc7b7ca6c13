import type { ReactNode } from 'react'
import { Labelled } from './field'
import { useAnswer, useWiring, type Question } from './form'
import { useMessages } from './messages'
import { pluralSamples } from './format'

interface TextAreaProps extends Question {
  label: ReactNode
  value?: string
  /** The most characters; said in words, and counted while typing by `<Enhance script="forms">`. */
  most?: number
  rows?: number
}

/** Several lines of words. */
export function TextArea({ label, value, most, rows = 5, ...question }: TextAreaProps) {
  const { t, format, locale } = useMessages()
  /** The sentence in each of the language's plural forms, with # for the number: all that the counting script needs. */
  const forms = (key: 'common.characters-left' | 'common.characters-over', name: string) => {
    const sentence = (count: number) => t(key, { [name]: count }).replace(format.count(count), '#')
    return JSON.stringify(Object.fromEntries(pluralSamples(locale).map(([form, count]) => [form, sentence(count)])))
  }
  const wiring = useWiring(question)
  const answer = useAnswer(question.name, value)
  const countId = most ? `${wiring.id}-count` : undefined
  return (
    <Labelled question={question} label={label} wiring={wiring}>
      <textarea
        className="input"
        id={wiring.id}
        name={question.name}
        rows={rows}
        defaultValue={answer}
        aria-describedby={[wiring.describedBy, countId].filter(Boolean).join(' ') || undefined}
        aria-invalid={wiring.error ? true : undefined}
        data-most={most}
      />
      {most && (
        <p
          className="hint"
          id={countId}
          data-locale={locale}
          data-left={forms('common.characters-left', 'left')}
          data-over={forms('common.characters-over', 'over')}
        >
          {t('common.characters-most', { most })}
        </p>
      )}
    </Labelled>
  )
}
