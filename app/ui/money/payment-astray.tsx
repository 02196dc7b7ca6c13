import { Button } from '../button'
import { DateField } from '../date-field'
import { Details } from '../details'
import { Form } from '../form'
import { useMessages } from '../messages'
import { Inset } from '../notice'
import { TextArea } from '../text-area'
import type { PaymentPageProps } from './payment-page'

/** Money that went to somebody else: asked back, until it comes, turns out to have arrived, or is given up. */
export function Astray({ steps, amountPence, payee, reader, reply }: PaymentPageProps) {
  const { t, format } = useMessages()
  const since = steps.findLast(({ to }) => to === 'astray')
  const sent = steps.find(({ to }) => to === 'sent')
  const isGivingUp = reply.answers.step === 'giving-up'
  const told = { amountPence, payee: payee ?? '', reference: sent?.transferId ?? '' }
  if (!since || !sent) return null
  return (
    <>
      <p>{t('money.astray.explained', { moment: format.when(since.at) })}</p>
      <Details summary={t('money.astray.letter')}>
        <Inset>{t('money.astray.letter.text', { ...told, moment: format.when(sent.at) })}</Inset>
      </Details>
      {reader.mayFollow && (
        <Form answers={isGivingUp ? {} : reply.answers} errors={isGivingUp ? {} : reply.errors} once>
          <DateField name="clearedOn" legend={t('money.clear.on')} />
          <p>
            <Button kind="quiet" name="step" value="cleared">
              {t('money.clear')}
            </Button>
          </p>
        </Form>
      )}
      {reader.mayGiveUp && !reader.keptOut && (
        <Details summary={t('money.astray.give-up')} open={isGivingUp}>
          <Form answers={isGivingUp ? reply.answers : {}} errors={isGivingUp ? reply.errors : {}} once>
            <p>{t('money.astray.give-up.text', { payee: payee ?? '' })}</p>
            <TextArea name="gave-up-because" label={t('money.astray.give-up.reason')} rows={3} most={300} />
            <p>
              <Button kind="stop" name="step" value="giving-up">
                {t('money.astray.give-up.button')}
              </Button>
            </p>
          </Form>
        </Details>
      )}
    </>
  )
}

/** Another officer agrees that it is lost, or has it asked for again. */
export function Loss({ amountPence, payee, line, reader }: PaymentPageProps) {
  const { t } = useMessages()
  if (reader.gaveUp) return <p>{t('money.loss.yours')}</p>
  if (!reader.mayAgreeLoss || reader.keptOut) return <p>{t('money.loss.waits')}</p>
  return (
    <Form once>
      <p>{t('money.loss.explained', { amountPence, line, payee: payee ?? '' })}</p>
      <p className="button-row">
        <Button kind="stop" name="step" value="lost">
          {t('money.loss.agree', { amountPence })}
        </Button>
        <Button kind="quiet" name="step" value="not-lost">
          {t('money.loss.decline')}
        </Button>
      </p>
    </Form>
  )
}
