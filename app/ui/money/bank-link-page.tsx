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
  reply: MoneyReply
}

/** What the link in a letter leads to: the page where whoever is paid gives her account, or answers for a change of it. */
export function BankLinkPage(props: BankLinkPageProps) {
  const { partnership, purpose, isOver, isUsed, last, reply } = props
  const { t } = useMessages()
  if (isOver) return <PageHeading title={t('bank.over.title')} lead={t('bank.over.text', { partnership })} />
  if (purpose === 'answer') return <Answer {...props} />
  if (isUsed && last && !reply.general)
    return (
      <Confirmation title={t('bank.given.title')}>
        {t(last.standing === 'waiting' ? 'bank.given.waits' : 'bank.given.text', { ends: last.ends })}
      </Confirmation>
    )
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading
        eyebrow={partnership}
        title={t('bank.give.title')}
        lead={t('bank.give.lead', { partnership, payee: props.payee, title: props.title })}
      />
      <Inset>{t('bank.give.safe')}</Inset>
      <Form answers={reply.answers} errors={reply.errors} once>
        <BankAccountFields />
        <p>
          <Button>{t('bank.give.button')}</Button>
        </p>
      </Form>
      <Enhance script="forms" />
    </>
  )
}

function Answer({ partnership, title, change, reply }: BankLinkPageProps) {
  const { t, format } = useMessages()
  if (!change) return null
  const { ends, wasEnding, standing, from, answered } = change
  if (standing === 'stopped')
    return <Confirmation title={t('bank.answered.stopped')}>{t('bank.answered.stopped.text')}</Confirmation>
  if (standing === 'in-force')
    return <PageHeading title={t('bank.answered.over')} lead={t('bank.given.text', { ends })} />
  const isConfirmed = answered.includes('confirmed') && from !== null
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      {isConfirmed ? (
        <Confirmation title={t('bank.answered.confirmed')}>
          {t('bank.answered.confirmed.text', { ends, moment: format.when(from) })}
        </Confirmation>
      ) : (
        <PageHeading
          eyebrow={partnership}
          title={t('bank.answer.title')}
          lead={t('bank.answer.lead', { title, isEnding: ends })}
        />
      )}
      {!isConfirmed && wasEnding !== '' && <p>{t('bank.answer.was', { wasEnding })}</p>}
      <Form answers={reply.answers} errors={reply.errors} once>
        <Choice
          kind="one"
          name="answer"
          legend={t('bank.answer.legend')}
          options={(['confirmed', 'stopped'] as const).map((value) => ({ value, label: t(`bank.answer.${value}`) }))}
        />
        <p>
          <Button>{t('bank.answer.button')}</Button>
        </p>
      </Form>
      <Enhance script="forms" />
    </>
  )
}
