import type { ReactNode } from 'react'
import { Fieldset } from './field'
import { useAnswers, useWiring, type Question } from './form'

export interface Option {
  value: string
  label: ReactNode
  /** A line beneath, part of what is read out. */
  hint?: ReactNode
}

interface ChoiceProps extends Question {
  /** `one`: radios. `several`: checkboxes. */
  kind: 'one' | 'several'
  legend: ReactNode
  options: readonly Option[]
  /** What is chosen to start with: nothing, as a rule. */
  value?: string | readonly string[]
  /** Side by side, for two or three very short answers. */
  inline?: boolean
}

/** Radios or checkboxes that answer one question. */
export function Choice({ kind, legend, options, value, inline, ...question }: ChoiceProps) {
  const wiring = useWiring(question)
  const chosen = useAnswers(question.name, typeof value === 'string' ? [value] : value)
  return (
    <Fieldset legend={legend} question={question} wiring={wiring}>
      <div className={inline ? 'choices inline' : 'choices'}>
        {options.map((option, place) => {
          const id = place === 0 ? wiring.id : `${wiring.id}-${place + 1}`
          return (
            <div className="choice" key={option.value}>
              <input
                type={kind === 'one' ? 'radio' : 'checkbox'}
                id={id}
                name={question.name}
                value={option.value}
                defaultChecked={chosen.includes(option.value)}
                aria-describedby={option.hint ? `${id}-more` : undefined}
              />
              <label htmlFor={id}>{option.label}</label>
              {option.hint && (
                <span className="choice-hint" id={`${id}-more`}>
                  {option.hint}
                </span>
              )}
            </div>
          )
        })}
      </div>
    </Fieldset>
  )
}
