import { Stack } from '../arrange'
import { Button, ButtonLink } from '../button'
import { Form } from '../form'
import { useMessages } from '../messages'
import { Inset } from '../notice'

/** How her account at Stripe stands. */
export interface AtStripe {
  readonly isMade: boolean
  readonly isReady: boolean
  readonly trouble: string | null
  readonly payoutTrouble: string | null
}

/** To choose Stripe instead of a bank account; only where it is set up. */
export function ChooseStripe() {
  const { t } = useMessages()
  return (
    <Stack as="section">
      <h2>{t('connected.choose.title')}</h2>
      <p>{t('connected.choose.text')}</p>
      <Form once>
        <p>
          <Button kind="quiet" name="step" value="stripe">
            {t('connected.choose.button')}
          </Button>
        </p>
      </Form>
    </Stack>
  )
}

/** What whoever chose Stripe has to do next. The way there is a link: a form of ours leads nowhere else. */
export function ThroughStripe({
  stripe,
  way,
  waits,
  isSetUp,
}: {
  stripe: AtStripe
  /** Stripe's own page, asked for a moment ago; empty where Stripe did not answer. */
  way: string | null
  waits: boolean
  isSetUp: boolean
}) {
  const { t } = useMessages()
  const { isMade, isReady, trouble, payoutTrouble } = stripe
  if (!isSetUp) return <Inset>{t('connected.off')}</Inset>
  return (
    <Stack as="section">
      {waits && <Inset>{t('connected.waits')}</Inset>}
      {payoutTrouble !== null && <Inset>{t('connected.payout-back', { trouble: payoutTrouble })}</Inset>}
      {!isMade && <p>{trouble === null ? t('connected.making') : t('connected.refused', { trouble })}</p>}
      {isMade && <p>{t(isReady ? 'connected.ready' : 'connected.not-yet')}</p>}
      {isMade && !isReady && <p>{t('connected.next')}</p>}
      {way === '' && <Inset>{t('connected.away')}</Inset>}
      {way !== null && way !== '' && (
        <>
          <p>
            <ButtonLink href={way}>{t('connected.way')}</ButtonLink>
          </p>
          <p>{t('connected.way.hint')}</p>
        </>
      )}
      {isMade && (!isReady || payoutTrouble !== null) && (
        <Form once>
          <p>
            <Button kind={way === null ? 'main' : 'quiet'} name="step" value="to-stripe">
              {t('connected.get-way')}
            </Button>
          </p>
        </Form>
      )}
    </Stack>
  )
}
