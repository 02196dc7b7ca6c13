import type { Pence } from '~/domain/pence'
import { noonOf, type Instant } from '~/domain/time'
import { PageHeading, Stack } from '../../arrange'
import { Button } from '../../button'
import { Enhance } from '../../enhance'
import { ErrorSummary } from '../../error-summary'
import { Form, type FormReply } from '../../form'
import { Breadcrumbs } from '../../layout'
import { useMessages } from '../../messages'
import { SummaryList } from '../../summary-list'
import { DataTable } from '../../table'
import { Money } from '../../values'
import { Day, Moved } from './line-words'
import type { ShownEntry } from './row-page'

interface StatementPageProps {
  books: string
  account: { id: string; name: string; end: string }
  fromOn: string
  toOn: string
  openingPence: Pence
  closingPence: Pence
  rowsPence: number
  figures: { ledgerPence: Pence; outstandingPence: Pence; latePence: Pence; asidePence: Pence }
  preparedBy: string
  preparedAt: Instant
  signed: { by: string; at: Instant } | null
  isOwn: boolean
  maySign: boolean
  toShow: readonly ShownEntry[]
  aside: readonly { id: string; bookedOn: string; amountPence: Pence; reason: string }[]
  reply: FormReply
}

/** A statement of the bank beside the books, to the penny; and who says so. */
export function StatementPage(props: StatementPageProps) {
  const { books, account, fromOn, toOn, figures, signed, reply } = props
  const { t, format } = useMessages()
  const money = (amount: number) => <Money amount={amount as Pence} pennies />
  const turned = (amount: Pence) => money(0 - amount)
  return (
    <Stack room="loose">
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Breadcrumbs
        items={[
          { href: books, label: t('money.books.title') },
          { href: `${books}/bank`, label: t('bank.title') },
          { href: `${books}/bank/${account.id}`, label: account.name },
        ]}
      />
      <PageHeading
        eyebrow={t('bank.statement.from-to', {
          from: format.day(noonOf(fromOn)),
          to: format.day(noonOf(toOn)),
        })}
        title={t(signed ? 'bank.statement.signed' : 'bank.statement.to-sign')}
      />
      <Stack as="section">
        <h2>{t('bank.statement.by-the-bank')}</h2>
        <SummaryList
          rows={[
            { label: t('bank.statement.opening'), value: money(props.openingPence) },
            { label: t('bank.statement.rows'), value: money(props.rowsPence) },
            { label: t('bank.statement.ends'), value: money(props.closingPence) },
          ]}
        />
      </Stack>
      <Stack as="section">
        <h2>{t('bank.statement.by-the-books')}</h2>
        <SummaryList
          rows={[
            { label: t('bank.statement.ledger'), value: money(figures.ledgerPence) },
            { label: t('bank.statement.outstanding'), value: turned(figures.outstandingPence) },
            { label: t('bank.statement.late'), value: money(figures.latePence) },
            { label: t('bank.statement.aside'), value: money(figures.asidePence) },
            { label: t('bank.statement.same'), value: money(props.closingPence) },
          ]}
        />
      </Stack>
      {props.toShow.length > 0 && (
        <DataTable
          caption={t('bank.statement.to-show')}
          rows={props.toShow}
          rowKey={({ id }) => id}
          columns={[
            { label: t('bank.day'), cell: ({ belongsOn }) => <Day on={belongsOn} /> },
            {
              label: t('money.entry'),
              header: true,
              cell: ({ id, sequence, event, title }) => (
                <a href={`${books}/journal/${id}`}>
                  {`${sequence}. `}
                  {t(`money.entry.${event}`)}
                  {title === '' ? '' : ` · ${title}`}
                </a>
              ),
            },
            { label: t('money.amount'), numeric: true, cell: ({ amountPence }) => <Moved amount={amountPence} /> },
          ]}
        />
      )}
      {props.aside.length > 0 && (
        <DataTable
          caption={t('bank.statement.left-aside')}
          rows={props.aside}
          rowKey={({ id }) => id}
          columns={[
            { label: t('bank.day'), cell: ({ bookedOn }) => <Day on={bookedOn} /> },
            {
              label: t('money.why'),
              header: true,
              cell: ({ id, reason }) => <a href={`${books}/bank/${account.id}/lines/${id}`}>{reason}</a>,
            },
            { label: t('money.amount'), numeric: true, cell: ({ amountPence }) => <Moved amount={amountPence} /> },
          ]}
        />
      )}
      <SummaryList
        rows={[
          {
            label: t('bank.statement.prepared-by'),
            value: t('money.by-on', { name: props.preparedBy, moment: format.when(props.preparedAt) }),
          },
          {
            label: t('bank.statement.signed-by'),
            value: signed ? t('money.by-on', { name: signed.by, moment: format.when(signed.at) }) : t('money.not-yet'),
          },
        ]}
      />
      {!signed && <Sign {...props} />}
      <Enhance script="forms" />
    </Stack>
  )
}

function Sign({ isOwn, maySign, closingPence }: StatementPageProps) {
  const { t } = useMessages()
  if (isOwn) return <p>{t('bank.statement.yours')}</p>
  if (!maySign) return <p>{t('bank.statement.waits-for-officer')}</p>
  return (
    <Form once>
      <p>{t('bank.statement.sign.lead')}</p>
      <div>
        <Button name="step" value="sign">
          {t('bank.statement.sign', { closingPence })}
        </Button>
      </div>
    </Form>
  )
}
