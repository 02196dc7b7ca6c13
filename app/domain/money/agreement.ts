import type { Pence } from '../pence'
import type { Instant } from '../time'
import type { Award, Instalment } from './award'
import { isStillAsked, type Condition } from './condition'

/** A piece of an agreement, in words that are ready: the page, the sheet of paper and the kept copy all say these. */
export type AgreementBlock =
  | { readonly heading: string }
  | { readonly says: string }
  | { readonly list: readonly string[] }
  | { readonly facts: readonly (readonly [label: string, value: string])[] }

/** One page in plain words: what is given, what for, when, and what goes with it. */
export interface Agreement {
  readonly language: string
  readonly title: string
  readonly blocks: readonly AgreementBlock[]
}

/** All that the words of an agreement are made from. */
export interface AgreementFacts {
  readonly partnership: string
  readonly timeZone: string
  readonly title: string
  readonly reference: string
  readonly summary: string
  readonly payee: string
  readonly decidedAt: Instant | null
  readonly amountPence: Pence
  readonly instalments: readonly Instalment[]
  /** The day by which it is to be done, `YYYY-MM-DD`. */
  readonly doneBy?: string | undefined
  readonly conditions: readonly string[]
  /** From how large an award on receipts are asked for, and whether they are of this one. */
  readonly receiptsFromPence: Pence
  readonly receiptsAsked: boolean
}

/** Puts the facts of an award into the words of one language. */
export type AgreementWords = (facts: AgreementFacts) => Agreement

/** What is kept, and what its hash is over: exactly what was read. */
export const agreementText = ({ language, title, blocks }: Agreement): string =>
  JSON.stringify(['agreement', 1, language, title, blocks])

/**
 * What was agreed to, in no language: the award at its version, with what is asked before any of it is paid. Another
 * version, or another condition, has to be agreed to anew.
 */
export const termsText = (award: Pick<Award, 'id' | 'version'>, conditions: readonly Condition[]): string =>
  JSON.stringify([
    'terms',
    1,
    award.id,
    award.version,
    conditions.filter(isStillAsked).map(({ id, words }) => [id, words]),
  ])

/** How many figures and letters of the hash stand at the foot of the paper: enough to tell one text from another. */
const codeLength = 10

/** What is printed on the paper, so that the one who enters it enters the text that was signed: `3f2a 91bc 07`. */
export const agreementCode = (hash: string): string => hash.slice(0, codeLength).replace(/(.{4})(?=.)/g, '$1 ')

/** Whether what was sent with a click, or typed from the paper, names this very text. */
export function namesText(seen: string, hash: string): boolean {
  const plain = seen.replace(/[\s-]/g, '').toLowerCase()
  return plain.length >= codeLength && hash.startsWith(plain)
}

export type WayOfAgreeing = 'signed-in' | 'paper'

/** An agreement that was accepted, as far as the laws have to know it. */
export interface AcceptedAgreement {
  readonly id: string
  readonly awardId: string
  readonly awardVersion: number
  /** The hash of `termsText`. */
  readonly terms: string
  readonly acceptedAt: Instant
}

/** The very text that is accepted now, or nothing when the award has changed since, or was never accepted. */
export const agreedTo = <Accepted extends Pick<AcceptedAgreement, 'terms'>>(
  accepted: readonly Accepted[],
  terms: string,
): Accepted | undefined => accepted.findLast((one) => one.terms === terms)
