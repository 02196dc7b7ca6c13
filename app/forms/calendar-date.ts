import { z } from 'zod'
import type { Typed } from './read'

const boxes = ['day', 'month', 'year'] as const
type Boxes = Record<(typeof boxes)[number], string>

/** Lays the three boxes of each date together under its own name, for a schema made with `dateIn`. */
export function gatherDates(typed: unknown, names: readonly string[]): unknown {
  if (typeof typed !== 'object' || typed === null) return typed
  const gathered: Record<string, unknown> = { ...typed }
  for (const name of names) {
    const inBox = (box: string) => {
      const value = gathered[`${name}-${box}`]
      return typeof value === 'string' ? value : ''
    }
    gathered[name] = Object.fromEntries(boxes.map((box) => [box, inBox(box)]))
  }
  return gathered
}

/** A day as ISO writes it, such as `2027-05-14`; nothing when all boxes are empty. */
export const dateIn = () =>
  z.custom<Boxes>().transform((typed, context): string | null => {
    if (boxes.every((box) => typed[box] === '')) return null
    return isoDate(typed) ?? fault(context, 'date-unclear')
  })

/** As `dateIn`, where a day has to be given; `missing` names what is said when there is none. */
export const dateNeededIn = (missing: string) =>
  dateIn().transform((iso, context): string => iso ?? fault(context, missing))

function fault(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: 'custom', message })
  return z.NEVER
}

function isoDate({ day, month, year }: Boxes): string | undefined {
  const [d = NaN, m = NaN, y = NaN] = [day, month, year].map((text) => (/^\d{1,4}$/.test(text) ? Number(text) : NaN))
  // Two figures of a year are a guess.
  if (!(y >= 1900 && y <= 2200)) return undefined
  const at = new Date(Date.UTC(y, m - 1, d))
  const real = at.getUTCFullYear() === y && at.getUTCMonth() === m - 1 && at.getUTCDate() === d
  return real ? at.toISOString().slice(0, 10) : undefined
}

/** A day as its three boxes start with it. */
export function asDateBoxes(iso: string): Boxes {
  const [year = '', month = '', day = ''] = iso.split('-')
  return { day: String(Number(day)), month: String(Number(month)), year }
}

/** A day as it would be typed into its three boxes. */
export function asDate(name: string, iso: string | null): Typed {
  const [year, month, day] = iso?.split('-') ?? []
  if (!year || !month || !day) return {}
  return { [`${name}-day`]: String(Number(day)), [`${name}-month`]: String(Number(month)), [`${name}-year`]: year }
}
