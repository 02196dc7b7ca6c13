import type { ReactNode } from 'react'
import type { Pence } from '~/domain/pence'
import { Fieldset } from '../field'
import { fieldId, useAnswers, useWiring, type Question } from '../form'
import { KeptList, type ListedPart } from '../kept'
import { T, useMessages } from '../messages'
import { Photo, type PhotoShown } from '../proposal/photo'
import { Money } from '../values'

export interface BallotOption {
  /** The proposal's reference: what is sent. */
  value: string
  title: string
  costPence: Pence
  /** A line about it. */
  summary?: string
  /** A photo of it, and the address under which its files stand. */
  photo?: { readonly of: PhotoShown; readonly filesHref: string } | null
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
  const lines = options.map(({ value, photo, ...option }, place): ListedPart<LineProps> => {
    const ticked = chosen.includes(value)
    return {
      key: value,
      className: photo ? 'ballot-choice pictured' : 'ballot-choice',
      props: {
        ...{ ...option, value, photo, type, ticked, name: question.name },
        // An error's link leads to the first of them, whichever it is.
        id: place === 0 ? wiring.id : fieldId(`${wiring.id}-${value}`),
      },
      // What is ticked is kept nowhere, whoever it was.
      ownOnly: ticked,
    }
  })
  // A round button cannot be let go of again: whoever wants to leave it blank after all says so.
  const none: ListedPart<LineProps> = {
    ...{ key: 'none', className: 'ballot-choice', ownOnly: true },
    props: { id: `${wiring.id}-none`, name: question.name, none: t('ballots.none'), ticked: chosen.includes('') },
  }
  return (
    <Fieldset legend={legend} question={question} wiring={wiring}>
      <KeptList
        part={Line}
        list={one ? [...lines, none] : lines}
        className="ballot-choices"
        data-running-total={totalId}
      />
    </Fieldset>
  )
}

interface NoneProps {
  id: string
  name: string
  ticked: boolean
  /** What it says. */
  none: string
}
type LineProps = ChoiceProps | NoneProps

const Line = (line: LineProps) => ('none' in line ? <None {...line} /> : <Choice {...line} />)

function None({ id, name, ticked, none }: NoneProps) {
  return (
    <>
      <input type="radio" id={id} name={name} value="" defaultChecked={ticked} />
      <label htmlFor={id}>{none}</label>
    </>
  )
}

interface ChoiceProps extends BallotOption {
  id: string
  name: string
  type: 'checkbox' | 'radio'
  ticked: boolean
}

function Choice({ id, name, type, ticked, value, title, costPence, summary, photo, href }: ChoiceProps) {
  const moreId = summary ? `${id}-more` : undefined
  return (
    <>
      <input
        type={type}
        id={id}
        name={name}
        value={value}
        defaultChecked={ticked}
        data-cost-pence={costPence}
        aria-describedby={moreId}
      />
      <label htmlFor={id}>
        <span>{title}</span>
        <Money amount={costPence} />
      </label>
      <BallotPhoto photo={photo} />
      <BallotMore id={moreId} title={title} summary={summary} href={href} />
    </>
  )
}

export function BallotPhoto({ photo }: Pick<BallotOption, 'photo'>) {
  if (!photo) return null
  return (
    <div className="ballot-picture">
      <Photo photo={photo.of} filesHref={photo.filesHref} as="thumb" otherwise="" />
    </div>
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
