import { refuse, type Outcome } from '../refusal'
import { hours, later, type Instant } from '../time'

/** What is needed to pay somebody into a bank account in the United Kingdom: six figures, and eight. */
export interface BankAccount {
  /** The name on the account, as the bank has it. */
  readonly name: string
  readonly sortCode: string
  readonly accountNumber: string
}

/**
 * A sort code as people write it: `12-34-56`, `12 34 56`, `123456`. Its form alone is looked at: which bank it is of, and
 * whether the two belong together, only the bank's own tables can tell (decision 042).
 */
export function sortCodeIn(typed: string): string | undefined {
  const plain = typed.replace(/[\s\u2010-\u2015-]/g, '')
  return /^\d{6}$/.test(plain) && plain !== '000000' ? plain : undefined
}

/** An account number of eight figures. Some banks print seven or six: those go with noughts in front, as banks say. */
export function accountNumberIn(typed: string): string | undefined {
  const plain = typed.replace(/[\s\u2010-\u2015-]/g, '')
  return /^\d{6,8}$/.test(plain) && !/^0+$/.test(plain) ? plain.padStart(8, '0') : undefined
}

export const sortCodeShown = (sortCode: string): string => sortCode.replace(/^(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3')

/** As much of an account number as anybody may see who does not pay: enough to know one's own by. */
export const endOf = (accountNumber: string): string => accountNumber.slice(-3)

/**
 * What happened to details that were given in place of others. They were `confirmed` from where the old ones came; or an
 * officer has spoken to the payee herself and vouches for them (`vouched`); or they were `stopped`.
 */
export type BankDetailsEventKind = 'confirmed' | 'vouched' | 'stopped'

export interface BankDetailsEvent {
  readonly kind: BankDetailsEventKind
  readonly at: Instant
}

/** Where the money goes: into a bank account, or through Stripe into an account she has there. */
export type GoesBy = 'bank' | 'stripe'

/** What is told of details that are no bank account, where the last figures of one are told. */
export const throughStripe = 'stripe'

/** Details of one award as they stand on record, without what they say. */
export interface BankDetailsGiven {
  readonly id: string
  readonly goesBy: GoesBy
  readonly givenAt: Instant
  /** They took the place of others that were there when they were given. */
  readonly replaces: boolean
  readonly events: readonly BankDetailsEvent[]
}

/** For so long after somebody has asked for another account, nothing is paid: time enough for who it is to say no. */
export const bankChangeWait = hours(48)

/** `waiting` for the old contact's word, for the two days to pass, or for both. */
export type BankDetailsStanding = 'in-force' | 'waiting' | 'stopped'

export function bankStandingOf(given: BankDetailsGiven, now: Instant): BankDetailsStanding {
  if (given.events.some(({ kind }) => kind === 'stopped')) return 'stopped'
  const from = detailsInForceFrom(given)
  return from !== undefined && from <= now ? 'in-force' : 'waiting'
}

/** From when they can be paid to; nothing as long as nobody has confirmed them, or when they were stopped. */
export function detailsInForceFrom({ givenAt, replaces, events }: BankDetailsGiven): Instant | undefined {
  if (events.some(({ kind }) => kind === 'stopped')) return undefined
  if (!replaces) return givenAt
  const confirmed = events.find(({ kind }) => kind === 'confirmed' || kind === 'vouched')
  const waited = later(givenAt, bankChangeWait)
  return confirmed && (confirmed.at > waited ? confirmed.at : waited)
}

/** The details that are paid to now: the last that came into force. `all` in the order they were given. */
export const detailsInForce = <Given extends BankDetailsGiven>(
  all: readonly Given[],
  now: Instant,
): Given | undefined => all.findLast((each) => bankStandingOf(each, now) === 'in-force')

/** A change that is under way, if one is; there is never more than one. */
export const detailsWaiting = <Given extends BankDetailsGiven>(
  all: readonly Given[],
  now: Instant,
): Given | undefined => all.findLast((each) => bankStandingOf(each, now) === 'waiting')

export type BankDetailsRefusal = 'bank-change-under-way' | 'bank-change-not-waiting'

/** Whether other details may be given: not while a change is under way, so that whoever is asked knows what about. */
export function mayGiveDetails(
  all: readonly BankDetailsGiven[],
  now: Instant,
): Outcome<{ replaces: boolean }, BankDetailsRefusal> {
  if (detailsWaiting(all, now)) return refuse('bank-change-under-way')
  return { ok: true, replaces: detailsInForce(all, now) !== undefined }
}

/** Whether a change may still be confirmed or stopped. Once in force it is changed by another change. */
export function mayAnswerBankChange(
  given: BankDetailsGiven,
  kind: BankDetailsEventKind,
  now: Instant,
): Outcome<{ again: boolean }, BankDetailsRefusal> {
  if (given.events.some((event) => event.kind === kind)) return { ok: true, again: true }
  if (!given.replaces || bankStandingOf(given, now) !== 'waiting') return refuse('bank-change-not-waiting')
  return { ok: true, again: false }
}
