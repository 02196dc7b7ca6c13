import type { ReactNode } from 'react'
import type { Pence } from '~/domain/pence'
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

interface BallotChoicesProps {
  /** The id of the `RunningTotal` that counts these. */
  totalId?: string
  name: string
  options: readonly BallotOption[]
  /** What is ticked: nothing, until the voter has. */
  chosen: readonly string[]
  /** The id of the first, where an error's link leads. */
  id: string
}

/** The ideas to choose from, each with its cost; stands inside a `Fieldset` that asks the question. */
export function BallotChoices({ totalId, name, options, chosen, id }: BallotChoicesProps) {
  return (
    <div className="ballot-choices" data-running-total={totalId}>
      {options.map(({ value, title, costPence, summary, href }, place) => {
        const own = place === 0 ? id : `${id}-${place + 1}`
        return (
          <div className="ballot-choice" key={value}>
            <input
              type="checkbox"
              id={own}
              name={name}
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
                {summary}{' '}
                {href && (
                  <a href={href}>
                    <T k="proposal.read-more-about" values={{ title }} tags={{ unseen: <span className="unseen" /> }} />
                  </a>
                )}
              </p>
            )}
          </div>
        )
      })}
    </div>
  )
}
