import type { ReactNode } from 'react'
import type { BallotRule } from '~/domain/round'
import { asks, topScore } from '~/domain/voting/ballots'
import { markName, wholeBallot } from '~/forms/voting/ballot'
import { FieldError } from '../field'
import { fieldId, type Answers, type FieldErrors } from '../form'
import { KeptList } from '../kept'
import { useMessages } from '../messages'
import { Money } from '../values'
import { BallotMore, BallotPhoto, type BallotOption } from './ballot-field'
import { nths } from './ballot-words'

interface BallotMarksProps {
  rule: BallotRule
  legend: ReactNode
  hint: ReactNode
  options: readonly BallotOption[]
  /** How many ideas are on the ballot, shown or not. */
  ideas: number
  /** What was marked, as it was sent. */
  sent: Answers
  errors: FieldErrors
  /** The id of the `MarksTotal` that adds these up. */
  totalId: string
}

/** So many places are chosen from a list; more are typed. */
const mostListed = 10

/** The ideas, each with its cost and a place to mark it: points, a score or its place. */
export function BallotMarks({ rule, legend, hint, options, ideas, sent, errors, totalId }: BallotMarksProps) {
  const wrong = errors[wholeBallot]
  const hintId = `${wholeBallot}-hint`
  const errorId = `${wholeBallot}-error`
  return (
    <div className={wrong ? 'bad' : undefined} id={wholeBallot} tabIndex={-1}>
      <fieldset className="field" aria-describedby={wrong ? `${hintId} ${errorId}` : hintId}>
        <legend className="label">{legend}</legend>
        <p className="hint" id={hintId}>
          {hint}
        </p>
        {wrong && <FieldError id={errorId}>{wrong}</FieldError>}
        <KeptList
          part={Marked}
          className="ballot-choices"
          data-marks-total={totalId}
          list={options.map((option) => {
            const typed = textOf(sent[markName(option.value)])
            const error = errors[markName(option.value)]
            return {
              key: option.value,
              className: `ballot-choice marked${option.photo ? ' pictured' : ''}${error ? ' wrong' : ''}`,
              props: { rule, option, ideas, sent: typed, error },
              // What somebody typed is kept nowhere.
              ownOnly: typed !== '' || error !== undefined,
            }
          })}
        />
      </fieldset>
    </div>
  )
}

const textOf = (answer: string | readonly string[] | undefined) =>
  (typeof answer === 'string' ? answer : answer?.[0]) ?? ''

interface MarkedProps {
  rule: BallotRule
  option: BallotOption
  ideas: number
  sent: string
  error: string | undefined
}

function Marked({ rule, option, ideas, sent, error }: MarkedProps) {
  const { value, title, costPence, summary, photo, href } = option
  const { t } = useMessages()
  const asked = asks(rule) as 'points' | 'score' | 'place'
  const name = markName(value)
  const id = fieldId(name)
  const moreId = summary ? `${id}-more` : undefined
  const errorId = error ? `${id}-error` : undefined
  const describedBy = [errorId, moreId].filter(Boolean).join(' ') || undefined
  const wiring = { id, name, title, sent, describedBy, invalid: error !== undefined }
  const titled = (
    <>
      <span>
        <span className="unseen">{t(`ballots.${asked}-for`)} </span>
        {title}
      </span>
      <Money amount={costPence} />
    </>
  )
  return (
    <>
      {asked === 'score' ? (
        <p className="ballot-title" id={`${id}-title`}>
          {titled}
        </p>
      ) : (
        <label className="ballot-title" htmlFor={id}>
          {titled}
        </label>
      )}
      <BallotPhoto photo={photo} />
      <BallotMore id={moreId} title={title} summary={summary} href={href} />
      {error && <FieldError id={errorId}>{error}</FieldError>}
      {asked === 'points' && <Points {...wiring} />}
      {asked === 'score' && <Score {...wiring} />}
      {asked === 'place' && <Place {...wiring} most={mostPlaces(rule, ideas)} />}
    </>
  )
}

const mostPlaces = (rule: BallotRule, ideas: number) => (rule.kind === 'ranking' ? (rule.places ?? ideas) : 0)

interface ControlProps {
  id: string
  name: string
  title: string
  sent: string
  describedBy: string | undefined
  invalid: boolean
}

function Points({ id, name, title, sent, describedBy, invalid }: ControlProps) {
  const { t } = useMessages()
  return (
    <div className="affixed ballot-mark">
      <NumberBox {...{ id, name, title, sent, describedBy, invalid }} />
      <span aria-hidden="true">{t('ballots.points')}</span>
    </div>
  )
}

function NumberBox({ id, name, title, sent, describedBy, invalid }: ControlProps) {
  return (
    <input
      className="input width-4"
      id={id}
      name={name}
      type="text"
      inputMode="numeric"
      autoComplete="off"
      maxLength={6}
      defaultValue={sent}
      data-mark=""
      data-title={title}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
    />
  )
}

function Score({ id, name, title, sent, describedBy }: ControlProps) {
  return (
    <div
      className="ballot-mark ballot-scores"
      role="radiogroup"
      aria-labelledby={`${id}-title`}
      aria-describedby={describedBy}
    >
      {Array.from({ length: topScore + 1 }, (_, score) => {
        const own = score === 0 ? id : `${id}-${score}`
        return (
          <span key={score}>
            <input
              type="radio"
              id={own}
              name={name}
              value={score}
              defaultChecked={sent === String(score)}
              data-mark=""
              data-title={title}
            />
            <label htmlFor={own}>{score}</label>
          </span>
        )
      })}
    </div>
  )
}

function Place({ most, ...control }: ControlProps & { most: number }) {
  const { t } = useMessages()
  if (most > mostListed) {
    return (
      <div className="affixed ballot-mark">
        <NumberBox {...control} />
        <span aria-hidden="true">{t('ballots.place')}</span>
      </div>
    )
  }
  const { id, name, title, sent, describedBy, invalid } = control
  return (
    <select
      className="input ballot-mark"
      id={id}
      name={name}
      defaultValue={sent}
      data-mark=""
      data-title={title}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
    >
      <option value="">{t('ballots.no-place')}</option>
      {nths(most, t).map((nth, at) => (
        <option key={nth} value={at + 1}>
          {nth}
        </option>
      ))}
    </select>
  )
}
