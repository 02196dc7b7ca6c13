import type { ReactNode } from 'react'
import { Labelled } from './field'
import { useAnswer, useWiring, type Question } from './form'

interface SelectOption {
  value: string
  label: string
}

interface SelectFieldProps extends Question {
  label: ReactNode
  options: readonly SelectOption[]
  /** After these: more, under headings. */
  groups?: readonly { label: string; options: readonly SelectOption[] }[]
  value?: string
}

/** One of a long list. For a short one, `Choice` is easier: everything can be seen at once. */
export function SelectField({ label, options, groups = [], value, ...question }: SelectFieldProps) {
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
        {options.map(one)}
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map(one)}
          </optgroup>
        ))}
      </select>
    </Labelled>
  )
}

const one = ({ value, label }: SelectOption) => (
  <option key={value} value={value}>
    {label}
  </option>
)
