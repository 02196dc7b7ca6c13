import type { MoneyEvent, RegisterKind } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Empty } from '../empty'
import { Icon } from '../icon'
import { Breadcrumbs } from '../layout'
import { useMessages } from '../messages'
import { DataTable } from '../table'
import { Money, When } from '../values'
import type { FigureName } from './five-figures'

interface Part {
  id: string
  kind: 'line' | 'round' | 'award' | 'figure' | RegisterKind | MoneyEvent
  name: string
  at: Instant | null
  amountPence: Pence
  path: string
}

interface MadeOfPageProps {
  books: string
  figure: FigureName
  /** What it is a figure of; empty for the whole partnership. */
  name: string
  query: string
  /** Only some of the rows are here; the sum is of them all. */
  isPart: boolean
  madeOf: { totalPence: Pence; parts: readonly Part[]; olderThan: number | null }
}

/** What one figure is made of, down to the sum at the foot; each row leads further. */
export function MadeOfPage({ books, figure, name, query, isPart, madeOf }: MadeOfPageProps) {
  const { t } = useMessages()
  const { totalPence, parts, olderThan } = madeOf
  const pennies = parts.some(({ amountPence }) => amountPence % 100 !== 0) || totalPence % 100 !== 0
  const title = t(`money.figure.${figure}`)
  const dated = parts.some(({ at }) => at !== null)
  const words = (part: Part) => {
    if (part.kind === 'figure') return t(`money.figure.${part.name as FigureName}`)
    if (part.kind === 'line' || part.kind === 'round' || part.kind === 'award') return part.name
    return t(`money.event.${part.kind}`, { name: part.name })
  }
  const paged = new URLSearchParams(query)
  if (olderThan !== null) paged.set('before', String(olderThan))
  const columns = [
    { label: t('money.what'), header: true, cell: (part: Part) => <a href={`${books}/${part.path}`}>{words(part)}</a> },
    ...(dated
      ? [{ label: t('money.when'), cell: (part: Part) => part.at !== null && <When at={part.at} show="short" /> }]
      : []),
    {
      label: t('money.amount'),
      numeric: true,
      cell: (part: Part) => <Money amount={part.amountPence} pennies={pennies} />,
    },
  ]
  const total = <Money amount={totalPence} pennies={pennies} />
  return (
    <>
      <Breadcrumbs items={[{ href: books, label: t('money.books.title') }]} />
      <PageHeading eyebrow={name || t('money.whole')} title={title} lead={t(`money.made-of.${figure}`)} />
      <Stack>
        <DataTable
          caption={t('money.made-of.caption', { figure: title })}
          rows={parts}
          rowKey={(part) => part.id}
          columns={columns}
          foot={!isPart ? [t('money.total'), ...(dated ? [''] : []), total] : undefined}
          empty={
            <Empty title={t('money.made-of.none.title')}>
              {t('money.made-of.none')} {total}
            </Empty>
          }
        />
        {isPart && (
          <p className="sum">
            <b>{t('money.total.all')}</b> <b>{total}</b>
          </p>
        )}
        {olderThan !== null && (
          <nav className="pagination" aria-label={t('common.pages')}>
            <a href={`${books}/figures/${figure}?${paged.toString()}`} rel="next">
              {t('money.older')}
              <Icon shape="on" />
            </a>
          </nav>
        )}
      </Stack>
    </>
  )
}
