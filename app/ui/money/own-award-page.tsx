import type { AwardState, FiveFigures, PaymentState } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonLink, ButtonRow } from '../button'
import { Confirmation } from '../confirmation'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Inset } from '../notice'
import { SummaryList } from '../summary-list'
import type { MoneyReply } from './award-page'

interface OwnAwardPageProps {
  roundHref: string
  round: string
  partnership: string
  reference: string
  title: string
  state: AwardState
  figures: FiveFigures
  payee: string | null
  isApplicant: boolean
  parts: readonly { number: number; amountPence: Pence; state: PaymentState | null }[]
  payments: readonly { id: string; amountPence: Pence; state: PaymentState; movedAt: Instant | null }[]
  reply: MoneyReply
}

/** The award, for the one who asked: what it is, what is agreed to by taking it, and how far the money has got. */
export function OwnAwardPage(props: OwnAwardPageProps) {
  const { roundHref, reference, title, state, figures, payments, reply } = props
  const { t, format } = useMessages()
  const amountPence = figures.budgetPence
  const paid = figures.paidPence > 0 && figures.committedPence === 0
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <BackLink href={`${roundHref}/proposals/${reference}`}>{title}</BackLink>
      {state === 'offered' && <Offer {...props} />}
      {state === 'accepted' && (
        <>
          <Confirmation title={t(paid ? 'money.own.paid' : 'money.own.accepted', { amountPence })}>
            {t(paid ? 'money.own.paid.next' : 'money.own.accepted.next')}
          </Confirmation>
          <Stack as="section">
            <h2>{t('money.own.progress')}</h2>
            <ul className="stack tight">
              {payments.length === 0 && <li>{t('money.own.not-yet')}</li>}
              {payments.map((payment) => (
                <li key={payment.id}>
                  {t(`money.own.payment.${payment.state}`, {
                    amountPence: payment.amountPence,
                    moment: payment.movedAt === null ? '' : format.day(payment.movedAt),
                  })}
                </li>
              ))}
            </ul>
          </Stack>
          {paid && (
            <ButtonRow>
              <ButtonLink href={`${roundHref}/proposals/${reference}/story`}>{t('money.own.story')}</ButtonLink>
            </ButtonRow>
          )}
        </>
      )}
      {state === 'withdrawn' && (
        <PageHeading title={t('money.own.withdrawn')} lead={t('money.own.withdrawn.lead', { title })} />
      )}
      <Enhance script="confirm-once" />
    </>
  )
}

function Offer({ round, partnership, title, figures, payee, isApplicant, parts }: OwnAwardPageProps) {
  const { t } = useMessages()
  const amountPence = figures.budgetPence
  return (
    <>
      <PageHeading
        eyebrow={round}
        title={t('money.own.offer', { amountPence })}
        lead={t('money.own.offer.lead', { partnership, title })}
      />
      <SummaryList
        rows={[
          { label: t('money.amount'), value: t('money.amount.of', { amountPence }) },
          ...(payee === null ? [] : [{ label: t('money.own.payee'), value: payee }]),
          ...(parts.length > 1
            ? [{ label: t('money.own.parts'), value: t('money.own.parts.count', { count: parts.length }) }]
            : []),
        ]}
      />
      <Stack as="section">
        <h2>{t('money.own.promise')}</h2>
        <ul className="stack tight">
          <li>{t('money.own.promise.spend')}</li>
          <li>{t('money.own.promise.return')}</li>
          <li>{t('money.own.promise.story')}</li>
        </ul>
      </Stack>
      {isApplicant ? (
        <Form once>
          <p>
            <Button>{t('money.own.accept', { amountPence })}</Button>
          </p>
          <p className="small soft">{t('money.own.no-thanks')}</p>
        </Form>
      ) : (
        <Inset>{t('money.own.waits')}</Inset>
      )}
    </>
  )
}
