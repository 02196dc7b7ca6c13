import type { PaymentRunState } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import { noonOf } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button } from '../button'
import { Choice } from '../choice'
import { DateField } from '../date-field'
import { Details } from '../details'
import { Empty } from '../empty'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form } from '../form'
import { Breadcrumbs } from '../layout'
import { useMessages } from '../messages'
import { DataTable } from '../table'
import { Money } from '../values'
import type { MoneyReply } from './award-page'
import { BankAccountFields } from './bank-account-fields'

interface RunsPageProps {
  books: string
  runs: readonly {
    id: string
    number: number
    payOn: string
    state: PaymentRunState
    count: number
    totalPence: Pence
  }[]
  /** What could go together, by the account it leaves. */
  ready: readonly {
    account: { id: string; name: string }
    payments: readonly { id: string; amountPence: Pence; payee: string; title: string }[]
  }[]
  accounts: readonly { id: string; name: string; ends: string | null }[]
  /** `YYYY-MM-DD`, where the partnership is. */
  today: string
  mayMake: boolean
  maySetAccount: boolean
  reply: MoneyReply
}

/** Payment runs: what could go in one, those there are, and the account they are paid from. */
export function RunsPage({ books, runs, ready, accounts, today, mayMake, maySetAccount, reply }: RunsPageProps) {
  const { t, format } = useMessages()
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Breadcrumbs items={[{ href: books, label: t('money.books.title') }]} />
      <PageHeading title={t('paying.runs.title')} lead={t('paying.runs.lead')} />
      <Stack as="section">
        <h2>{t('paying.runs.ready')}</h2>
        {ready.length === 0 && <p>{t('paying.runs.ready.none')}</p>}
        {mayMake &&
          ready.map(({ account, payments }) => (
            <Stack key={account.id}>
              {account.name !== '' && <h3>{t('paying.runs.ready.from', { name: account.name })}</h3>}
              <MakeForm account={account.id} payments={payments} today={today} reply={reply} />
            </Stack>
          ))}
      </Stack>
      <Stack as="section">
        <h2>{t('paying.runs.title')}</h2>
        <DataTable
          caption={t('paying.runs.caption')}
          captionUnseen
          rows={runs}
          rowKey={(run) => run.id}
          empty={<Empty title={t('paying.runs.none.title')}>{t('paying.runs.none')}</Empty>}
          columns={[
            {
              label: t('paying.run.reference'),
              header: true,
              cell: (run) => <a href={`${books}/runs/${run.id}`}>{t('paying.run', { number: run.number })}</a>,
            },
            { label: t('paying.run.state'), cell: (run) => t(`paying.run.state.${run.state}`) },
            { label: t('paying.run.pay-on'), cell: (run) => format.day(noonOf(run.payOn)) },
            { label: t('money.payments.title'), numeric: true, cell: (run) => run.count },
            { label: t('paying.run.total'), numeric: true, cell: (run) => <Money amount={run.totalPence} /> },
          ]}
        />
      </Stack>
      <Stack as="section">
        <h2>{t('paying.account.title')}</h2>
        {accounts.map(({ id, name, ends }) => (
          <p key={id}>
            {name !== '' && (
              <>
                <b>{name}</b>.{' '}
              </>
            )}
            {ends === null ? t('paying.account.none') : t('paying.account.now', { ends })}
          </p>
        ))}
        {maySetAccount && <AccountForm isSet={accounts.every(({ ends }) => ends !== null)} reply={reply} />}
      </Stack>
      <Enhance script="forms" />
    </>
  )
}

function MakeForm({
  account,
  payments,
  today,
  reply,
}: Pick<RunsPageProps, 'today' | 'reply'> & {
  account: string
  payments: RunsPageProps['ready'][number]['payments']
}) {
  const { t } = useMessages()
  const isBack = reply.answers.step === 'make' && (reply.answers.account ?? '') === account
  const [year, month, day] = today.split('-')
  return (
    <Form answers={isBack ? reply.answers : {}} errors={isBack ? reply.errors : {}} once>
      <input type="hidden" name="account" value={account} />
      <Choice
        kind="several"
        name="payments"
        legend={t('paying.runs.ready.which')}
        value={payments.map(({ id }) => id)}
        options={payments.map(({ id, payee, amountPence, title }) => ({
          value: id,
          label: t('paying.runs.option', { payee, amountPence, title }),
        }))}
      />
      <DateField
        name="payOn"
        legend={t('paying.runs.day')}
        value={{ day: String(Number(day)), month: String(Number(month)), year }}
      />
      <p>
        <Button name="step" value="make">
          {t('paying.runs.make')}
        </Button>
      </p>
    </Form>
  )
}

function AccountForm({ isSet, reply }: { isSet: boolean; reply: MoneyReply }) {
  const { t } = useMessages()
  const isBack = reply.answers.step === 'account'
  return (
    <Details summary={t(isSet ? 'paying.account.change' : 'paying.account.set')} open={isBack}>
      <Form answers={isBack ? reply.answers : {}} errors={isBack ? reply.errors : {}} once>
        <BankAccountFields />
        <p>
          <Button name="step" value="account">
            {t('paying.account.button')}
          </Button>
        </p>
      </Form>
    </Details>
  )
}
