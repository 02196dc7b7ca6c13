import { wallTimeAt } from '~/domain/local-time'
import type { Instant } from '~/domain/time'
import type { Typed } from './read'

/** A date and a time of day as they are typed: `NAME-day`, `NAME-month`, `NAME-year`, `NAME-time`. */
export const momentBoxes = ['day', 'month', 'year', 'time'] as const

/** A moment as it would be typed: for a form that starts from one. */
export function momentTyped(name: string, at: Instant | null, timeZone: string): Typed {
  if (at === null) return {}
  const { year, month, day, hour, minute } = wallTimeAt(at, timeZone)
  const two = (value: number) => String(value).padStart(2, '0')
  return {
    [`${name}-day`]: String(day),
    [`${name}-month`]: String(month),
    [`${name}-year`]: String(year),
    [`${name}-time`]: `${two(hour)}:${two(minute)}`,
  }
}
