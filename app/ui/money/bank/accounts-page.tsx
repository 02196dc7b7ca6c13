import type { Pence } from '~/domain/pence'
import { noonOf } from '~/domain/time'
import { PageHeading, Stack } from '../../arrange'
import { Button, ButtonLink } from '../../button'
import { Choice } from '../../choice'
import { DateField } from '../../date-field'
import { Empty } from '../../empty'
import { Enhance } from '../../enhance'
import { ErrorSummary } from '../../error-summary'
import { MoneyField, TextField } from '../../field'
import { Form, type FormReply } from '../../form'
import { Breadcrumbs } from '../../layout'
import { useMessages } from '../../messages'
import { DataTable } from '../../table'
import { Money, When } from '../../values'

export interface BankAccountStanding {
  id: string
  name: string
  end: string
  openedOn: string
  bankPence: Pence
  booksPence: Pence
  open: number
  signedTo: string | null
}

interface BankAccountsPageProps {
  books: string
  accounts: readonly BankAccountStanding[]
  mayOpen: boolean
}

/** The partnership's accounts at the bank, each as the bank has it and as the books do. */
export function BankAccountsPage({ books, accounts, mayOpen }: BankAccountsPageProps) {
  const { t } = useMessages()
  return (
    <Stack room="loose">
      <Breadcrumbs items={[{ href: books, label: t('money.books.title') }]} />
      <PageHeading title={t('bank.title')} lead={t('bank.lead')} />
      <DataTable
        caption={t('bank.title')}
        captionUnseen
        rows={accounts}
        rowKey={({ id }) => id}
        columns={[
          {
            label: t('bank.account'),
            header: true,
            cell: ({ id, name, end }) => (
              <>
                <a href={`${books}/bank/${id}`}>{name}</a>
                <span className="why">{t('bank.ends-with', { end })}</span>
              </>
            ),
          },
          { label: t('bank.by-the-bank'), numeric: true, cell: ({ bankPence }) => <Money amount={bankPence} /> },
          { label: t('bank.by-the-books'), numeric: true, cell: ({ booksPence }) => <Money amount={booksPence} /> },
          { label: t('bank.lines-open'), numeric: true, cell: ({ open }) => open },
          {
            label: t('bank.signed-to'),
            cell: ({ signedTo }) => (signedTo ? <When at={noonOf(signedTo)} show="day" /> : t('bank.never-signed')),
          },
        ]}
        empty={<Empty title={t('bank.none.title')}>{t('bank.none')}</Empty>}
      />
      {mayOpen && (
        <div>
          <ButtonLink href={`${books}/bank/new`} kind={accounts.length === 0 ? 'main' : 'quiet'}>
            {t('bank.open')}
          </ButtonLink>
        </div>
      )}
    </Stack>
  )
}

interface NewBankAccountPageProps {
  books: string
  homeless: readonly { id: string; name: string }[]
  reply: FormReply
}

/** Opens an account here: its number, from which day on, what it held, and whose money lies in it. */
export function NewBankAccountPage({ books, homeless, reply }: NewBankAccountPageProps) {
  const { t } = useMessages()
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Breadcrumbs
        items={[
          { href: books, label: t('money.books.title') },
          { href: `${books}/bank`, label: t('bank.title') },
        ]}
      />
      <PageHeading title={t('bank.open')} lead={t('bank.open.lead')} />
      <Form answers={reply.answers} errors={reply.errors} once>
        <TextField name="name" label={t('bank.name')} hint={t('bank.name.hint')} width={20} />
        <TextField name="sort" label={t('bank.sort')} width={10} inputMode="numeric" spellCheck={false} />
        <TextField
          name="number"
          label={t('bank.number')}
          hint={t('bank.number.hint')}
          width={10}
          inputMode="numeric"
          spellCheck={false}
        />
        <DateField name="openedOn" legend={t('bank.opened-on')} hint={t('bank.opened-on.hint')} />
        <MoneyField name="opening" label={t('bank.opening')} hint={t('bank.opening.hint')} />
        {homeless.length > 0 && (
          <Choice
            kind="several"
            name="funds"
            legend={t('bank.funds')}
            hint={t('bank.funds.hint')}
            options={homeless.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <div>
          <Button>{t('bank.open')}</Button>
        </div>
      </Form>
      <Enhance script="forms" />
    </>
  )
}
