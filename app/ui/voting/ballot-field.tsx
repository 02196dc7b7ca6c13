import type { ReactNode } from 'react'
import type { Pence } from '~/domain/pence'
import { Fieldset } from '../field'
import { useAnswers, useWiring, type Question } from '../form'
import { T, useMessages } from '../messages'
import { Money } from '../values'

export interface BallotOption {
  /** The proposal's reference: what is sent. */
  value: string
  title: string
  costPence: Pence
  /** A line about it. */
  summary?: ReactNode
  /** A photo of it. */
  picture?: ReactNode
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
  /** Only one can be chosen, or none. */
  one?: boolean
  /** The id of the `RunningTotal` that counts these. */
  totalId?: string
}

/** The ideas to choose from, each with its cost in its label. */
export function BallotField({ legend, options, value, one, totalId, ...question }: BallotFieldProps) {
  const { t } = useMessages()
  const wiring = useWiring(question)
  const chosen = useAnswers(question.name, value)
  const type = one ? 'radio' : 'checkbox'
  return (
    <Fieldset legend={legend} question={question} wiring={wiring}>
      <div className="ballot-choices" data-running-total={totalId}>
        {options.map(({ value, title, costPence, summary, picture, href }, place) => {
          const own = place === 0 ? wiring.id : `${wiring.id}-${place + 1}`
          const moreId = summary ? `${own}-more` : undefined
          return (
            <div className={picture ? 'ballot-choice pictured' : 'ballot-choice'} key={value}>
              <input
                type={type}
                id={own}
                name={question.name}
                value={value}
                defaultChecked={chosen.includes(value)}
                data-cost-pence={costPence}
                aria-describedby={moreId}
              />
              <label htmlFor={own}>
                <span>{title}</span>
                <Money amount={costPence} />
              </label>
              {picture && <div className="ballot-picture">{picture}</div>}
              <BallotMore id={moreId} title={title} summary={summary} href={href} />
            </div>
          )
        })}
        {one && (
          // A round button cannot be let go of again: whoever wants to leave it blank after all says so.
          <div className="ballot-choice">
            <input
              type="radio"
              id={`${wiring.id}-none`}
              name={question.name}
              value=""
              defaultChecked={chosen.includes('')}
            />
            <label htmlFor={`${wiring.id}-none`}>{t('ballots.none')}</label>
          </div>
        )}
      </div>
    </Fieldset>
  )
}

/** A line about an idea, and the way to its own page. */
export function BallotMore({
  id,
  title,
  summary,
  href,
}: Pick<BallotOption, 'title' | 'summary' | 'href'> & { id: string | undefined }) {
  if (!summary && !href) return null
  return (
    <p className="ballot-more" id={id}>
      {summary && <span>{summary}</span>}
      {href && (
        <a href={href}>
          <T k="proposal.read-more-about" values={{ title }} tags={{ unseen: <span className="unseen" /> }} />
        </a>
      )}
    </p>
  )
}
