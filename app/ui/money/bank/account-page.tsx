import type { StatementKind } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import { noonOf } from '~/domain/time'
import { PageHeading, Stack } from '../../arrange'
import { Button } from '../../button'
import { Choice } from '../../choice'
import { DateField } from '../../date-field'
import { Details } from '../../details'
import { Empty } from '../../empty'
import { Enhance } from '../../enhance'
import { ErrorSummary } from '../../error-summary'
import { Facts } from '../../facts'
import { FileField } from '../../file-field'
import { MoneyField } from '../../field'
import { Form, type FormReply } from '../../form'
import { Breadcrumbs } from '../../layout'
import { useMessages } from '../../messages'
import { Notice } from '../../notice'
import { Pagination } from '../../pagination'
import { DataTable } from '../../table'
import { Money } from '../../values'
import type { BankAccountStanding } from './accounts-page'
import { Day, Moved, useLineWords, type ShownLine } from './line-words'

interface BankAccountPageProps {
  books: string
  account: BankAccountStanding
  page: number
  pages: number
  rows: readonly ShownLine[]
  settled: readonly ShownLine[]
  files: readonly {
    id: string
    kind: StatementKind
    firstOn: string | null
    lastOn: string | null
    added: number
    isIn: boolean
  }[]
  statements: readonly { id: string; toOn: string; closingPence: Pence }[]
  waiting: readonly { id: string; toOn: string; closingPence: Pence }[]
  homeless: readonly { id: string; name: string }[]
  may: { bringIn: boolean; settle: boolean; prepare: boolean; open: boolean }
  reply: FormReply
}

/** One account at the bank: bring in what the bank sent, settle its lines, and lay a statement beside the books. */
export function BankAccountPage(props: BankAccountPageProps) {
  const { books, account, may, reply, waiting } = props
  const { t, format } = useMessages()
  const here = `${books}/bank/${account.id}`
  return (
    <Stack room="loose">
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <Breadcrumbs
        items={[
          { href: books, label: t('money.books.title') },
          { href: `${books}/bank`, label: t('bank.title') },
        ]}
      />
      <PageHeading title={account.name} eyebrow={t('bank.ends-with', { end: account.end })} />
      <Facts
        facts={[
          { label: t('bank.by-the-bank'), value: <Money amount={account.bankPence} />, chief: true },
          { label: t('bank.by-the-books'), value: <Money amount={account.booksPence} /> },
          { label: t('bank.lines-open'), value: account.open },
          {
            label: t('bank.signed-to'),
            value: account.signedTo ? format.day(noonOf(account.signedTo)) : t('bank.never-signed'),
          },
        ]}
      />
      {waiting.map(({ id, toOn, closingPence }) => (
        <Notice key={id} kind="wait" title={t('bank.statement.waits', { closingPence })}>
          <p>
            <a href={`${here}/statements/${id}`}>{t('bank.statement.look', { day: format.day(noonOf(toOn)) })}</a>
          </p>
        </Notice>
      ))}
      {may.bringIn && <BringIn here={here} reply={reply} />}
      <OpenLines {...props} here={here} />
      {may.prepare && (
        <Stack as="section">
          <h2>{t('bank.statement.prepare')}</h2>
          <p>{t('bank.statement.lead')}</p>
          <Form answers={reply.answers} errors={reply.errors} once>
            <DateField name="toOn" legend={t('bank.statement.to')} />
            <MoneyField name="closing" label={t('bank.statement.closing')} />
            <div>
              <Button name="step" value="statement">
                {t('bank.statement.beside')}
              </Button>
            </div>
          </Form>
        </Stack>
      )}
      <Past {...props} here={here} />
      {may.open && props.homeless.length > 0 && (
        <Details summary={t('bank.funds.more')} open={reply.answers.step === 'funds'}>
          <Form answers={reply.answers} errors={reply.errors} once>
            <Choice
              kind="several"
              name="funds"
              legend={t('bank.funds')}
              hint={t('bank.funds.hint')}
              options={props.homeless.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <div>
              <Button kind="quiet" name="step" value="funds">
                {t('bank.funds.save')}
              </Button>
            </div>
          </Form>
        </Details>
      )}
      <Enhance script="forms" />
    </Stack>
  )
}

function BringIn({ here, reply }: { here: string; reply: FormReply }) {
  const { t } = useMessages()
  return (
    <Stack as="section">
      <h2>{t('bank.bring-in')}</h2>
      <Form action={`${here}/files`} errors={reply.errors} multipart once>
        <FileField
          name="file"
          label={t('bank.file')}
          hint={t('bank.file.hint')}
          accept=".csv,.txt,.tsv,.ofx,.qfx,.xml,text/csv,text/plain,application/x-ofx,application/xml,text/xml"
        />
        <div>
          <Button>{t('bank.file.look')}</Button>
        </div>
      </Form>
    </Stack>
  )
}

function OpenLines({ here, account, rows, page, pages, may }: BankAccountPageProps & { here: string }) {
  const { t } = useMessages()
  const words = useLineWords()
  return (
    <Stack as="section" id="lines">
      <h2>{t('bank.lines-open')}</h2>
      {may.settle && account.open > 0 && (
        <Form once>
          <p>{t('bank.sure.lead')}</p>
          <div>
            <Button kind="quiet" name="step" value="sure">
              {t('bank.sure')}
            </Button>
          </div>
        </Form>
      )}
      <DataTable
        caption={t('bank.lines.caption', { count: account.open })}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { label: t('bank.day'), cell: ({ bookedOn }) => <Day on={bookedOn} /> },
          {
            label: t('bank.line'),
            header: true,
            cell: (row) => <a href={`${here}/lines/${row.id}`}>{words(row)}</a>,
          },
          { label: t('money.amount'), numeric: true, cell: ({ amountPence }) => <Moved amount={amountPence} /> },
        ]}
        empty={<Empty title={t('bank.lines.none.title')}>{t('bank.lines.none')}</Empty>}
      />
      <Pagination page={page} pages={pages} href={(other) => `${here}?page=${other}#lines`} />
    </Stack>
  )
}

function Past({ here, settled, files, statements }: BankAccountPageProps & { here: string }) {
  const { t, format } = useMessages()
  const words = useLineWords()
  return (
    <>
      {settled.length > 0 && (
        <Stack as="section">
          <h2>{t('bank.settled')}</h2>
          <DataTable
            caption={t('bank.settled.caption')}
            rows={settled}
            rowKey={({ id }) => id}
            columns={[
              { label: t('bank.day'), cell: ({ bookedOn }) => <Day on={bookedOn} /> },
              {
                label: t('bank.line'),
                header: true,
                cell: (row) => <a href={`${here}/lines/${row.id}`}>{words(row)}</a>,
              },
              { label: t('money.amount'), numeric: true, cell: ({ amountPence }) => <Moved amount={amountPence} /> },
            ]}
          />
        </Stack>
      )}
      {statements.length > 0 && (
        <Stack as="section">
          <h2>{t('bank.statements')}</h2>
          <ul>
            {statements.map(({ id, toOn, closingPence }) => (
              <li key={id}>
                <a href={`${here}/statements/${id}`}>
                  {t('bank.statement.of', { day: format.day(noonOf(toOn)), closingPence })}
                </a>
              </li>
            ))}
          </ul>
        </Stack>
      )}
      {files.length > 0 && (
        <Stack as="section">
          <h2>{t('bank.files')}</h2>
          <ul>
            {files.map(({ id, kind, firstOn, lastOn, added, isIn }) => (
              <li key={id}>
                <a href={`${here}/files/${id}`}>
                  {t('bank.file.of', {
                    kind: t(`bank.kind.${kind}`),
                    from: firstOn ? format.day(noonOf(firstOn)) : '',
                    to: lastOn ? format.day(noonOf(lastOn)) : '',
                  })}
                </a>{' '}
                <span className="soft">{isIn ? t('bank.file.added', { count: added }) : t('bank.file.going')}</span>
              </li>
            ))}
          </ul>
        </Stack>
      )}
    </>
  )
}
