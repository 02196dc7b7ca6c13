import { pence, sum, type Pence } from '../pence'
import { refuse, type Outcome } from '../refusal'

/** One booking of a bank account, as the bank wrote it down. Above nothing came in, below nothing went out. */
export interface BankLine {
  /** Where it stood in the file: the line of a table, or the how-manieth booking. */
  readonly line: number
  /** The bank's own day, `YYYY-MM-DD`. */
  readonly bookedOn: string
  readonly amountPence: Pence
  /** Who paid or was paid, as the bank has it. Often a person's name. */
  readonly payee: string
  readonly reference: string
  /** The bank's own number of the booking; empty when the file has none. */
  readonly bankId: string
}

/** Why a line of a file cannot be read; each has a sentence (`bank.trouble.<name>`). */
export const lineTroubles = [
  'date-missing',
  'date-unclear',
  'date-to-come',
  'amount-missing',
  'amount-unclear',
  'both-ways',
  'other-currency',
  'balance-breaks',
] as const
export type LineTrouble = (typeof lineTroubles)[number]

export interface TroubledLine {
  readonly line: number
  readonly trouble: LineTrouble
  /** What stood there, for who looks for it. */
  readonly words: string
}

export const statementKinds = ['csv', 'ofx', 'camt'] as const
export type StatementKind = (typeof statementKinds)[number]

/** A bank's file, read: what it says, and what of it cannot be read. */
export interface StatementRead {
  readonly kind: StatementKind
  readonly lines: readonly BankLine[]
  readonly troubled: readonly TroubledLine[]
  /** The account's number as the file has it; nothing when it has none. */
  readonly accountNumber: string | null
  /** What the account held before the first of its lines, and after the last; nothing when the file does not say. */
  readonly openingPence: Pence | null
  readonly closingPence: Pence | null
}

/** A line that is told from every other of its account: by what it says, and the how-manieth of those that say the same. */
export interface KnownLine extends BankLine {
  readonly identity: string
  readonly occurrence: number
}

/** The same words, however a bank spaces and capitalises them today. */
export const plainWords = (words: string): string =>
  words
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * What a line says, without the balance that ran beside it: that differs from one day's file to the next. Where the bank
 * numbers its bookings, by the number; a bank gives one number twice to two bookings, so day and amount are part of it.
 */
export function identityText({ bookedOn, amountPence, payee, reference, bankId }: BankLine): string {
  const words = bankId === '' ? ['words', plainWords(`${payee} ${reference}`)] : ['number', bankId]
  return JSON.stringify([bookedOn, amountPence, ...words])
}

/**
 * Lines with what they are known by. Two that are alike in one file are two bookings; the same two in a second file are
 * those again. So the first of a kind here is the first of its kind there, and a file that overlaps adds what is new.
 */
export function knownLines(lines: readonly BankLine[], hash: (text: string) => string): KnownLine[] {
  const seen = new Map<string, number>()
  return lines.map((line) => {
    const identity = hash(identityText(line))
    const occurrence = (seen.get(identity) ?? 0) + 1
    seen.set(identity, occurrence)
    return { ...line, identity, occurrence }
  })
}

const digitsOf = (text: string) => text.replace(/\D/g, '')

/**
 * Whether a number in a file can be that of the account: an IBAN, a sort code and number, the number alone, or what a bank
 * shows of it (`****5678`). A file without one is taken at its word.
 */
export function isSameAccount(ours: string, theirs: string | null): boolean {
  const [own, other] = [digitsOf(ours), digitsOf(theirs ?? '')]
  if (other.length < 3) return true
  return other.endsWith(own) || own.endsWith(other)
}

export const sumOf = (lines: readonly { readonly amountPence: Pence }[]): Pence =>
  sum(lines.map(({ amountPence }) => amountPence))

export type StatementRefusal =
  | 'bank-other-account'
  | 'bank-no-lines'
  | 'bank-lines-unread'
  | 'bank-sums-differ'
  | 'bank-opening-differs'
  | 'bank-before-account'
  | 'bank-in-signed'
  | 'bank-other-kind'
  | 'bank-too-many'

/** What is there already of the account that a file is for. */
export interface AccountSoFar {
  readonly number: string
  /** The first day of it that is kept here. */
  readonly openedOn: string
  /** Up to which day it is reconciled and signed; nothing when nothing is yet. */
  readonly signedTo: string | null
  /** What all its lines before a day come to, with what it held at first. */
  readonly heldBefore: (day: string) => Pence
  /** Of the lines of that day, those that the file does not have. */
  readonly besidesOn: (day: string) => Pence
  /** The first line of the file that is not there yet. */
  readonly isNew: (line: KnownLine) => boolean
  /** Another kind of file whose lines lie between two days. */
  readonly otherKindBetween: (from: string, to: string) => StatementKind | null
}

/** So many lines are the books of decades: more is another kind of file. */
export const longestStatement = 60_000

/** Whether a file, as it was read, can come in to its account. */
export function mayBringIn(
  read: StatementRead,
  lines: readonly KnownLine[],
  account: AccountSoFar,
): Outcome<object, StatementRefusal> {
  if (!isSameAccount(account.number, read.accountNumber)) {
    return refuse('bank-other-account', { end: digitsOf(read.accountNumber ?? '').slice(-4) })
  }
  const [troubled] = read.troubled
  if (troubled) return refuse('bank-lines-unread', { count: read.troubled.length, line: troubled.line })
  if (lines.length === 0) return refuse('bank-no-lines')
  if (lines.length > longestStatement) return refuse('bank-too-many', { most: longestStatement })
  const dates = lines.map(({ bookedOn }) => bookedOn)
  const [from, to] = dates.reduce(([a, b], one) => [one < a ? one : a, one > b ? one : b], [dates[0] ?? '', ''])
  if (from < account.openedOn) {
    const early = lines.find(({ bookedOn }) => bookedOn < account.openedOn)
    return refuse('bank-before-account', { line: early?.line ?? 0 })
  }
  const { signedTo } = account
  const late = signedTo !== null && lines.find((line) => line.bookedOn <= signedTo && account.isNew(line))
  if (late) return refuse('bank-in-signed', { line: late.line })
  const { openingPence, closingPence } = read
  if (openingPence !== null && closingPence !== null && openingPence + sumOf(lines) !== closingPence) {
    const sumPence = pence(openingPence + sumOf(lines))
    return refuse('bank-sums-differ', { sumPence, closingPence })
  }
  const other = account.otherKindBetween(from, to)
  if (other !== null && lines.some(account.isNew)) return refuse('bank-other-kind', { kind: other })
  if (openingPence !== null) {
    // A file may begin in the middle of a day of which an earlier one had the morning.
    const herePence = account.heldBefore(from)
    const besidePence = pence(herePence + account.besidesOn(from))
    if (openingPence !== herePence && openingPence !== besidePence) {
      return refuse('bank-opening-differs', { filePence: openingPence, herePence })
    }
  }
  return { ok: true }
}
