import { pence, sum, type Pence } from '../pence'

/** From how large an award on receipts are asked for, where a partnership has not said otherwise. */
export const receiptsFromReady = pence(250_00)

/** So many receipts have room with one award. */
export const mostReceipts = 100

/** A receipt, as far as it counts. */
export interface GivenReceipt {
  readonly amountPence: Pence
  /** There is a photo of it, or there was one until its time was over. */
  readonly isShown: boolean
  readonly takenOut: boolean
}

export interface ReceiptsStanding {
  /** They are asked for; otherwise they may be sent, and nobody reminds anybody. */
  readonly isAsked: boolean
  /** What receipts with a photo come to. */
  readonly givenPence: Pence
  /** What of the money paid no receipt shows yet. */
  readonly missingPence: Pence
}

/**
 * How far receipts show what was paid. Whether they are asked for goes by the whole award and not by what of it is paid, so
 * that it is not another thing with every part.
 */
export function receiptsStanding(
  award: { readonly awardedPence: Pence; readonly paidPence: Pence },
  receipts: readonly GivenReceipt[],
  fromPence: number = receiptsFromReady,
): ReceiptsStanding {
  const counted = receipts.filter(({ isShown, takenOut }) => isShown && !takenOut)
  const givenPence = sum(counted.map(({ amountPence }) => amountPence))
  return {
    isAsked: award.awardedPence >= fromPence,
    givenPence,
    missingPence: pence(Math.max(0, award.paidPence - givenPence)),
  }
}

/** Days before (below nothing) or after the day by which an award is to be done, on which receipts are asked for. */
const remindedOn = [-14, 0, 28] as const
/** A reminder that nobody sent for so long, as when the server was away, is not sent any more. */
const lateDays = 14

const dayMs = 86_400_000
const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / dayMs)

/** The days of `doneBy` between which some reminder may be due on a day, for whoever looks them up. */
export function reminderWindow(today: string): { readonly from: string; readonly to: string } {
  const shifted = (days: number) => new Date(Date.parse(today) + days * dayMs).toISOString().slice(0, 10)
  return { from: shifted(-(remindedOn[2] + lateDays)), to: shifted(-remindedOn[0]) }
}

/**
 * Which letter is due on a day (1 two weeks before the award is to be done, 2 on that day, 3 four weeks after it), of those
 * not sent yet; nothing when none is. Only the last that is due: who is told late is not told twice.
 */
export function reminderDue(doneBy: string, today: string, sent: readonly number[]): 1 | 2 | 3 | undefined {
  const passed = daysBetween(doneBy, today)
  const last = remindedOn.findLastIndex((at) => passed >= at)
  const number = (last + 1) as 0 | 1 | 2 | 3
  if (number === 0 || sent.some((one) => one >= number)) return undefined
  if (passed - (remindedOn[last] ?? 0) > lateDays && number === 3) return undefined
  return number
}
