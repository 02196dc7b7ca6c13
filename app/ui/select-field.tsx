import type { ReactNode } from 'react'
import { Labelled } from './field'
import { useAnswer, useWiring, type Question } from './form'

interface SelectFieldProps extends Question {
  label: ReactNode
  options: readonly { value: string; label: string }[]
  value?: string
}

/** One of a long list. For a short one, `Choice` is easier: everything can be seen at once. */
export function SelectField({ label, options, value, ...question }: SelectFieldProps) {
  const wiring = useWiring(question)
  return (
    <Labelled question={question} label={label} wiring={wiring}>
      <select
        className="input"
        id={wiring.id}
        name={question.name}
        defaultValue={useAnswer(question.name, value)}
        aria-describedby={wiring.describedBy}
        aria-invalid={wiring.error ? true : undefined}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  )
}
