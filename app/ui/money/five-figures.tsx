import type { FiveFigures as Five } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import { Facts } from '../facts'
import { useMessages } from '../messages'

export const figureNames = ['budget', 'allocated', 'committed', 'paid', 'remaining'] as const
export type FigureName = (typeof figureNames)[number]

/** The domain's five figures under the names that the screens give them. */
export const figuresOf = (five: Five): Record<FigureName, Pence> => ({
  budget: five.budgetPence,
  allocated: five.allocatedPence,
  committed: five.committedPence,
  paid: five.paidPence,
  remaining: five.remainingPence,
})

/** Where each of the five is explained: `books` is the address of the books, `query` says of what (`?round=…`). */
export const figureHrefs = (books: string, query = ''): Record<FigureName, string> =>
  Object.fromEntries(figureNames.map((name) => [name, `${books}/figures/${name}${query}`])) as Record<
    FigureName,
    string
  >

interface FiveFiguresProps {
  figures: Readonly<Record<FigureName, Pence>>
  /** Where each is explained. */
  hrefs?: Partial<Record<FigureName, string>>
}

/** The same five figures, in the same order, for a partnership, a budget line, a round or an award. */
export function FiveFigures({ figures, hrefs = {} }: FiveFiguresProps) {
  const { t, format } = useMessages()
  const pennies = figureNames.some((name) => figures[name] % 100 !== 0)
  const facts = figureNames.map((name) => ({
    label: t(`money.figure.${name}`),
    value: format.money(figures[name], { pennies }),
    href: hrefs[name],
    chief: name === 'remaining',
  }))
  return <Facts facts={facts} />
}
