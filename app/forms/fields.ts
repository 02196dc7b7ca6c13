import { z } from 'zod'
import { pence, type Pence } from '~/domain/pence'

/** Words that must be there. `missing` and `tooLong` are names of sentences. */
export const words = (most: number, missing: string, tooLong = 'too-long') =>
  z.string({ error: missing }).min(1, missing).max(most, tooLong)

/** Words that may be left out; nothing typed is the empty text. */
export const wordsIfAny = (most: number, tooLong = 'too-long') => z.string().max(most, tooLong).default('')

/** A tick box: there when ticked. */
export const ticked = z
  .string()
  .optional()
  .transform((value) => value !== undefined)

/** Several tick boxes of one name: none, one or many come in three shapes. */
export const ticks = z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(z.string()))

/** An amount as people write it: `240`, `240.50`, `£1,200`, `1250,50`. Anything else is `missing` or `unclear`, never guessed. */
export const money = (missing: string, unclear = 'money-unclear') =>
  z
    .string({ error: missing })
    .min(1, missing)
    .transform((typed, context): Pence => {
      const found = penceIn(typed)
      if (found !== undefined) return found
      context.addIssue({ code: 'custom', message: unclear })
      return z.NEVER
    })

/**
 * Reads an amount in pounds; undefined when it is not clearly one. Pennies are two figures behind a point, or behind a
 * comma as half of Europe writes them; but `1,25` may as well be a thousand half typed, and is not guessed at.
 */
export function penceIn(typed: string): Pence | undefined {
  const plain = typed.replace(/[£\s]/g, '')
  const ours = /^(\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.(\d{2}))?$/.exec(plain)
  const theirs = /^(\d{1,3}(?:\.\d{3})+|\d{4,9}),(\d{2})$/.exec(plain)
  const [, pounds, pennies = '0'] = ours ?? theirs ?? []
  if (pounds === undefined) return undefined
  const whole = Number(pounds.replace(/[,.]/g, ''))
  return whole > mostPounds ? undefined : pence(whole * 100 + Number(pennies))
}

/** A hundred million and more are read nowhere: sums of many stay whole numbers. */
const mostPounds = 999_999_999

/** An amount as people write it, without the sign: `240`, or `240.50` when there are pennies. */
export const asPounds = (amount: Pence): string =>
  amount % 100 === 0 ? String(amount / 100) : (amount / 100).toFixed(2)

/** A whole number from `least` to `most`; `unclear` says which numbers would do. */
export const whole = (least: number, most: number, unclear: string) =>
  z
    .string({ error: unclear })
    .regex(/^\d{1,9}$/, unclear)
    .transform(Number)
    .refine((value) => value >= least && value <= most, unclear)
