import type { PaymentRunEventKind, PaymentRunState } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import { noonOf, type Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button } from '../button'
import { Details } from '../details'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form } from '../form'
import { Breadcrumbs } from '../layout'
import { useMessages } from '../messages'
import { SummaryList } from '../summary-list'
import { DataTable } from '../table'
import { Money } from '../values'
import type { MoneyReply } from './award-page'

interface RunPageProps {
  books: string
  id: string
  number: number
  payOn: string
  state: PaymentRunState
  madeAt: Instant
  madeBy: string
  totalPence: Pence
  hasAccount: boolean
  /** The account it leaves; empty where none is kept here. */
  account: string
  events: readonly { kind: PaymentRunEventKind; at: Instant; by: string }[]
  payments: readonly { id: string; payee: string; title: string; amountPence: Pence; reference: string }[]
  mayDownload: boolean
  maySend: boolean
  mayTakeApart: boolean
  reply: MoneyReply
}

/** One payment run: what is in it, its file, and how far it has got. */
export function RunPage(props: RunPageProps) {
  const { books, id, number, state, payments, events, reply } = props
  const { t, format } = useMessages()
  const isOpen = state === 'made' || state === 'downloaded'
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Breadcrumbs
        items={[
          { href: books, label: t('money.books.title') },
          { href: `${books}/runs`, label: t('paying.runs.title') },
        ]}
      />
      <PageHeading title={t('paying.run.title', { number })} />
      <SummaryList
        rows={[
          { label: t('paying.run.state'), value: t(`paying.run.state.${state}`) },
          { label: t('paying.run.pay-on'), value: format.day(noonOf(props.payOn)) },
          ...(props.account === '' ? [] : [{ label: t('paying.account.from'), value: props.account }]),
          { label: t('paying.run.total'), value: <Money amount={props.totalPence} /> },
          {
            label: t('paying.run.made-by'),
            value: t('money.by-on', { name: props.madeBy, moment: format.when(props.madeAt) }),
          },
        ]}
      />
      <Stack as="section">
        <h2>{t('paying.run.payments')}</h2>
        <DataTable
          caption={t('paying.run.payments')}
          captionUnseen
          rows={payments}
          rowKey={(payment) => payment.id}
          columns={[
            {
              label: t('money.payee'),
              header: true,
              cell: (payment) => <a href={`${books}/payments/${payment.id}`}>{payment.payee}</a>,
            },
            { label: t('money.idea'), cell: (payment) => payment.title },
            { label: t('paying.run.reference'), cell: (payment) => payment.reference },
            { label: t('money.amount'), numeric: true, cell: (payment) => <Money amount={payment.amountPence} /> },
          ]}
        />
      </Stack>
      {isOpen && props.mayDownload && (
        <Stack as="section">
          <h2>{t('paying.run.file')}</h2>
          {props.hasAccount ? (
            <form method="post" action={`${books}/runs/${id}/file`} className="stack">
              <p>{t('paying.run.file.explained')}</p>
              <p className="button-row">
                <Button kind={state === 'made' ? 'main' : 'quiet'} name="as" value="xml">
                  {t('paying.run.file.xml')}
                </Button>
                <Button kind="quiet" name="as" value="csv">
                  {t('paying.run.file.csv')}
                </Button>
              </p>
            </form>
          ) : (
            <p>
              <a href={`${books}/runs`}>{t('paying.account.none')}</a>
            </p>
          )}
        </Stack>
      )}
      {state === 'downloaded' && props.maySend && (
        <Form once>
          <p>{t('paying.run.send.explained')}</p>
          <p>
            <Button name="step" value="send">
              {t('paying.run.send')}
            </Button>
          </p>
        </Form>
      )}
      {isOpen && props.mayTakeApart && (
        <Details summary={t('paying.run.apart')}>
          <Form once>
            <p>{t('paying.run.apart.explained')}</p>
            <p>
              <Button kind="stop" name="step" value="take-apart">
                {t('paying.run.apart.button')}
              </Button>
            </p>
          </Form>
        </Details>
      )}
      {events.length > 0 && (
        <Stack as="section">
          <h2>{t('money.payment.story')}</h2>
          <ol className="stack tight">
            {events.map(({ kind, at, by }, place) => (
              <li key={place}>{t(`paying.run.event.${kind}`, { name: by, moment: format.when(at) })}</li>
            ))}
          </ol>
        </Stack>
      )}
      <Enhance script="forms" />
    </>
  )
}
