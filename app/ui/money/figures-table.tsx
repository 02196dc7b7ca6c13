import type { ReactNode } from 'react'
import type { FiveFigures } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import { useMessages } from '../messages'
import { DataTable } from '../table'
import { Money } from '../values'
import { figureHrefs, figuresOf, type FigureName } from './five-figures'

export interface FiguresRow {
  id: string
  name: ReactNode
  figures: FiveFigures
  /** Of what its figures are, such as `?line=…`: each then leads to what it is made of. */
  query?: string
}

interface FiguresTableProps {
  caption: ReactNode
  captionUnseen?: boolean
  /** What a row is: "Budget line", "Round". */
  label: string
  rows: readonly FiguresRow[]
  /** The address of the books, when figures are to lead there. */
  books?: string
  /** A round's budget is its pot, which is what is allocated to it: that column is then left out. */
  without?: readonly FigureName[]
  /** Their sums stand at the foot. */
  total?: string
  empty?: ReactNode
}

/** A row of the five figures for each line, round or theme. */
export function FiguresTable({
  caption,
  captionUnseen,
  label,
  rows,
  books,
  without = [],
  total,
  empty,
}: FiguresTableProps) {
  const { t } = useMessages()
  const shown = (['budget', 'allocated', 'committed', 'paid', 'remaining'] as const).filter(
    (name) => !without.includes(name),
  )
  const all = rows.map((row) => figuresOf(row.figures))
  const pennies = all.some((figures) => shown.some((name) => figures[name] % 100 !== 0))
  const sumOf = (name: FigureName) => all.reduce((sum, figures) => sum + figures[name], 0) as Pence
  return (
    <DataTable
      caption={caption}
      captionUnseen={captionUnseen}
      rowKey={(row) => row.id}
      rows={rows}
      empty={empty}
      columns={[
        { label, header: true, cell: (row) => row.name },
        ...shown.map((name) => ({
          label: t(name === 'budget' && without.includes('allocated') ? 'money.figure.pot' : `money.figure.${name}`),
          numeric: true,
          cell: (row: FiguresRow) => {
            const figure = figuresOf(row.figures)[name]
            const amount = <Money amount={figure} pennies={pennies} />
            // Nothing is made of nothing: there is no more to read about it.
            if (figure === 0) return <span className="soft">{amount}</span>
            if (books === undefined || row.query === undefined) return amount
            return <a href={figureHrefs(books, row.query)[name]}>{amount}</a>
          },
        })),
      ]}
      foot={
        total === undefined
          ? undefined
          : [total, ...shown.map((name) => <Money amount={sumOf(name)} pennies={pennies} />)]
      }
    />
  )
}
