import { z } from 'zod'
import { dateNeededIn, gatherDates } from '../calendar-date'
import { money, words } from '../fields'

/** What was bought of an award: as it stands on the receipt. */
export const spentReceiptForm = z.preprocess(
  (typed) => gatherDates(typed, ['spentOn']),
  z.object({
    amount: money('amount-missing'),
    spentOn: dateNeededIn('receipt-day-missing'),
    what: words(200, 'spent-what-missing'),
    once: z.string().min(1).max(60),
  }),
)
