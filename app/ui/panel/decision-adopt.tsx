import type { Pence } from '~/domain/pence'
import type { Refusal } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import { Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Choice } from '../choice'
import { Form } from '../form'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { When } from '../values'
import type { ItemShown } from './decision-list'
import { useNames } from './decision-words'

export interface Adopting {
  /** Yeses still needed. */
  readonly needed: number
  readonly saidYes: readonly { name: string; at: Instant }[]
  readonly voided: readonly { name: string; version: number }[]
  /** Beside the reader. */
  readonly couldSayYes: readonly string[]
  readonly byReader: boolean
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
  const names = useNames()
  const { needed, saidYes, voided, couldSayYes, byReader, mayNot } = adopting
  const could = [...(mayNot ? [] : [t('decision.adopt.you')]), ...couldSayYes]
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
          {saidYes.map(({ name, at }) => (
            <Notice
              key={name}
              title={byReader ? t('decision.adopt.you-said-yes') : t('decision.adopt.said-yes', { name })}
            >
              <p>
                <When at={at} />.{' '}
                {could.length > 0
                  ? t('decision.adopt.needed', { needed, names: names(could, 'disjunction') })
                  : t('decision.adopt.nobody')}
              </p>
            </Notice>
          ))}
          {saidYes.length === 0 && could.length < needed && <Notice kind="wait" title={t('decision.adopt.nobody')} />}
          {!mayNot && (
            <Form once>
              <input type="hidden" name="version" value={version} />
              {needed === 1 && (
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
                  {t(needed === 1 ? 'decision.adopt.second' : 'decision.adopt.first', { version })}
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
