import {
  budgetViews,
  isAmountColumn,
  reportNames,
  type Report,
  type ReportCell,
  type ReportName,
  type ReportTable,
} from '~/domain/money'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonLink, ButtonRow } from '../button'
import { Empty } from '../empty'
import { Form } from '../form'
import { Breadcrumbs } from '../layout'
import { useMessages } from '../messages'
import { SelectField } from '../select-field'
import { DataTable } from '../table'
import { cellWords, hasPeriod, monthNamed, periodWords } from './report-words'
import { WherePicture } from './where-picture'

/** All reports, each with a line that says what it tells. */
export function ReportsPage({ books }: { books: string }) {
  const { t } = useMessages()
  return (
    <>
      <Breadcrumbs items={[{ href: books, label: t('money.books.title') }]} />
      <PageHeading title={t('report.title')} lead={t('report.lead')} />
      <ul className="stack">
        {reportNames.map((name) => (
          <li key={name}>
            <a href={`${books}/reports/${name}`}>{t(`report.${name}`)}</a>
            <span className="why">{t(`report.${name}.about`)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

interface ReportPageProps {
  books: string
  report: Report
  /** What was asked for, as it stands in the address. */
  query: string
  years: readonly number[]
  months: readonly string[]
}

/** One report: what it is of, its picture where it has one, and its tables, with ways to take it away. */
export function ReportPage({ books, report, query, years, months }: ReportPageProps) {
  const words = useMessages()
  const { t } = words
  const { name, period, tables } = report
  const address = `${books}/reports/${name}`
  return (
    <>
      <Breadcrumbs
        items={[
          { href: books, label: t('money.books.title') },
          { href: `${books}/reports`, label: t('report.title') },
        ]}
      />
      <PageHeading
        eyebrow={hasPeriod(report) ? periodWords(words, period) : undefined}
        title={t(`report.${name}`)}
        lead={t(`report.${name}.about`)}
      />
      <Choose name={name} report={report} years={years} months={months} />
      {name === 'where' && <WherePicture table={tables[0]} />}
      {tables.map((table) => (
        <TableOf key={table.heading ?? ''} table={table} name={name} books={books} />
      ))}
      {name === 'where' && <p className="soft">{t('report.unplanned.why')}</p>}
      <ButtonRow>
        <ButtonLink href={`${address}/table.csv${query}`} kind="quiet">
          {t('report.table')}
        </ButtonLink>
        {name !== 'accounts' && (
          <ButtonLink href={`${address}/print.pdf${query}`} kind="quiet">
            {t('report.print')}
          </ButtonLink>
        )}
        {name === 'accounts' && (
          <ButtonLink href={`${books}/codes`} kind="quiet">
            {t('report.codes')}
          </ButtonLink>
        )}
      </ButtonRow>
    </>
  )
}

function Choose({
  name,
  report,
  years,
  months,
}: { name: ReportName } & Pick<ReportPageProps, 'report' | 'years' | 'months'>) {
  const words = useMessages()
  const { t } = words
  const { period, view } = report
  const views = name === 'budget'
  if (!hasPeriod(report) && !views) return null
  return (
    <Form method="get">
      <div className="row">
        {hasPeriod(report) && (
          <SelectField
            name="period"
            label={t('report.period')}
            value={period.year === null ? period.from : String(period.year)}
            options={[]}
            groups={[
              {
                label: t('report.period.years'),
                options: years.map((year) => ({
                  value: String(year),
                  label: t('money.year', { from: String(year), to: String(year + 1) }),
                })),
              },
              ...(views || months.length === 0
                ? []
                : [
                    {
                      label: t('report.period.months'),
                      options: months.map((month) => ({ value: month, label: monthNamed(words, month) })),
                    },
                  ]),
            ]}
          />
        )}
        {views && (
          <SelectField
            name="by"
            label={t('report.by')}
            value={view}
            options={budgetViews.map((one) => ({ value: one, label: t(`report.by.${one}`) }))}
          />
        )}
      </div>
      <p>
        <Button kind="quiet">{t('report.show')}</Button>
      </p>
    </Form>
  )
}

/** One table of a report, with its ways on. */
export function TableOf({ table, name, books }: { table: ReportTable; name: ReportName; books: string }) {
  const words = useMessages()
  const { t } = words
  const { columns, rows, foot, heading, isPart } = table
  const caption = heading ? t(`report.word.${heading}`) : t(`report.${name}`)
  const shown = (cell: ReportCell | undefined) => {
    if (!cell) return null
    const said = cellWords(words, cell)
    const path = 'path' in cell ? cell.path : undefined
    const inner = cell.says === 'amount' ? <span className="money">{said}</span> : said
    // Nothing is made of nothing: there is no more to read about it.
    if (path === undefined || (cell.says === 'amount' && cell.pence === 0)) return inner
    return <a href={`${books}/${path}`}>{inner}</a>
  }
  return (
    <Stack as="section">
      <DataTable
        caption={caption}
        captionUnseen={!heading}
        rows={rows.map((cells, at) => ({ cells, at }))}
        rowKey={({ at }) => String(at)}
        columns={columns.map((column, place) => ({
          label: t(`report.col.${column}`),
          header: place === 0,
          numeric: isAmountColumn(column),
          cell: ({ cells }: { cells: readonly ReportCell[] }) => shown(cells[place]),
        }))}
        foot={
          foot && foot.length > 0
            ? foot.map((cell, place) => (place === 0 ? t('money.total') : shown(cell)))
            : undefined
        }
        empty={<Empty title={t('report.none.title')}>{t('report.none')}</Empty>}
      />
      {isPart && <p className="soft">{t('report.is-part')}</p>}
    </Stack>
  )
}
