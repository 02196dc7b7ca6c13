import type { ReactNode } from 'react'
import type { BallotRule } from '~/domain/round'
import { asks, type Marks } from '~/domain/voting/ballots'
import { Meter } from '../meter'
import { useMessages } from '../messages'
import { nths } from './ballot-words'

interface MarksTotalProps {
  /** Given to the `BallotMarks` as `totalId`. */
  id: string
  rule: BallotRule
  /** What was marked, as last sent. */
  marks: Marks
  titleOf: (reference: string) => string
  /** How many ideas are on the ballot. */
  ideas: number
  formId: string
  /** What the "Update total" button sends. */
  update: { name: string; value: string }
  children?: ReactNode
}

/**
 * Points given of those there are, ideas scored, or the order so far. `<Enhance script="marks-total">` keeps it true
 * while ideas are marked and hides its button; the sentences it needs travel in `data-` attributes.
 */
export function MarksTotal({ id, rule, marks, titleOf, ideas, formId, update, children }: MarksTotalProps) {
  const { t } = useMessages()
  const points = rule.kind === 'cumulative' ? rule.points : undefined
  const places = rule.kind === 'ranking' ? rule.places : undefined
  const given = [...marks].filter(([, mark]) => mark > 0)
  const sum = given.reduce((total, [, mark]) => total + mark, 0)
  const asked = asks(rule)
  const inOrder = [...given].sort(([, one], [, other]) => one - other)
  const words = nths(asked === 'place' ? Math.max(places ?? ideas, 1) : 0, t)
  const nth = (place: number) => words[place - 1] ?? String(place)
  const over = points !== undefined && sum > points

  const count = (many: number | string) => {
    if (points !== undefined) return t('ballots.total.points', { given: many, points })
    if (asked === 'score') return t('ballots.total.scored', { scored: many, ideas })
    return places === undefined
      ? t('ballots.total.ranked', { ranked: many })
      : t('ballots.total.ranked-of', { ranked: many, places })
  }
  const left = (many: number | string) => t('ballots.total.left', { left: many })
  const tooMany = (many: number | string) => t('ballots.total.over', { over: many })
  const wrong = over ? tooMany(sum - points) : asked === 'place' ? outOfOrder() : ''
  return (
    <aside
      className="running-total"
      id={id}
      aria-labelledby={`${id}-title`}
      data-asks={asked}
      data-points={points}
      data-count={count('{many}')}
      data-left={left('{many}')}
      data-over={tooMany('{many}')}
      data-twice={t('ballots.total.twice', { place: '{place}' })}
      data-gap={t('ballots.total.gap', { place: '{place}' })}
      data-none-yet={t('ballots.total.none-yet')}
      data-nths={asked === 'place' ? JSON.stringify(words) : undefined}
    >
      <h2 className="unseen" id={`${id}-title`}>
        {t('voting.total.title')}
      </h2>
      <p className="sum">
        <b data-part="count">{count(points === undefined ? given.length : sum)}</b>
        {points !== undefined && (
          <span className="figures" data-part="left">
            {over ? tooMany(sum - points) : left(points - sum)}
          </span>
        )}
      </p>
      {points !== undefined && (
        <Meter
          label={count(sum)}
          parts={[{ label: t('voting.points'), value: Math.min(sum, points) }]}
          total={points}
        />
      )}
      {asked === 'place' && (
        <ol className="ranked" data-part="list">
          {inOrder.length === 0 && <li>{t('ballots.total.none-yet')}</li>}
          {inOrder.map(([reference, place]) => (
            <li key={reference}>
              <b>{nth(place)}</b> {titleOf(reference)}
            </li>
          ))}
        </ol>
      )}
      <p className="field-error" data-part="wrong" hidden={!wrong || over}>
        {over ? '' : wrong}
      </p>
      <p className="unseen" role="status" data-part="status" />
      <button className="button quiet update-total" type="submit" form={formId} {...update}>
        {t('voting.total.update')}
      </button>
      {children && <div className="running-more">{children}</div>}
    </aside>
  )

  function outOfOrder(): string {
    const taken = inOrder.map(([, place]) => place)
    const twice = taken.find((place, at) => taken.indexOf(place) < at)
    if (twice !== undefined) return t('ballots.total.twice', { place: nth(twice) })
    const gap = taken.findIndex((place, at) => place !== at + 1)
    return gap < 0 ? '' : t('ballots.total.gap', { place: nth(gap + 1) })
  }
}
