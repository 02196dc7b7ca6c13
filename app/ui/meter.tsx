import type { ReactNode } from 'react'
import { useMessages } from './messages'

export interface MeterPart {
  label: string
  /** In the same unit as `total`. */
  value: number
  /** How it is said; a share of the whole unless told. */
  text?: ReactNode
}

interface MeterProps {
  /** What it shows, for those who listen: "£740 of £6,000". */
  label: string
  /** One part, or up to four side by side. */
  parts: readonly MeterPart[]
  total: number
  /** Names each part beneath. */
  legend?: boolean
}

/** A bar filled so far. Never the only place a number stands: the legend, or words beside it, say the same. */
export function Meter({ label, parts, total, legend }: MeterProps) {
  const { format } = useMessages()
  let from = 0
  return (
    <div className="meter">
      <svg className="meter-bar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img" aria-label={label}>
        {parts.map(({ label: name, value }, place) => {
          const width = total > 0 ? Math.max(0, Math.min(100 - from, (value / total) * 100)) : 0
          // A sliver of ground between two parts tells them apart without their colours.
          const gap = place > 0 && width > 1 ? 0.4 : 0
          const start = from + gap
          from += width
          return (
            <rect
              key={name}
              className={`part-${place + 1}`}
              x={round(start)}
              y="0"
              width={round(width - gap)}
              height="4"
            />
          )
        })}
      </svg>
      {legend && (
        <ul className="legend">
          {parts.map(({ label: name, value, text }, place) => (
            <li key={name}>
              <svg viewBox="0 0 10 10" aria-hidden="true" focusable="false">
                <rect className={`part-${place + 1}`} width="10" height="10" rx="2" />
              </svg>
              {name} <b>{text ?? format.share(total > 0 ? value / total : 0)}</b>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const round = (share: number) => Math.round(share * 100) / 100
