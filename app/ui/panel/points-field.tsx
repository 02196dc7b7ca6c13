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

/** Points for one criterion: six radios in a line, none chosen to start with, the rubric above them. */
export function PointsField({ name, criterion, weight, rubric, value }: PointsFieldProps) {
  const { t } = useMessages()
  const hint = (
    <span className="rubric">
      {(['0', '3', '5'] as const)
        .filter((given) => rubric[given] !== '')
        .map((given) => (
          <span key={given}>
            <b>{given}</b> {rubric[given]}
          </span>
        ))}
    </span>
  )
  const question = { name, hint }
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
          return (
            <div className="points-choice" key={given}>
              <input type="radio" id={id} name={name} value={given} defaultChecked={chosen === given} />
              <label htmlFor={id}>{given}</label>
            </div>
          )
        })}
      </div>
    </Fieldset>
  )
}
