import { pence, type Pence } from '../pence'
import { bank, cash, cashDifferences, income } from './account'
import { differencePence, type FloatCount } from './cash-float'
import { makeEntry, type Entry, type Recording } from './journal'

interface OfFloat {
  readonly book: string
  readonly floatId: string
  readonly fundId: string
  readonly amountPence: Pence
}

/** Cash was taken out of the bank: the fund has what it had, in another place. */
export const cashDrawn = ({ book, floatId, fundId, amountPence }: OfFloat, recording: Recording): Entry =>
  makeEntry(
    {
      book,
      key: `cash-drawn:${floatId}`,
      event: 'cash-drawn',
      about: { fundId },
      postings: [{ from: bank(fundId), to: cash(fundId, floatId), amountPence }],
    },
    recording,
  )

/** What was left of a float went back to the bank. */
export const cashPaidBack = ({ book, floatId, fundId, amountPence }: OfFloat, recording: Recording): Entry =>
  makeEntry(
    {
      book,
      key: `cash-paid-back:${floatId}`,
      event: 'cash-paid-back',
      about: { fundId },
      postings: [{ from: cash(fundId, floatId), to: bank(fundId), amountPence }],
    },
    recording,
  )

/** Two people counted another sum than the books had: what is missing is a cost of a line, what is over is income. */
export function cashCounted(
  { book, floatId, fundId }: Omit<OfFloat, 'amountPence'>,
  count: FloatCount,
  recording: Recording,
): Entry {
  const difference = differencePence(count)
  const amountPence = pence(Math.abs(difference))
  const held = cash(fundId, floatId)
  const short = difference < 0
  return makeEntry(
    {
      book,
      key: `cash-counted:${count.id}`,
      event: 'cash-counted',
      about: short && count.lineId !== null ? { fundId, lineId: count.lineId } : { fundId },
      postings: [
        short
          ? { from: held, to: cashDifferences, amountPence }
          : { from: income(fundId, 'other'), to: held, amountPence },
      ],
      reason: count.reason,
    },
    recording,
  )
}
