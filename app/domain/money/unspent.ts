import { nothing, pence, type Pence } from '../pence'
import { ok, refuse, type Outcome } from '../refusal'
import { days, later, type Instant } from '../time'

/** Somebody said that so much of an award is left. */
export interface ToldUnspent {
  readonly amountPence: Pence
  /** What had come back of the award before it was told. */
  readonly returnedPence: Pence
  readonly toldAt: Instant
  readonly takenBackAt: Instant | null
}

/** What of it has not come back yet: what came since counts, however it came. `returnedPence` is what has come back by now. */
export function stillToCome(told: ToldUnspent, returnedPence: Pence): Pence {
  if (told.takenBackAt !== null) return nothing
  const came = Math.max(0, returnedPence - told.returnedPence)
  return pence(Math.max(0, told.amountPence - came))
}

/** So many days after it was told, whoever has it is asked for it once more. */
export const unspentAskedAfterDays = [14, 42] as const

/** Which letter is due: the latest, where a day or two were missed; nothing when it has gone. */
export function unspentLetterDue(told: ToldUnspent, now: Instant, sent: readonly number[]): number | undefined {
  const due = unspentAskedAfterDays.findLastIndex((after) => later(told.toldAt, days(after)) <= now) + 1
  return due === 0 || sent.some((number) => number >= due) ? undefined : due
}

export interface TakenCash {
  readonly id: string
  readonly book: string
  readonly awardId: string
  readonly amountPence: Pence
  readonly takenBy: string
  readonly answer: 'seen' | 'not-so' | null
  readonly answeredBy: string | null
}

export type CashBackRefusal = 'unspent-cash-answered' | 'unspent-cash-own'

/** Whether this is who may say that she saw it: another than took it. Whether it is so at all, either may turn down. */
export function mayWitness(
  cash: Pick<TakenCash, 'takenBy' | 'answer'>,
  said: 'seen' | 'not-so',
  by: string,
): Outcome<object, CashBackRefusal> {
  if (cash.answer !== null) return refuse('unspent-cash-answered')
  return said === 'seen' && cash.takenBy === by ? refuse('unspent-cash-own') : ok
}

/** What the entries of cash that came back are known by: `returnId` of `unspentReturned`. */
export const cashReturnId = (cashId: string, part: number): string => `cash:${cashId}.${part}`
/** The cash that an entry of this key is of, if it is of any. */
export const cashOfReturn = (key: string): string | undefined => /^unspent-returned:cash:(.+)\.\d+$/.exec(key)?.[1]
