import type { ClosingItem } from '~/domain/money'
import { noonOf, type Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button } from '../button'
import { Empty } from '../empty'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form } from '../form'
import { Breadcrumbs } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { SelectField } from '../select-field'
import { DataTable } from '../table'
import type { MoneyReply } from './award-page'
import { ClosingChecks } from './closing-checks'

interface ClosingsPageProps {
  books: string
  once: string
  mayAsk: boolean
  closedTo: string | null
  periods: readonly { id: string; number: number; from: string; to: string; closedAt: Instant }[]
  statements: readonly { year: number; madeAt: Instant }[]
  waiting: { id: string; to: string } | null
  days: readonly { day: string; year: number | null }[]
  to: string | null
  checks: readonly ClosingItem[]
  ready: boolean
  reply: MoneyReply
}

/** What is closed, and what is missing before more is. */
export function ClosingsPage(props: ClosingsPageProps) {
  const { books, closedTo, periods, statements, waiting, reply } = props
  const { t, format } = useMessages()
  return (
    <Stack room="loose">
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Breadcrumbs items={[{ href: books, label: t('money.books.title') }]} />
      <PageHeading title={t('closing.title')} lead={t('closing.lead')} />
      {closedTo !== null && <p>{t('closing.closed-to', { dayOn: noonOf(closedTo) })}</p>}
      {waiting && (
        <Notice kind="note" title={t('closing.waits.title')}>
          <p>
            <a href={`${books}/closings/${waiting.id}`}>{t('closing.waits', { dayOn: noonOf(waiting.to) })}</a>
          </p>
        </Notice>
      )}
      {!waiting && <Next {...props} />}
      {statements.length > 0 && (
        <Stack as="section">
          <h2>{t('closing.statements')}</h2>
          <ul>
            {statements.map(({ year }) => (
              <li key={year}>
                <a href={`${books}/statements/${year}`}>
                  {t('closing.statement', { from: String(year), to: String(year + 1) })}
                </a>
              </li>
            ))}
          </ul>
        </Stack>
      )}
      <Stack as="section">
        <h2>{t('closing.periods')}</h2>
        <DataTable
          caption={t('closing.periods')}
          captionUnseen
          rows={periods}
          rowKey={({ id }) => id}
          columns={[
            {
              label: t('closing.period'),
              header: true,
              cell: ({ id, from, to }) => (
                <a href={`${books}/closings/${id}`}>
                  {t('closing.from-to', { from: format.day(noonOf(from)), to: format.day(noonOf(to)) })}
                </a>
              ),
            },
            { label: t('closing.closed-on'), cell: ({ closedAt }) => format.when(closedAt) },
          ]}
          empty={<Empty title={t('closing.none.title')}>{t('closing.none')}</Empty>}
        />
      </Stack>
      <Enhance script="forms" />
    </Stack>
  )
}

function Next({ books, once, mayAsk, days, to, checks, ready, reply }: ClosingsPageProps) {
  const { t, format } = useMessages()
  if (to === null) return <p>{t('closing.nothing-over')}</p>
  return (
    <Stack as="section">
      <h2>{t('closing.next', { dayOn: noonOf(to) })}</h2>
      {days.length > 1 && (
        <Form method="get">
          <SelectField
            name="to"
            label={t('closing.day')}
            value={to}
            options={days.map(({ day, year }) => ({
              value: day,
              label:
                year === null
                  ? format.day(noonOf(day))
                  : t('closing.day.year', { day: format.day(noonOf(day)), from: String(year), to: String(year + 1) }),
            }))}
          />
          <p>
            <Button kind="quiet">{t('closing.look')}</Button>
          </p>
        </Form>
      )}
      <ClosingChecks books={books} checks={checks} />
      {!ready && <p>{t('closing.not-ready')}</p>}
      {ready && mayAsk && (
        <Form answers={reply.answers} errors={reply.errors} once>
          <input type="hidden" name="once" value={once} />
          <input type="hidden" name="to" value={to} />
          <p>{t('closing.for-good')}</p>
          <p>
            <Button>{t('closing.ask')}</Button>
          </p>
        </Form>
      )}
    </Stack>
  )
}
