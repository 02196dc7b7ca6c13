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

/** An amount as people write it: `240`, `240.50`, `£1,200`. Anything else is `missing` or `unclear`, never guessed. */
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

/** Reads an amount in pounds; undefined when it is not clearly one. */
export function penceIn(typed: string): Pence | undefined {
  const plain = typed.replace(/[£\s]/g, '')
  const shape = /^(\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.(\d{2}))?$/.exec(plain)
  if (!shape?.[1]) return undefined
  return pence(Number(shape[1].replaceAll(',', '')) * 100 + Number(shape[2] ?? 0))
}

/** A whole number from `least` to `most`; `unclear` says which numbers would do. */
export const whole = (least: number, most: number, unclear: string) =>
  z
    .string({ error: unclear })
    .regex(/^\d{1,9}$/, unclear)
    .transform(Number)
    .refine((value) => value >= least && value <= most, unclear)
