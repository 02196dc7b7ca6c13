import type { Pence } from '~/domain/pence'
import { Facts } from '../facts'
import { useMessages } from '../messages'

export const figureNames = ['budget', 'allocated', 'committed', 'paid', 'remaining'] as const
export type FigureName = (typeof figureNames)[number]

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
