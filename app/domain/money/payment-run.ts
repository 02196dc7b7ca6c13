import { refuse, type Outcome } from '../refusal'
import type { Instant } from '../time'
import { isFullyAuthorised, stateOf, type Payment } from './payment'

/** Its file was `downloaded`, it is `sent`, or it was `taken-apart` because its file never went to the bank. */
export type PaymentRunEventKind = 'downloaded' | 'sent' | 'taken-apart'

export interface PaymentRun {
  readonly id: string
  readonly book: string
  readonly number: number
  /** `YYYY-MM-DD` */
  readonly payOn: string
  readonly madeAt: Instant
  readonly madeBy: string
  readonly paymentIds: readonly string[]
  readonly events: readonly { readonly kind: PaymentRunEventKind; readonly at: Instant; readonly by: string }[]
}

/** `made` and not yet on a disk; `downloaded`, so that the bank may have it; and then one of the two ends. */
export type PaymentRunState = 'made' | 'downloaded' | 'sent' | 'taken-apart'

export function stateOfRun({ events }: Pick<PaymentRun, 'events'>): PaymentRunState {
  const over = events.find(({ kind }) => kind !== 'downloaded')
  return over?.kind ?? (events.length > 0 ? 'downloaded' : 'made')
}

export type PaymentRunRefusal =
  | 'run-empty'
  | 'run-payment-moved'
  | 'run-payment-elsewhere'
  | 'run-needs-details'
  | 'run-over'
  | 'run-not-downloaded'
  | 'run-no-account'
  | 'run-several-accounts'
  | 'run-day-past'
  | 'run-too-large'

/** As many as a bank's own page takes in one file without asking, and few enough to be read through. */
export const mostInRun = 200

/** Whether a payment can go into a run, as far as it alone can tell: authorised by all, and with an account to go to. */
export function mayGoInRun(payment: Payment): Outcome<object, PaymentRunRefusal> {
  const state = stateOf(payment)
  if (state !== 'authorised' || !isFullyAuthorised(payment))
    return refuse('run-payment-moved', { payee: payment.payee.name })
  if (payment.way !== 'transfer' || payment.detailsId === undefined)
    return refuse('run-needs-details', { payee: payment.payee.name })
  return { ok: true }
}

/**
 * The account of the bank that a run's payments leave, which is where the funds they are of lie: one for all of them, as a
 * file names one.
 * @param homes the account of each payment's fund; nothing where no account is kept for it.
 */
export function accountOfRun(
  homes: readonly (string | undefined)[],
): Outcome<{ readonly accountId: string | null }, PaymentRunRefusal> {
  const all = new Set(homes)
  if (all.size > 1) return refuse('run-several-accounts', { count: all.size })
  return { ok: true, accountId: homes[0] ?? null }
}

/** What the bank, its statement and the books know one payment of a run by. At most 18 signs, as the BACS system takes. */
export const referenceInRun = (number: number, place: number): string =>
  `SPARKS-R${number}-${String(place).padStart(3, '0')}`

/** What a bank knows a run's file by: at most 35 signs, and the same however often the file is made. */
export const messageIdOf = (runId: string): string => `SPARKS-${runId}`.slice(0, 35)

/** Whether a reference looks like those that runs give: nobody gives a payment one of these by hand. */
export const isOfRuns = (reference: string): boolean => /^sparks(-r|[\s-]*r[\s-]*\d)/i.test(reference.trim())
