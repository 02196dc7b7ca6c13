import { sharedFigures, type SharedFigure, type SharedYear } from '~/domain/learning'
import type { Pence } from '~/domain/pence'
import { PageHeading } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Empty } from '../empty'
import { Form } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { SelectField } from '../select-field'
import { DataTable } from '../table'

interface ProgrammeYearsProps {
  name: string
  slug: string
  years: readonly number[]
  chosen: number | null
  rows: readonly { readonly slug: string; readonly name: string; readonly year: SharedYear | null }[]
}

const isPounds = (figure: SharedFigure) => figure.endsWith('Pence')

/** One year of a programme's partnerships side by side: by name and nothing else, so that nobody is ranked. */
export function ProgrammeYearsPage({ name, slug, years, chosen, rows }: ProgrammeYearsProps) {
  const { t, format } = useMessages()
  const said = (figure: SharedFigure, value: number) =>
    isPounds(figure) ? format.money(value as Pence) : format.count(value)
  const total = (figure: SharedFigure) =>
    said(
      figure,
      rows.reduce((sum, { year }) => sum + (year?.[figure] ?? 0), 0),
    )
  const title = (year: number) => t('money.year', { from: String(year), to: String(year + 1) })
  return (
    <>
      <BackLink href={`/programme/${slug}`}>{name}</BackLink>
      <PageHeading eyebrow={name} title={t('setup.programme.years')} lead={t('setup.programme.years-lead')} />
      {chosen === null ? (
        <Empty title={t('common.nothing-here')}>{t('setup.programme.years-none')}</Empty>
      ) : (
        <>
          <Form method="get">
            <SelectField
              name="year"
              label={t('setup.programme.year')}
              value={String(chosen)}
              options={years.map((year) => ({ value: String(year), label: title(year) }))}
            />
            <ButtonRow>
              <Button kind="quiet">{t('report.show')}</Button>
            </ButtonRow>
          </Form>
          <DataTable
            caption={title(chosen)}
            rows={rows}
            rowKey={(one) => one.slug}
            foot={[t('setup.programme.total'), ...sharedFigures.map(total), '']}
            columns={[
              {
                label: t('setup.programme.partnership'),
                header: true,
                cell: (one) => <a href={`/p/${one.slug}`}>{one.name}</a>,
              },
              ...sharedFigures.map((figure) => ({
                label: t(`setup.programme.year.${figure}`),
                numeric: true,
                cell: ({ year }: ProgrammeYearsProps['rows'][number]) => said(figure, year?.[figure] ?? 0),
              })),
              {
                label: t('setup.programme.year.voters'),
                numeric: true,
                cell: ({ year }: ProgrammeYearsProps['rows'][number]) =>
                  year === null || year.voters === null ? t('funder.few') : format.count(year.voters),
              },
            ]}
          />
          <p className="soft">{t('setup.programme.years-method')}</p>
          <p>
            <a href={`/programme/${slug}/years.csv`}>{t('setup.programme.years-file')}</a>
          </p>
        </>
      )}
    </>
  )
}
