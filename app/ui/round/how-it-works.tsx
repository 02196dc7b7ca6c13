import type { Pence } from '~/domain/pence'
import { dateNames, hasDate, type RoundDates, type RoundRules } from '~/domain/round'
import { Split, Stack } from '../arrange'
import { Card } from '../card'
import { useMessages } from '../messages'
import { Prose } from '../prose'
import { Money, When } from '../values'

interface HowItWorksProps {
  rules: RoundRules
  dates: RoundDates
  potPence: Pence
  criteria: readonly { readonly name: string; readonly weight: number }[]
}

/** A round's rules, dates and money in plain words: all that was settled before it opened. */
export function HowItWorks({ rules, dates, potPence, criteria }: HowItWorksProps) {
  const { t } = useMessages()
  const { steps } = rules
  return (
    <Stack as="section" id="how">
      <h2>{t('round.how')}</h2>
      <Split aside={<DatesAndMoney rules={rules} dates={dates} potPence={potPence} />}>
        <Prose>
          <h3>{t('round.how.who')}</h3>
          <p>{t(`round.how.who.${steps.vote ? rules.voters : 'none'}`)}</p>
          {steps.vote && (
            <p>
              {t('round.how.most', { most: rules.mostChoices })} {t('round.how.secret')}
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
            </>
          )}
          {steps.vote && (
            <>
              <h3>{t('round.how.count')}</h3>
              <p>{t(`round.how.count.${rules.counting}`)}</p>
              <p>
                {t('round.how.fewest-votes', { votes: rules.fewestVotes })} {t('round.how.ties')}
              </p>
              <p>{t('round.how.anyone')}</p>
            </>
          )}
          <h3>{t('round.how.decide')}</h3>
          <p>{t('round.how.decide.body', { quorum: rules.quorum })}</p>
        </Prose>
      </Split>
    </Stack>
  )
}

function DatesAndMoney({ rules, dates, potPence }: Omit<HowItWorksProps, 'criteria'>) {
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
