import type { Pence } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import { PageHeading } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { MoneyField } from '../field'
import { Form } from '../form'
import { Breadcrumbs } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { SummaryList } from '../summary-list'
import { DataTable } from '../table'
import { TextArea } from '../text-area'
import { Money } from '../values'
import type { MoneyReply } from './award-page'

const asTyped = (amount: Pence) => (amount % 100 === 0 ? String(amount / 100) : (amount / 100).toFixed(2))

interface CarryPageProps {
  books: string
  year: number
  isOver: boolean
  lines: readonly { id: string; name: string; freePence: Pence }[]
  once: string
  reply: MoneyReply
}

/** What a year has left, to be carried into the next: all of it, as it is filled in, or as much as is left standing. */
export function CarryPage({ books, year, isOver, lines, once, reply }: CarryPageProps) {
  const { t } = useMessages()
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Trail books={books} year={year} />
      <PageHeading
        title={t('spending.carry.title', { from: String(year), to: String(year + 1) })}
        lead={t('spending.carry.lead')}
      />
      {!isOver && <p>{t('spending.carry.not-over')}</p>}
      {isOver && lines.length === 0 && <p>{t('spending.carry.none')}</p>}
      {isOver && lines.length > 0 && (
        <Form answers={reply.answers} errors={reply.errors} once>
          <input type="hidden" name="once" value={once} />
          {lines.map(({ id, name, freePence }) => (
            <MoneyField
              key={id}
              name={`carry-${id}`}
              label={t('spending.carry.of', { name, freePence })}
              value={asTyped(freePence)}
            />
          ))}
          <TextArea name="reason" label={t('money.why')} rows={3} />
          <p>
            <Button>{t('spending.carry.ask')}</Button>
          </p>
        </Form>
      )}
      <Enhance script="forms" />
    </>
  )
}

function Trail({ books, year }: { books: string; year: number }) {
  const { t } = useMessages()
  return (
    <Breadcrumbs
      items={[
        { href: books, label: t('money.books.title') },
        { href: `${books}/plan?year=${year}`, label: t('spending.plan.title') },
      ]}
    />
  )
}

interface CarryingPageProps {
  books: string
  year: number
  reason: string
  askedBy: string
  askedAt: Instant
  answer: 'agreed' | 'declined' | null
  answeredBy: string | null
  answeredAt: Instant | null
  totalPence: Pence
  lines: readonly { id: string; name: string; amountPence: Pence }[]
  mayAgree: boolean
  mayDecline: boolean
  reply: MoneyReply
}

/** A wish to carry a year over: it takes another officer to agree. */
export function CarryingPage(props: CarryingPageProps) {
  const { books, year, reason, askedBy, askedAt, answer, totalPence, lines, mayAgree, mayDecline, reply } = props
  const { t, format } = useMessages()
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Trail books={books} year={year} />
      <PageHeading title={t('spending.carry.title', { from: String(year), to: String(year + 1) })} />
      {answer !== null && (
        <Notice kind={answer === 'agreed' ? 'good' : 'note'} title={t(`spending.carry.${answer}`)}>
          <p>{t('money.by-on', { name: props.answeredBy ?? '', moment: format.when(props.answeredAt ?? askedAt) })}</p>
        </Notice>
      )}
      <SummaryList
        rows={[
          { label: t('money.why'), value: reason },
          {
            label: t('spending.carry.asked'),
            value: t('money.by-on', { name: askedBy, moment: format.when(askedAt) }),
          },
        ]}
      />
      <DataTable
        caption={t('spending.carry.caption')}
        rows={lines}
        rowKey={({ id }) => id}
        columns={[
          {
            label: t('money.line'),
            header: true,
            cell: ({ id, name }) => <a href={`${books}/lines/${id}`}>{name}</a>,
          },
          { label: t('money.amount'), numeric: true, cell: ({ amountPence }) => <Money amount={amountPence} /> },
        ]}
        foot={[t('money.total'), <Money key="total" amount={totalPence} />]}
      />
      {answer === null && !mayAgree && <p>{t('spending.carry.waiting')}</p>}
      {answer === null && mayDecline && (
        <Form once>
          <ButtonRow>
            {mayAgree && (
              <Button name="answer" value="agreed">
                {t('spending.carry.agree', { amountPence: totalPence })}
              </Button>
            )}
            <Button kind="quiet" name="answer" value="declined">
              {t('spending.carry.decline')}
            </Button>
          </ButtonRow>
        </Form>
      )}
      <Enhance script="forms" />
    </>
  )
}
