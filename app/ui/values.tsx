import type { Pence } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import { useMessages } from './messages'

/** An amount: `£250`, with pennies when they matter or, in a column that has some, always. */
export function Money({ amount, pennies }: { amount: Pence; pennies?: boolean }) {
  const { format } = useMessages()
  return <span className="money">{format.money(amount, { pennies })}</span>
}

interface WhenProps {
  at: Instant
  /** `when` Tuesday 4 March, 5pm · `day` Tuesday 4 March · `short` 4 Mar · `time` 5pm */
  show?: 'when' | 'day' | 'short' | 'time'
}

/** A moment, in the partnership's own time, as a `<time>` that machines can read. */
export function When({ at, show = 'when' }: WhenProps) {
  const { format } = useMessages()
  const words = { when: format.when, day: format.day, short: format.shortDay, time: format.time }[show](at)
  return <time dateTime={new Date(at).toISOString()}>{words}</time>
}
