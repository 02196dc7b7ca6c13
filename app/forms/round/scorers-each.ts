import { z } from 'zod'

/** How many members score each idea: a number from 1 to 20, or nothing where everyone scores everything. */
export const scorersEach = () =>
  z
    .string()
    .default('')
    .transform((typed, context): number | null => {
      const plain = typed.trim()
      if (plain === '') return null
      if (/^\d{1,2}$/.test(plain) && Number(plain) >= 1 && Number(plain) <= 20) return Number(plain)
      context.addIssue({ code: 'custom', message: 'scorers-each-unclear' })
      return z.NEVER
    })
