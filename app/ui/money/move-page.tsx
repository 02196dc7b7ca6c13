import type { Pence } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import { PageHeading } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form } from '../form'
import { Breadcrumbs } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { SummaryList } from '../summary-list'
import { Money } from '../values'
import type { MoneyReply } from './award-page'

interface MovePageProps {
  books: string
  from: string
  to: string
  amountPence: Pence
  reason: string
  askedBy: string
  askedAt: Instant
  answer: 'agreed' | 'declined' | null
  answeredBy: string | null
  answeredAt: Instant | null
  mayAgree: boolean
  mayDecline: boolean
  reply: MoneyReply
}

/** Money that somebody wishes to move between two budget lines: it takes another person to agree. */
export function MovePage(props: MovePageProps) {
  const { books, from, to, amountPence, reason, askedBy, askedAt, answer, mayAgree, mayDecline, reply } = props
  const { t, format } = useMessages()
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Breadcrumbs items={[{ href: books, label: t('money.books.title') }]} />
      <PageHeading title={t('money.moves.title')} />
      {answer !== null && (
        <Notice kind={answer === 'agreed' ? 'good' : 'note'} title={t(`money.moves.${answer}`)}>
          <p>{t('money.by-on', { name: props.answeredBy ?? '', moment: format.when(props.answeredAt ?? askedAt) })}</p>
        </Notice>
      )}
      <SummaryList
        rows={[
          { label: t('money.amount'), value: <Money amount={amountPence} /> },
          { label: t('money.moves.from'), value: from },
          { label: t('money.moves.to'), value: to },
          { label: t('money.why'), value: reason },
          {
            label: t('money.moves.asked'),
            value: t('money.by-on', { name: askedBy, moment: format.when(askedAt) }),
          },
        ]}
      />
      {answer === null && !mayAgree && <p>{t('money.moves.waits')}</p>}
      {answer === null && mayDecline && (
        <Form once>
          <ButtonRow>
            {mayAgree && (
              <Button name="answer" value="agreed">
                {t('money.moves.agree', { amountPence })}
              </Button>
            )}
            <Button kind="quiet" name="answer" value="declined">
              {t('money.moves.decline')}
            </Button>
          </ButtonRow>
        </Form>
      )}
      <Enhance script="forms" />
    </>
  )
}
