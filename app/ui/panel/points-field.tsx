import { Fragment } from 'react'
import { mostPoints } from '~/domain/panel'
import { Fieldset } from '../field'
import { useAnswer, useWiring } from '../form'
import { useMessages } from '../messages'

interface PointsFieldProps {
  name: string
  criterion: string
  weight: number
  /** What a 0, a 3 and a 5 look like. */
  rubric: Readonly<Record<'0' | '3' | '5', string>>
  value?: number
}

const points = Array.from({ length: mostPoints + 1 }, (_, given) => String(given))

/** Points for one criterion: six radios in a line, none chosen to start with, each with its words of the rubric. */
export function PointsField({ name, criterion, weight, rubric, value }: PointsFieldProps) {
  const { t } = useMessages()
  const question = { name }
  const wiring = useWiring(question)
  const chosen = useAnswer(name, value === undefined ? undefined : String(value))
  const legend = (
    <>
      {criterion} <span className="points-weight">({t('panel.score.weight', { weight })})</span>
    </>
  )
  return (
    <Fieldset legend={legend} question={question} wiring={wiring}>
      <div className="points">
        {points.map((given, place) => {
          const id = place === 0 ? wiring.id : `${wiring.id}-${place}`
          const words = rubric[given as keyof typeof rubric] ?? ''
          const rubricId = words === '' ? undefined : `${wiring.id}-rubric-${given}`
          return (
            <Fragment key={given}>
              <div className="points-choice">
                <input
                  type="radio"
                  id={id}
                  name={name}
                  value={given}
                  defaultChecked={chosen === given}
                  aria-describedby={rubricId}
                />
                <label htmlFor={id}>{given}</label>
              </div>
              {rubricId && (
                <p className={`rubric hint at-${given}`} id={rubricId}>
                  <b aria-hidden="true">{given}</b> {words}
                </p>
              )}
            </Fragment>
          )
        })}
      </div>
    </Fieldset>
  )
}
