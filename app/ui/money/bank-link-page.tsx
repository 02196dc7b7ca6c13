import type { BankDetailsEventKind } from '~/domain/money'
import type { Instant } from '~/domain/time'
import { PageHeading } from '../arrange'
import { Button } from '../button'
import { Choice } from '../choice'
import { Confirmation } from '../confirmation'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form } from '../form'
import { useMessages } from '../messages'
import { Inset } from '../notice'
import type { MoneyReply } from './award-page'
import { BankAccountFields } from './bank-account-fields'
import { ChooseStripe, ThroughStripe, type AtStripe } from './through-stripe'

interface BankLinkPageProps {
  partnership: string
  purpose: 'give' | 'answer'
  isOver: boolean
  isUsed: boolean
  title: string
  payee: string
  change: {
    ends: string
    wasEnding: string
    standing: 'in-force' | 'waiting' | 'stopped'
    from: Instant | null
    answered: readonly BankDetailsEventKind[]
  } | null
  last: { ends: string; standing: 'in-force' | 'waiting' | 'stopped' } | null
  /** Stripe is set up here. */
  isSetUp: boolean
  stripe: AtStripe | null
  way: string | null
  reply: MoneyReply
}

/** What the link in a letter leads to: the page where whoever is paid gives her account, or answers for a change of it. */
export function BankLinkPage(props: BankLinkPageProps) {
  const { partnership, purpose, isOver, isUsed, last, reply } = props
  const { t } = useMessages()
  if (isOver) return <PageHeading title={t('accounts.over.title')} lead={t('accounts.over.text', { partnership })} />
  if (purpose === 'answer') return <Answer {...props} />
  if (isUsed && props.stripe && !reply.general) {
    return (
      <>
        <PageHeading eyebrow={partnership} title={t('connected.title')} />
        <ThroughStripe
          stripe={props.stripe}
          way={props.way}
          isSetUp={props.isSetUp}
          waits={last?.standing === 'waiting'}
        />
        <Enhance script="forms" />
      </>
    )
  }
  if (isUsed && last && !reply.general)
    return (
      <Confirmation title={t('accounts.given.title')}>
        {t(last.standing === 'waiting' ? 'accounts.given.waits' : 'accounts.given.text', { ends: last.ends })}
      </Confirmation>
    )
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading
        eyebrow={partnership}
        title={t('accounts.give.title')}
        lead={t('accounts.give.lead', { partnership, payee: props.payee, title: props.title })}
      />
      <Inset>{t('accounts.give.safe')}</Inset>
      <Form answers={reply.answers} errors={reply.errors} once>
        <BankAccountFields />
        <p>
          <Button>{t('accounts.give.button')}</Button>
        </p>
      </Form>
      {props.isSetUp && <ChooseStripe />}
      <Enhance script="forms" />
    </>
  )
}

function Answer({ partnership, title, change, reply }: BankLinkPageProps) {
  const { t, format } = useMessages()
  if (!change) return null
  const { ends, wasEnding, standing, from, answered } = change
  if (standing === 'stopped')
    return <Confirmation title={t('accounts.answered.stopped')}>{t('accounts.answered.stopped.text')}</Confirmation>
  if (standing === 'in-force')
    return <PageHeading title={t('accounts.answered.over')} lead={t('accounts.given.text', { ends })} />
  const isConfirmed = answered.includes('confirmed') && from !== null
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      {isConfirmed ? (
        <Confirmation title={t('accounts.answered.confirmed')}>
          {t('accounts.answered.confirmed.text', { ends, moment: format.when(from) })}
        </Confirmation>
      ) : (
        <PageHeading
          eyebrow={partnership}
          title={t('accounts.answer.title')}
          lead={t('accounts.answer.lead', { title, isEnding: ends })}
        />
      )}
      {!isConfirmed && wasEnding !== '' && <p>{t('accounts.answer.was', { wasEnding })}</p>}
      <Form answers={reply.answers} errors={reply.errors} once>
        <Choice
          kind="one"
          name="answer"
          legend={t('accounts.answer.legend')}
          options={(['confirmed', 'stopped'] as const).map((value) => ({
            value,
            label: t(`accounts.answer.${value}`),
          }))}
        />
        <p>
          <Button>{t('accounts.answer.button')}</Button>
        </p>
      </Form>
      <Enhance script="forms" />
    </>
  )
}
