import type { StatementTables } from '~/domain/money'
import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { ButtonLink, ButtonRow } from '../button'
import { Breadcrumbs } from '../layout'
import { useMessages } from '../messages'
import { TableOf } from './report-page'

interface YearStatementPageProps {
  books: string
  year: number
  madeAt: Instant
  seal: string
  tables: StatementTables
}

/** Receipts and payments, and each fund, of a year whose books are closed: as they were then, whatever is called what now. */
export function YearStatementPage({ books, year, madeAt, seal, tables }: YearStatementPageProps) {
  const { t } = useMessages()
  const address = `${books}/statements/${year}`
  return (
    <Stack room="loose">
      <Breadcrumbs
        items={[
          { href: books, label: t('money.books.title') },
          { href: `${books}/closings`, label: t('closing.title') },
        ]}
      />
      <PageHeading
        eyebrow={tables.partnership}
        title={t('closing.statement', { from: String(year), to: String(year + 1) })}
        lead={t('closing.statement.frozen', { dayOn: madeAt })}
      />
      {tables.reports.map(({ name, tables: own }) =>
        own.map((table) => (
          <Stack as="section" key={`${name} ${table.heading ?? ''}`}>
            <TableOf table={table} name={name} books={books} />
          </Stack>
        )),
      )}
      <ButtonRow>
        <ButtonLink href={`${address}/table.csv`} kind="quiet">
          {t('report.table')}
        </ButtonLink>
        <ButtonLink href={`${address}/print.pdf`} kind="quiet">
          {t('report.print')}
        </ButtonLink>
      </ButtonRow>
      <p className="soft">
        {t('closing.seal')}: <code>{seal}</code>
      </p>
    </Stack>
  )
}
