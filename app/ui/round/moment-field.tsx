import type { ReactNode } from 'react'
import { Fieldset } from '../field'
import { useAnswer, useWiring, type Question } from '../form'
import { useMessages } from '../messages'
import { momentBoxes } from '~/forms/moment-typed'

/** A date and a time of day, sent as `NAME-day`, `NAME-month`, `NAME-year`, `NAME-time`. Error at `NAME`. */
export function MomentField({ legend, ...question }: Question & { legend: ReactNode }) {
  const { t } = useMessages()
  const wiring = useWiring(question)
  const typed = {
    day: useAnswer(`${question.name}-day`, undefined),
    month: useAnswer(`${question.name}-month`, undefined),
    year: useAnswer(`${question.name}-year`, undefined),
    time: useAnswer(`${question.name}-time`, undefined),
  }
  return (
    <Fieldset legend={legend} question={question} wiring={wiring}>
      <div className="moment-boxes">
        {momentBoxes.map((box) => {
          const id = box === 'day' ? wiring.id : `${wiring.id}-${box}`
          return (
            <div key={box}>
              <label className="date-label" htmlFor={id}>
                {t(box === 'time' ? 'round.time' : `common.date.${box}`)}
              </label>
              <input
                className="input"
                id={id}
                name={`${question.name}-${box}`}
                inputMode={box === 'time' ? undefined : 'numeric'}
                defaultValue={typed[box]}
                aria-invalid={wiring.error ? true : undefined}
                autoComplete="off"
              />
            </div>
          )
        })}
      </div>
    </Fieldset>
  )
}
