import type { ReactNode } from 'react'
import type { Pence } from '~/domain/pence'
import { Fieldset } from '../field'
import { useAnswers, useWiring, type Question } from '../form'
import { T } from '../messages'
import { Money } from '../values'

export interface BallotOption {
  /** The proposal's id: what is sent. */
  value: string
  title: string
  costPence: Pence
  /** A line about it. */
  summary?: ReactNode
  /** Its own page, to read more. */
  href?: string
}

interface BallotFieldProps extends Question {
  /** Asks the question: "Which ideas would you choose?" */
  legend: ReactNode
  /** In the order of the round's published rule. */
  options: readonly BallotOption[]
  /** What is ticked: nothing, until the voter has. */
  value?: readonly string[]
  /** The id of the `RunningTotal` that counts these. */
  totalId?: string
}

/** The ideas to choose from, each with its cost in its label. */
export function BallotField({ legend, options, value, totalId, ...question }: BallotFieldProps) {
  const wiring = useWiring(question)
  const chosen = useAnswers(question.name, value)
  return (
    <Fieldset legend={legend} question={question} wiring={wiring}>
      <div className="ballot-choices" data-running-total={totalId}>
        {options.map(({ value, title, costPence, summary, href }, place) => {
          const own = place === 0 ? wiring.id : `${wiring.id}-${place + 1}`
          return (
            <div className="ballot-choice" key={value}>
              <input
                type="checkbox"
                id={own}
                name={question.name}
                value={value}
                defaultChecked={chosen.includes(value)}
                data-cost-pence={costPence}
                aria-describedby={summary ? `${own}-more` : undefined}
              />
              <label htmlFor={own}>
                <span>{title}</span>
                <Money amount={costPence} />
              </label>
              {(summary || href) && (
                <p className="ballot-more" id={summary ? `${own}-more` : undefined}>
                  {summary && <span>{summary}</span>}
                  {href && (
                    <a href={href}>
                      <T
                        k="proposal.read-more-about"
                        values={{ title }}
                        tags={{ unseen: <span className="unseen" /> }}
                      />
                    </a>
                  )}
                </p>
              )}
            </div>
          )
        })}
      </div>
    </Fieldset>
  )
}
