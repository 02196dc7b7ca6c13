import type { Bought, MoneyEvent, PayingWay, PaymentState } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import type { PayTo } from '~/domain/proposal'
import { noonOf, type Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Breadcrumbs } from '../layout'
import { useMessages } from '../messages'
import { Inset } from '../notice'
import { SummaryList } from '../summary-list'
import { Money } from '../values'
import type { MoneyReply } from './award-page'
import { PayeeShown } from './payee-shown'
import type { ShownFloat } from './float-choice'
import { PaymentActs } from './payment-acts'
import { PaymentTag } from './states'
import { stripeReason } from './stripe-reason'

export interface PaymentPageProps {
  home: string
  id: string
  awardId: string
  title: string
  reference: string
  round: { slug: string; title: string }
  instalment: number
  instalments: number
  attempt: number
  amountPence: Pence
  /** Nothing for those who do not pay. */
  payee: string | null
  payeeKind: PayTo | null
  way: PayingWay
  /** Nothing for those who do not pay, and where there is none. */
  bankEnds: string | null
  bought: Bought | null
  signed: { signer: string; witness: string } | null
  /** Her bank did not take what Stripe sent on, in Stripe’s word for why. */
  stripePayoutTrouble: string | null
  authorisers: number
  authorisedSoFar: number
  /** The run it goes to the bank with, as long as that has not been taken apart. */
  run: { id: string; number: number } | null
  /** Floats of cash that it could be handed over from. */
  floats: readonly ShownFloat[]
  line: string
  fund: string
  toPayWithPence: Pence
  /** The account of the bank it leaves; empty where there is none to name. */
  account: string
  state: PaymentState
  next: readonly PaymentState[]
  /** The hash of exactly what will be paid. */
  seal: string
  steps: readonly {
    to: PaymentState
    at: Instant
    by: string
    reason: string | null
    transferId: string | null
    clearedOn: string | null
  }[]
  entries: readonly { id: string; event: MoneyEvent }[]
  /** Lines of the bank that show it; none for those who do not read the bank. */
  bankLines: readonly { id: string; accountId: string; bookedOn: string }[]
  reader: {
    keptOut: boolean
    preparedIt: boolean
    authorisedIt: boolean
    mayAuthorise: boolean
    maySend: boolean
    mayFollow: boolean
    mayCancel: boolean
    mayGiveUp: boolean
    mayAgreeLoss: boolean
    gaveUp: boolean
  }
  reply: MoneyReply
}

/** How it is paid; into which account, and what is bought, for those who pay. */
function WayShown({
  way,
  bankEnds,
  bought,
  signed,
  payee,
  home,
  awardId,
}: Pick<PaymentPageProps, 'way' | 'bankEnds' | 'bought' | 'signed' | 'payee' | 'home' | 'awardId'>) {
  const { t } = useMessages()
  if (way !== 'transfer') {
    return (
      <>
        {t(`paying.way.${way}`)}
        {bought && <span className="why">{t('paying.bought', { ...bought })}</span>}
        {signed && <span className="why">{t('paying.signed', { ...signed })}</span>}
        {signed && (
          <span className="why">
            <a href={`${home}/books/awards/${awardId}/papers`}>{t('papers.link')}</a>
          </span>
        )}
      </>
    )
  }
  if (payee === null) return t('paying.way.transfer')
  return bankEnds === null ? t('paying.by-hand') : t('paying.into', { ends: bankEnds })
}

const entryWord: Partial<Record<MoneyEvent, 'paid' | 'lost'>> = { 'instalment-paid': 'paid', 'payment-lost': 'lost' }

/** One payment: exactly what is paid, to whom, how far it has got, and the step that comes next. */
export function PaymentPage(props: PaymentPageProps) {
  const { home, awardId, title, reference, round, amountPence, payee, line, fund, steps, entries, state, reply } = props
  const { t, format } = useMessages()
  const { bankLines } = props
  const books = `${home}/books`
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Breadcrumbs
        items={[
          { href: books, label: t('money.books.title') },
          { href: `${books}/awards/${awardId}`, label: title },
        ]}
      />
      <PageHeading
        eyebrow={t('money.payment.eyebrow', { round: round.title })}
        title={t('money.payment.title', { title })}
      >
        <p>
          <PaymentTag state={state} />
        </p>
      </PageHeading>
      <SummaryList
        rows={[
          {
            label: t('money.amount'),
            value: (
              <b className="payment-amount">
                <Money amount={amountPence} />
              </b>
            ),
          },
          {
            label: t('money.payee'),
            value:
              payee === null ? t('money.payee.private') : <PayeeShown name={payee} kind={props.payeeKind} advised />,
          },
          { label: t('paying.way'), value: <WayShown {...props} /> },
          {
            label: t('money.award.idea'),
            value: <a href={`${home}/rounds/${round.slug}/proposals/${reference}`}>{`${reference} ${title}`}</a>,
          },
          {
            label: t('examination.trail.title'),
            value: (
              <a href={`${home}/rounds/${round.slug}/decision`}>
                {t('examination.trail.decision', { round: round.title })}
              </a>
            ),
          },
          ...(props.instalments > 1
            ? [
                {
                  label: t('money.part-heading'),
                  value: t('money.part-of', { number: props.instalment, of: props.instalments }),
                },
              ]
            : []),
          { label: t('money.line'), value: `${line} (${fund})` },
          ...(props.account === '' ? [] : [{ label: t('paying.account.from'), value: props.account }]),
        ]}
      />
      {props.stripePayoutTrouble !== null && state === 'cleared' && (
        <Inset>{t('connected.payment.payout-back', { trouble: props.stripePayoutTrouble })}</Inset>
      )}
      <PaymentActs {...props} />
      <Stack as="section">
        <h2>{t('money.payment.story')}</h2>
        <ol className="payment-steps">
          {steps.map((step, place) => (
            <li key={place}>
              <b>
                {t(props.way === 'stripe' && step.to === 'sent' ? 'connected.sent' : `money.payment.state.${step.to}`)}
              </b>{' '}
              {t('money.by-on', { name: step.by, moment: format.when(step.at) })}
              {step.transferId && props.way !== 'stripe' && (
                <span className="why">{t('money.payment.reference', { reference: step.transferId })}</span>
              )}
              {step.clearedOn && (
                <span className="why">
                  {t('money.payment.cleared-on', { date: format.day(noonOf(step.clearedOn)) })}
                </span>
              )}
              {step.reason && <span className="why">{stripeReason(t, step.reason)}</span>}
            </li>
          ))}
        </ol>
        {bankLines.map(({ id, accountId, bookedOn }) => (
          <p key={id}>
            <a href={`${books}/bank/${accountId}/lines/${id}`}>
              {t('bank.payment.shown', { day: format.day(noonOf(bookedOn)) })}
            </a>
          </p>
        ))}
        {entries.map((entry) => (
          <p key={entry.id}>
            <a href={`${books}/journal/${entry.id}`}>
              {t(`money.payment.entry.${entryWord[entry.event] ?? 'undone'}`)}
            </a>
          </p>
        ))}
      </Stack>
      <Enhance script="forms" />
    </>
  )
}
