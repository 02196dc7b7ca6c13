import type { CodedPlace, MoneyEvent } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import { noonOf, type Instant } from '~/domain/time'
import { PageHeading } from '../arrange'
import { Button, ButtonLink, ButtonRow } from '../button'
import { DateField } from '../date-field'
import { Details } from '../details'
import { Empty } from '../empty'
import { ErrorSummary } from '../error-summary'
import { MoneyField, TextField } from '../field'
import { Form, type Answers, type FieldErrors } from '../form'
import { Breadcrumbs } from '../layout'
import { useMessages } from '../messages'
import { Pagination } from '../pagination'
import { SummaryList } from '../summary-list'
import { DataTable } from '../table'
import { Money, When } from '../values'
import { TrailLinks, type TrailShown } from './trail'

interface NamedAccount {
  place: CodedPlace
  of: string
  source?: string
  account?: string
}

interface ShownEntry {
  id: string
  sequence: number
  event: MoneyEvent
  belongsOn: string
  recordedAt: Instant
  by: string
  reason: string | null
  awardId: string | null
  paymentId: string | null
  costId: string | null
  postings: readonly {
    from: NamedAccount
    to: NamedAccount
    fromPath: string
    toPath: string
    amountPence: Pence
  }[]
}

interface JournalPageProps {
  books: string
  count: number
  page: number
  pages: number
  /** Something is looked for; there is more of it than is shown. */
  looks: boolean
  isMore: boolean
  typed: Answers
  errors: FieldErrors
  entries: readonly ShownEntry[]
}

function useAccountName() {
  const { t } = useMessages()
  return ({ place, of, account }: NamedAccount) =>
    account === undefined
      ? t(`money.account.${place}`, { name: of })
      : t('money.account.elsewhere', { name: of, account })
}

/** Every entry of the books, the newest first. */
export function JournalPage({ books, count, page, pages, looks, isMore, typed, errors, entries }: JournalPageProps) {
  const { t } = useMessages()
  const nameOf = useAccountName()
  const rows = entries.flatMap((entry) => entry.postings.map((posting, place) => ({ entry, posting, place })))
  return (
    <>
      <ErrorSummary errors={errors} />
      <Breadcrumbs items={[{ href: books, label: t('money.books.title') }]} />
      <PageHeading title={t('money.journal.title')} lead={t('money.journal.lead')} />
      <Details summary={t('examination.search')} open={looks || Object.keys(errors).length > 0}>
        <Form method="get" answers={typed} errors={errors}>
          <DateField name="from" legend={t('examination.search.from')} />
          <DateField name="to" legend={t('examination.search.to')} />
          <MoneyField name="amount" label={t('money.amount')} />
          <TextField name="text" label={t('examination.search.text')} />
          <ButtonRow>
            <Button kind="quiet">{t('examination.search.go')}</Button>
            {looks && (
              <ButtonLink href={`${books}/journal`} kind="quiet">
                {t('examination.search.all')}
              </ButtonLink>
            )}
          </ButtonRow>
        </Form>
      </Details>
      {isMore && <p>{t('examination.search.more')}</p>}
      <DataTable
        caption={looks ? t('examination.search.found', { count }) : t('money.journal.caption', { count })}
        rows={rows}
        rowKey={({ entry, place }) => `${entry.id} ${place}`}
        columns={[
          {
            label: t('money.entry'),
            header: true,
            cell: ({ entry, place }) =>
              place === 0 && (
                <a href={`${books}/journal/${entry.id}`}>
                  {`${entry.sequence}. `}
                  {t(`money.entry.${entry.event}`)}
                </a>
              ),
          },
          {
            label: t('money.when'),
            cell: ({ entry, place }) => place === 0 && <When at={entry.recordedAt} show="short" />,
          },
          { label: t('money.from'), cell: ({ posting }) => nameOf(posting.from) },
          { label: t('money.to'), cell: ({ posting }) => nameOf(posting.to) },
          { label: t('money.amount'), numeric: true, cell: ({ posting }) => <Money amount={posting.amountPence} /> },
        ]}
        empty={<Empty title={t('money.journal.none.title')}>{t('money.journal.none')}</Empty>}
      />
      <Pagination page={page} pages={pages} href={(other) => `${books}/journal?page=${other}`} />
    </>
  )
}

interface EntryPageProps {
  home: string
  trail: TrailShown
  entry: ShownEntry & { reverses: string | null; reversedBy: string | null }
}

/** One entry of the books, and what it leads to. */
export function EntryPage({ home, trail, entry }: EntryPageProps) {
  const { t, format } = useMessages()
  const books = `${home}/books`
  const nameOf = useAccountName()
  const link = (path: string, words: string) => <a href={`${books}/${path}`}>{words}</a>
  return (
    <>
      <Breadcrumbs
        items={[
          { href: books, label: t('money.books.title') },
          { href: `${books}/journal`, label: t('money.journal.title') },
        ]}
      />
      <PageHeading
        eyebrow={t('money.entry.title', { number: entry.sequence })}
        title={t(`money.entry.${entry.event}`)}
      />
      <DataTable
        caption={t('money.postings')}
        captionUnseen
        rows={entry.postings.map((posting, place) => ({ ...posting, place }))}
        rowKey={({ place }) => String(place)}
        columns={[
          {
            label: t('money.from'),
            header: true,
            cell: ({ from, fromPath }) => (
              <>
                {nameOf(from)}
                <span className="why">{fromPath}</span>
              </>
            ),
          },
          {
            label: t('money.to'),
            cell: ({ to, toPath }) => (
              <span>
                {nameOf(to)}
                <span className="why">{toPath}</span>
              </span>
            ),
          },
          {
            label: t('money.amount'),
            numeric: true,
            cell: ({ amountPence }) => <Money amount={amountPence} />,
          },
        ]}
      />
      <SummaryList
        rows={[
          { label: t('money.entry.belongs-on'), value: format.day(noonOf(entry.belongsOn)) },
          {
            label: t('money.entry.recorded'),
            value: t('money.by-on', { name: entry.by, moment: format.when(entry.recordedAt) }),
          },
          ...(entry.reason === null ? [] : [{ label: t('money.why'), value: entry.reason }]),
          ...(entry.awardId === null
            ? []
            : [{ label: t('money.award'), value: link(`awards/${entry.awardId}`, t('money.award.see')) }]),
          ...(entry.paymentId === null
            ? []
            : [{ label: t('money.payment'), value: link(`payments/${entry.paymentId}`, t('money.payment.see')) }]),
          ...(entry.costId === null
            ? []
            : [{ label: t('spending.cost.untitled'), value: link(`costs/${entry.costId}`, t('money.payment.see')) }]),
          ...(entry.reverses === null
            ? []
            : [{ label: t('money.entry.reverses'), value: link(`journal/${entry.reverses}`, t('money.entry.see')) }]),
          ...(entry.reversedBy === null
            ? []
            : [
                {
                  label: t('money.entry.reversed-by'),
                  value: link(`journal/${entry.reversedBy}`, t('money.entry.see')),
                },
              ]),
        ]}
      />
      <TrailLinks home={home} trail={trail} without={['entries', 'award']} />
    </>
  )
}
