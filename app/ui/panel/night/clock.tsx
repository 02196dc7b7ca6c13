import { useMessages } from '../../messages'

interface ClockProps {
  of: 'pitch' | 'questions'
  running: boolean
  leftMs: number
  /** The whole time, in seconds: what the ring is full of. */
  seconds: number
}

/** `1:05` */
export const minutesAndSeconds = (leftMs: number): string => {
  const left = Math.ceil(leftMs / 1_000)
  return `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
}

/**
 * A clock that counts down. The server says what is left; a script lets it run on by itself, and without one it shows
 * what was left when the page was made.
 */
export function Clock({ of, running, leftMs, seconds }: ClockProps) {
  const { t } = useMessages()
  const whole = Math.max(1, seconds * 1_000)
  const is = leftMs === 0 ? 'over' : leftMs <= 10_000 ? 'soon' : 'well'
  return (
    <div
      className={`night-clock ${is}`}
      role="timer"
      aria-label={t(`night.clock.${of}`)}
      data-clock={leftMs}
      data-running={running ? '' : undefined}
      data-whole={whole}
    >
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle className="night-clock-all" cx="50" cy="50" r="45" />
        <circle
          className="night-clock-left"
          cx="50"
          cy="50"
          r="45"
          pathLength={1_000}
          strokeDasharray={`${Math.round((1_000 * Math.min(leftMs, whole)) / whole)} 1000`}
        />
      </svg>
      <p className="night-clock-words">
        <b data-clock-time>{minutesAndSeconds(leftMs)}</b>
        <span>{t(running ? `night.clock.${of}` : leftMs === whole ? 'night.clock.ready' : 'night.clock.stands')}</span>
      </p>
    </div>
  )
}
