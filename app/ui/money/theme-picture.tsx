import type { FiveFigures } from '~/domain/money'
import { useMessages } from '../messages'
import { PartsPicture } from './parts-picture'

export interface ThemeMoney {
  id: string
  name: string
  figures: FiveFigures
}

const parts = ['paid', 'committed', 'pots', 'free'] as const

/** The parts of a theme's money, from the start of its bar: what is gone, what is promised, what is in pots, the rest. */
function sharesOf({ budgetPence, allocatedPence, committedPence, paidPence }: FiveFigures): number[] {
  const inPots = Math.max(0, allocatedPence - committedPence - paidPence)
  return [paidPence, committedPence, inPots, Math.max(0, budgetPence - paidPence - committedPence - inPots)]
}

/** A bar for each theme, as long as its budget, in four parts. */
export function ThemePicture({ themes }: { themes: readonly ThemeMoney[] }) {
  const { t } = useMessages()
  return (
    <PartsPicture
      caption={t('money.where.picture')}
      parts={parts.map((part) => t(`money.where.part.${part}`))}
      bars={themes.map(({ id, name, figures }) => ({
        id,
        name: name || t('money.where.no-theme'),
        amountPence: figures.budgetPence,
        shares: sharesOf(figures),
      }))}
    />
  )
}
