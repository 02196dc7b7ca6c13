import { z } from 'zod'
import type { PlannedPart } from '~/domain/money'
import { dateIn, gatherDates } from '../calendar-date'
import { money, words, wordsIfAny } from '../fields'

/** How many parts there is room for on the page. */
export const partsOnPage = 5
const places = Array.from({ length: partsOnPage }, (_, place) => place + 1)

const amount = z
  .string()
  .default('')
  .transform((typed, context) => {
    if (typed === '') return null
    const read = money('amount-missing').safeParse(typed)
    if (read.success) return read.data
    context.addIssue({ code: 'custom', message: 'money-unclear' })
    return z.NEVER
  })

const fields: Record<string, z.ZodType> = Object.fromEntries<z.ZodType>(
  places.flatMap((place): [string, z.ZodType][] => [
    [`amount-${place}`, amount],
    [`dueOn-${place}`, dateIn()],
    [`after-${place}`, wordsIfAny(200)],
  ]),
)

/** The parts in which what is open of an award is paid: those left empty are none. */
export const planOfAwardForm = z.preprocess(
  (typed) =>
    gatherDates(
      typed,
      places.map((place) => `dueOn-${place}`),
    ),
  z
    .object({ ...fields, version: z.coerce.number().int().catch(-1), reason: words(300, 'reason-missing') })
    .transform((typed, context) => {
      const answers = typed as Record<string, unknown> & { version: number; reason: string }
      const parts = places.flatMap((place): PlannedPart[] => {
        const amountPence = answers[`amount-${place}`] as PlannedPart['amountPence'] | null
        const dueOn = (answers[`dueOn-${place}`] as string | null) ?? undefined
        const after = (answers[`after-${place}`] as string) || undefined
        if (amountPence !== null) return [{ amountPence, ...(dueOn && { dueOn }), ...(after && { after }) }]
        if (dueOn || after) context.addIssue({ code: 'custom', path: [`amount-${place}`], message: 'plan-gap' })
        return []
      })
      if (parts.length === 0) context.addIssue({ code: 'custom', path: ['amount-1'], message: 'plan-missing' })
      return { parts, reason: answers.reason, version: answers.version }
    }),
)
