import { z } from 'zod'
import { instantOn } from '~/domain/local-time'
import type { Instant } from '~/domain/time'
import { momentBoxes } from './moment-typed'

type Boxes = Record<(typeof momentBoxes)[number], string>

/** Lays the boxes of each moment together under its own name, for a schema made with `moment`. */
export function gatherMoments(typed: unknown, names: readonly string[]): unknown {
  if (typeof typed !== 'object' || typed === null) return typed
  const gathered: Record<string, unknown> = { ...typed }
  for (const name of names) {
    gathered[name] = Object.fromEntries(momentBoxes.map((box) => [box, onlyText(gathered[`${name}-${box}`])]))
  }
  return gathered
}

const onlyText = (value: unknown) => (typeof value === 'string' ? value : '')

/** A moment where the partnership's clocks are; nothing when all of its boxes are empty. */
export const moment = (timeZone: string) =>
  z.custom<Boxes>().transform((boxes, context): Instant | null => {
    if (momentBoxes.every((box) => boxes[box] === '')) return null
    const read = momentIn(boxes, timeZone)
    if (typeof read === 'number') return read
    context.addIssue({ code: 'custom', message: read })
    return z.NEVER
  })

function momentIn({ day, month, year, time }: Boxes, timeZone: string): Instant | 'date-unclear' | 'time-unclear' {
  const numbers = [day, month, year].map((text) => (/^\d{1,4}$/.test(text) ? Number(text) : NaN))
  const [d = NaN, m = NaN, y = NaN] = numbers
  // Two figures of a year are a guess, and a typing slip such as 20226 would never come round.
  if (numbers.some(Number.isNaN) || y < 2000 || y > 2200) return 'date-unclear'
  const clock = timeIn(time)
  if (!clock) return 'time-unclear'
  return instantOn({ year: y, month: m, day: d, ...clock }, timeZone) ?? 'date-unclear'
}

const named: Readonly<Record<string, number>> = {
  midday: 12,
  noon: 12,
  'hanner dydd': 12,
  midnight: 0,
  'hanner nos': 0,
}

/** A time of day as people write it: `5pm`, `5.30 pm`, `17:00`, `9`, `midday`. Nothing when it is not clearly one. */
export function timeIn(typed: string): { hour: number; minute: number } | undefined {
  const plain = typed.trim().toLowerCase()
  const byName = named[plain]
  if (byName !== undefined) return { hour: byName, minute: 0 }
  const shape = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm|yb|yh)?$/.exec(plain)
  if (!shape) return undefined
  const [hour, minute, half] = [Number(shape[1]), Number(shape[2] ?? 0), shape[3]]
  if (minute > 59) return undefined
  if (half === undefined) return hour <= 23 ? { hour, minute } : undefined
  if (hour < 1 || hour > 12) return undefined
  const afternoon = half === 'pm' || half === 'yh'
  return { hour: (hour % 12) + (afternoon ? 12 : 0), minute }
}
