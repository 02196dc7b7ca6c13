import type { Pence } from '~/domain/pence'
import type { Refusal } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import { Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Choice } from '../choice'
import { Form } from '../form'
import { useMessages, type Translator } from '../messages'
import { Notice } from '../notice'
import { When } from '../values'
import type { ItemShown } from './decision-list'
import { useNames } from './decision-words'

interface Waiting {
  readonly needed: number
  readonly byReader: boolean
  /** Who else could say yes to them. */
  readonly others: readonly string[]
  readonly titles: readonly string[]
}

export interface Adopting {
  /** The ideas that wait for yeses, those together that wait for as many of the same people. */
  readonly waiting: readonly Waiting[]
  readonly saidYes: readonly { name: string; at: Instant; byReader: boolean; notFor: readonly string[] }[]
  readonly voided: readonly { name: string; version: number }[]
  readonly byReader: boolean
  /** The ideas for which the reader's yes would not count. */
  readonly notForReader: readonly string[]
  /** With the reader's yes the list is adopted. */
  readonly completes: boolean
  readonly mayNot: Refusal | null
}

interface DecisionAdoptProps {
  adopting: Adopting
  version: number
  items: readonly ItemShown[]
  potPence: Pence
  givenPence: Pence
  leftPence: Pence
  /** Where the reader says whether she has an interest. */
  declareHref: string
  /** What stands in the way of the list as it is, in words. */
  inTheWay: readonly string[]
}

/** What adopting will do, who has said yes, who is still needed, and the button. */
export function DecisionAdopt({ adopting, version, items, inTheWay, declareHref, ...pot }: DecisionAdoptProps) {
  const { t, say } = useMessages()
  const titlesIn = (titles: readonly string[]) => titlesListed(titles, t)
  const { waiting, saidYes, voided, byReader, notForReader, completes, mayNot } = adopting
  const counted = (outcome: ItemShown['outcome']) => items.filter((item) => item.outcome === outcome).length
  const funded = items.filter((item) => item.amountPence > 0).length
  return (
    <Stack as="section" id="adopt">
      <h2>{t('decision.adopt', { version })}</h2>
      {voided.map((each) => (
        <Notice key={each.name} kind="wait" title={t('decision.adopt.voided', { name: each.name })}>
          <p>{t('decision.adopt.voided.more', { version: each.version })}</p>
        </Notice>
      ))}
      {inTheWay.length > 0 ? (
        <Notice kind="wait" title={t('decision.adopt.not-yet')}>
          <ul>
            {inTheWay.map((trouble) => (
              <li key={trouble}>{trouble}</li>
            ))}
          </ul>
        </Notice>
      ) : (
        <>
          <p>{t('decision.adopt.what', { version, funded, ...pot })}</p>
          <p>
            {t(pot.leftPence > 0 ? 'decision.adopt.left' : 'decision.adopt.all-given', { ...pot })}{' '}
            {t('decision.adopt.others', { reserve: counted('reserve'), notFunded: counted('not-funded') })}{' '}
            {counted('deferred') > 0 && t('meeting.adopt.deferred', { deferred: counted('deferred') })}
          </p>
          <p>{t('decision.adopt.then')}</p>
          {saidYes.map(({ name, at, notFor, ...yes }) => (
            <Notice
              key={name}
              title={yes.byReader ? t('decision.adopt.you-said-yes') : t('decision.adopt.said-yes', { name })}
            >
              <p>
                <When at={at} />. {notFor.length > 0 && t('decision.adopt.not-for', { titles: titlesIn(notFor) })}
              </p>
            </Notice>
          ))}
          <StillNeeded waiting={waiting} ideas={items.length} begun={saidYes.length > 0} />
          {!mayNot && notForReader.length > 0 && (
            <p>{t('decision.adopt.not-for-you', { titles: titlesIn(notForReader) })}</p>
          )}
          {!mayNot && (
            <Form once>
              <input type="hidden" name="version" value={version} />
              {completes && (
                <Choice
                  kind="one"
                  name="telling"
                  legend={t('telling.when')}
                  value="now"
                  options={(['now', 'later'] as const).map((when) => ({
                    value: when,
                    label: t(`telling.when.${when}`),
                    hint: t(`telling.when.${when}.hint`),
                  }))}
                />
              )}
              <ButtonRow>
                <Button name="step" value="adopt">
                  {t(completes ? 'decision.adopt.second' : 'decision.adopt.first', { version })}
                </Button>
              </ButtonRow>
            </Form>
          )}
          {mayNot && !byReader && <p>{say(mayNot)}</p>}
          {mayNot?.because === 'adopter-declares-first' && (
            <p>
              <a href={declareHref}>{t('meeting.declare.go')}</a>
            </p>
          )}
        </>
      )}
    </Stack>
  )
}

/** How many more have to say yes, to which ideas, and who could. */
function StillNeeded({ waiting, ideas, begun }: { waiting: readonly Waiting[]; ideas: number; begun: boolean }) {
  const { t } = useMessages()
  const names = useNames()
  const titlesIn = (titles: readonly string[]) => titlesListed(titles, t)
  const could = ({ byReader, others }: Waiting) => [...(byReader ? [t('decision.adopt.you')] : []), ...others]
  const short = waiting.filter((group) => could(group).length < group.needed)
  // Where the same holds of the whole list, no idea has to be named.
  const [only] = waiting
  const ofAll = waiting.length === 1 && only?.titles.length === ideas
  return (
    <>
      {short.map((group) => (
        <Notice
          key={group.titles.join('\n')}
          kind="wait"
          title={ofAll ? t('decision.adopt.nobody') : t('decision.adopt.nobody-for')}
        >
          {!ofAll && <p>{titlesIn(group.titles)}</p>}
        </Notice>
      ))}
      {ofAll && begun && short.length === 0 && (
        <p>{t('decision.adopt.needed', { needed: only.needed, names: names(could(only), 'disjunction') })}</p>
      )}
      {!ofAll && waiting.length > short.length && (
        <ul>
          {waiting
            .filter((group) => !short.includes(group))
            .map((group) => (
              <li key={group.titles.join('\n')}>
                {titlesIn(group.titles)}:{' '}
                {t('decision.adopt.needed', { needed: group.needed, names: names(could(group), 'disjunction') })}
              </li>
            ))}
        </ul>
      )}
    </>
  )
}

const mostTitles = 3

/** A few titles, and how many more there are. */
function titlesListed(titles: readonly string[], t: Translator['t']): string {
  const few = titles.slice(0, mostTitles).map((title) => `“${title}”`)
  const more = titles.length - few.length
  return more > 0 ? t('decision.adopt.titles-more', { titles: few.join(', '), more }) : few.join(', ')
}
