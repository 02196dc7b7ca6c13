import type { ReactNode } from 'react'
import type { Pence } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import {
  ballotRuleOf,
  dateNames,
  givesPoints,
  hasDate,
  panelVoteRules,
  usualBarPercent,
  type RoundDates,
  type RoundRules,
  type VoterLimitsTold,
} from '~/domain/round'
import { Split, Stack } from '../arrange'
import { Card } from '../card'
import { useMessages } from '../messages'
import { Prose } from '../prose'
import { Money, When } from '../values'
import { limitsInWords } from './limits-in-words'
import { ballotInWords } from './ballot-in-words'
import { RuleInWords } from './rule-in-words'

interface HowItWorksProps {
  rules: RoundRules
  /** Who of those who live here may vote. */
  limits: VoterLimitsTold
  dates: RoundDates
  potPence: Pence
  criteria: readonly { readonly name: string; readonly weight: number }[]
  /** When and why they were changed since the round was published. */
  criteriaChanged?: { readonly at: Instant; readonly because: string } | null
  /** Ideas of which one at most can be funded. */
  exclusions?: ReactNode
  /** Where the lots are shown, once they are drawn. */
  lotsHref?: string
  /** Where readers see whether they can vote themselves. */
  canVoteHref?: string
}

/** A round's rules, dates and money in plain words: all that was settled before it opened. */
export function HowItWorks({
  rules,
  limits,
  dates,
  potPence,
  criteria,
  criteriaChanged,
  exclusions,
  lotsHref,
  canVoteHref,
}: HowItWorksProps) {
  const { t } = useMessages()
  const { steps } = rules
  const ballot = ballotRuleOf(rules)
  const { secret, casting, ballot: panelBallot, barPercent = usualBarPercent } = panelVoteRules(rules)
  return (
    <Stack as="section" id="how">
      <h2>{t('round.how')}</h2>
      <Split aside={<DatesAndMoney rules={rules} dates={dates} potPence={potPence} />}>
        <Prose>
          <h3>{t('round.how.who')}</h3>
          <p>{t(`round.how.who.${steps.vote ? rules.voters : 'none'}`)}</p>
          {steps.vote && limitsInWords(limits, t).map((sentence) => <p key={sentence}>{sentence}</p>)}
          {canVoteHref !== undefined && steps.vote && (
            <p>
              <a href={canVoteHref}>{t('roll.can.link')}</a>
            </p>
          )}
          {steps.vote && (
            <p>
              {ballotInWords(ballot, t)} {t('round.how.secret')} {t('ballots.how.gone')}
            </p>
          )}
          {steps.score && (
            <>
              <h3>{t('round.how.score')}</h3>
              <p>{t('round.how.score.body')}</p>
              <ul>
                {criteria.map(({ name, weight }) => (
                  <li key={name}>
                    {name} <span className="soft">({t('round.how.weight', { weight })})</span>
                  </li>
                ))}
              </ul>
              {criteriaChanged && (
                <p>
                  {t('deciding.criteria.changed', {
                    changedAt: criteriaChanged.at,
                    because: criteriaChanged.because,
                  })}
                </p>
              )}
            </>
          )}
          {steps.vote && (
            <>
              <h3>{t('round.how.count')}</h3>
              <p>{t(`round.how.count.${rules.counting}`)}</p>
              <p>
                {givesPoints(ballot)
                  ? t('ballots.how.fewest-points', { points: rules.fewestVotes })
                  : t('round.how.fewest-votes', { votes: rules.fewestVotes })}{' '}
                {t('round.how.ties')}
              </p>
              <p>{t('round.how.anyone')}</p>
            </>
          )}
          <RuleInWords rules={rules} />
          {exclusions}
          {lotsHref && (
            <p>
              <a href={lotsHref}>{t('deciding.lots.see')}</a>
            </p>
          )}
          <h3>{t('round.how.decide')}</h3>
          <p>{t('round.how.decide.body', { quorum: rules.quorum })}</p>
          {panelBallot && (
            <p>
              {t('bodies.how')} {ballotInWords(panelBallot, t)}{' '}
              {t(givesPoints(panelBallot) ? 'bodies.bar.points' : 'bodies.bar.ticks', {
                percent: barPercent,
              })}
            </p>
          )}
          <p>
            {t(secret ? 'voices.how.secret' : 'voices.how.by-name')}{' '}
            {t(casting ? 'voices.how.casting' : 'voices.how.tie')}
          </p>
        </Prose>
      </Split>
    </Stack>
  )
}

function DatesAndMoney({ rules, dates, potPence }: Pick<HowItWorksProps, 'rules' | 'dates' | 'potPence'>) {
  const { t } = useMessages()
  return (
    <Card as="aside">
      <h3>{t('round.how.money')}</h3>
      <dl className="pairs">
        <div>
          <dt>{t('round.how.pot')}</dt>
          <dd>
            <Money amount={potPence} />
          </dd>
        </div>
        <div>
          <dt>{t('round.how.ask')}</dt>
          <dd>
            {t('round.how.ask-range', {
              smallestAskPence: rules.smallestAskPence,
              largestAskPence: rules.largestAskPence,
            })}
          </dd>
        </div>
      </dl>
      <h3>{t('round.how.dates')}</h3>
      <dl className="pairs">
        {dateNames.map((name) => {
          const at = dates[name]
          if (at === null || !hasDate(rules.steps, name)) return null
          return (
            <div key={name}>
              <dt>{t(`round.date.${name}`)}</dt>
              <dd>
                <When at={at} />
              </dd>
            </div>
          )
        })}
      </dl>
    </Card>
  )
}
