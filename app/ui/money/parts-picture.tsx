import { useMessages } from '../messages'
import type { Pence } from '~/domain/pence'

/** How a part is drawn: the first is what is gone, the last what is free. */
const partClasses = ['part-1', 'part-2', 'part-3', 'part-4', 'part-5'] as const
const barHeight = 16

interface PartsPictureProps {
  /** What the picture is of, for those who do not see it. */
  caption: string
  /** What the parts of each bar are called, in their order: five at most. */
  parts: readonly string[]
  bars: readonly {
    readonly id: string
    readonly name: string
    /** Said at its end; nothing where there is nothing to say. */
    readonly amountPence: Pence | undefined
    /** One number for each part. */
    readonly shares: readonly number[]
  }[]
}

/**
 * Bars of money in the parts it has become, each as long as it is much. Drawn on the server, for those who like a picture:
 * the table beside it says everything it says.
 */
export function PartsPicture({ caption, parts, bars }: PartsPictureProps) {
  const { format } = useMessages()
  const whole = (shares: readonly number[]) => shares.reduce((sum, share) => sum + share, 0)
  const full = Math.max(1, ...bars.map(({ shares }) => whole(shares)))
  const along = (value: number) => Math.round((value / full) * 10_000) / 100
  return (
    <figure className="theme-picture">
      <figcaption className="unseen">{caption}</figcaption>
      <div aria-hidden="true">
        {bars.map(({ id, name, amountPence, shares }) => (
          <div className="theme-bar" key={id}>
            <p className="sum">
              <span>{name}</span>
              {amountPence !== undefined && <b>{format.money(amountPence)}</b>}
            </p>
            <svg viewBox={`0 0 100 ${barHeight}`} preserveAspectRatio="none" focusable="false">
              {shares.map((share, at) =>
                share > 0 ? (
                  <rect
                    key={parts[at]}
                    className={partClasses[at]}
                    x={along(whole(shares.slice(0, at)))}
                    width={along(share)}
                    height={barHeight}
                  />
                ) : null,
              )}
            </svg>
          </div>
        ))}
        <ul className="legend">
          {parts.map((part, at) => (
            <li key={part}>
              <svg viewBox="0 0 10 10" focusable="false">
                <rect className={partClasses[at]} width="10" height="10" rx="2" />
              </svg>
              {part}
            </li>
          ))}
        </ul>
      </div>
    </figure>
  )
}
