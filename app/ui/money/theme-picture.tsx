import type { FiveFigures } from '~/domain/money'
import { useMessages } from '../messages'

export interface ThemeMoney {
  id: string
  name: string
  figures: FiveFigures
}

/** The parts of a theme's money, from the start of its bar: what is gone, what is promised, what is in pots, the rest. */
const partsOf = ({ budgetPence, allocatedPence, committedPence, paidPence }: FiveFigures) => {
  const inPots = Math.max(0, allocatedPence - committedPence - paidPence)
  return [
    { part: 'paid', value: paidPence },
    { part: 'committed', value: committedPence },
    { part: 'pots', value: inPots },
    { part: 'free', value: Math.max(0, budgetPence - paidPence - committedPence - inPots) },
  ] as const
}

const partClass = { paid: 'part-1', committed: 'part-2', pots: 'part-3', free: 'part-4' } as const
const barHeight = 16

/**
 * A bar for each theme, as long as its budget, in four parts. A picture for those who like one: the table beside it says
 * everything it says.
 */
export function ThemePicture({ themes }: { themes: readonly ThemeMoney[] }) {
  const { t, format } = useMessages()
  const most = Math.max(1, ...themes.map(({ figures }) => figures.budgetPence))
  const along = (value: number) => Math.round((value / most) * 10_000) / 100
  const parts = ['paid', 'committed', 'pots', 'free'] as const
  return (
    <figure className="theme-picture">
      <figcaption className="unseen">{t('money.where.picture')}</figcaption>
      <div aria-hidden="true">
        {themes.map(({ id, name, figures }) => {
          let from = 0
          return (
            <div className="theme-bar" key={id}>
              <p className="sum">
                <span>{name || t('money.where.no-theme')}</span>
                <b>{format.money(figures.budgetPence)}</b>
              </p>
              <svg viewBox={`0 0 100 ${barHeight}`} preserveAspectRatio="none" focusable="false">
                {partsOf(figures).map(({ part, value }) => {
                  const start = from
                  from += along(value)
                  return value > 0 ? (
                    <rect key={part} className={partClass[part]} x={start} width={along(value)} height={barHeight} />
                  ) : null
                })}
              </svg>
            </div>
          )
        })}
        <ul className="legend">
          {parts.map((part) => (
            <li key={part}>
              <svg viewBox="0 0 10 10" focusable="false">
                <rect className={partClass[part]} width="10" height="10" rx="2" />
              </svg>
              {t(`money.where.part.${part}`)}
            </li>
          ))}
        </ul>
      </div>
    </figure>
  )
}
