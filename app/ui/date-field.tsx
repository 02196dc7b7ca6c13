import type { ReactNode } from 'react'
import { Fieldset } from './field'
import { useAnswer, useWiring, type Question } from './form'
import { useMessages } from './messages'

type Part = 'day' | 'month' | 'year'
const parts = ['day', 'month', 'year'] as const

interface DateFieldProps extends Question {
  legend: ReactNode
  /** What to start from; each part as it is typed. */
  value?: Partial<Record<Part, string>>
  /** Which boxes are wrong; all of them unless told. */
  wrong?: readonly Part[]
}

/** A date in three boxes, sent as `NAME-day`, `NAME-month`, `NAME-year`. Error at `NAME`. */
export function DateField({ legend, value = {}, wrong = parts, ...question }: DateFieldProps) {
  const { t } = useMessages()
  const wiring = useWiring(question)
  const typed = {
    day: useAnswer(`${question.name}-day`, value.day),
    month: useAnswer(`${question.name}-month`, value.month),
    year: useAnswer(`${question.name}-year`, value.year),
  }
  return (
    <Fieldset legend={legend} question={question} wiring={wiring}>
      <div className="date-boxes">
        {parts.map((part) => (
          <div key={part}>
            <label className="date-label" htmlFor={part === 'day' ? wiring.id : `${wiring.id}-${part}`}>
              {t(`common.date.${part}`)}
            </label>
            <input
              className={part === 'year' ? 'input width-6' : 'input width-4'}
              id={part === 'day' ? wiring.id : `${wiring.id}-${part}`}
              name={`${question.name}-${part}`}
              inputMode="numeric"
              defaultValue={typed[part]}
              aria-invalid={wiring.error && wrong.includes(part) ? true : undefined}
            />
          </div>
        ))}
      </div>
    </Fieldset>
  )
}
