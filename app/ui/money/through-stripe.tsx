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
      <h2>{t('stripe-out.choose.title')}</h2>
      <p>{t('stripe-out.choose.text')}</p>
      <Form once>
        <p>
          <Button kind="quiet" name="step" value="stripe">
            {t('stripe-out.choose.button')}
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
  if (!isSetUp) return <Inset>{t('stripe-out.off')}</Inset>
  return (
    <Stack as="section">
      {waits && <Inset>{t('stripe-out.waits')}</Inset>}
      {payoutTrouble !== null && <Inset>{t('stripe-out.payout-back', { trouble: payoutTrouble })}</Inset>}
      {!isMade && <p>{trouble === null ? t('stripe-out.making') : t('stripe-out.refused', { trouble })}</p>}
      {isMade && <p>{t(isReady ? 'stripe-out.ready' : 'stripe-out.not-yet')}</p>}
      {isMade && !isReady && <p>{t('stripe-out.next')}</p>}
      {way === '' && <Inset>{t('stripe-out.away')}</Inset>}
      {way !== null && way !== '' && (
        <>
          <p>
            <ButtonLink href={way}>{t('stripe-out.way')}</ButtonLink>
          </p>
          <p>{t('stripe-out.way.hint')}</p>
        </>
      )}
      {isMade && (!isReady || payoutTrouble !== null) && (
        <Form once>
          <p>
            <Button kind={way === null ? 'main' : 'quiet'} name="step" value="to-stripe">
              {t('stripe-out.get-way')}
            </Button>
          </p>
        </Form>
      )}
    </Stack>
  )
}
