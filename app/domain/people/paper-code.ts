import { ok, refuse, type Outcome } from '../refusal'
import type { Instant } from '../time'

/**
 * The signs of a paper code: none that looks like another, in print or in handwriting (no 0 O Q, 1 I L, 2 Z, 5 S, 8 B,
 * U V). They are 23, a prime number, which is what lets the last sign tell of any slip.
 */
export const paperSigns = '34679ACDEFGHJKMNPRTVWXY'
const prime = paperSigns.length
/** Signs drawn by lot: 23¹¹, some 50 bits. The twelfth checks them. */
const drawn = 11
export const paperCodeLength = drawn + 1

/**
 * The twelfth sign: the sum of the others, each times its place, by the remainder it leaves. One sign read wrongly, or two
 * that changed places, always leave another. Source: the scheme of ISBN-10, with 23 in place of 11.
 */
const checkOf = (signs: readonly number[]): number => signs.reduce((sum, sign, at) => sum + sign * (at + 2), 0) % prime

/** A new code. `draw` gives a whole number from 0 up to and not including what it is asked for. */
export function newPaperCode(draw: (below: number) => number): string {
  const signs = Array.from({ length: drawn }, () => draw(prime))
  return [...signs, checkOf(signs)].map((sign) => paperSigns[sign]).join('')
}

/** In three groups of four, as it is printed. */
export const spacedPaperCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1 ')

export type NotAPaperCode = 'paper-code-length' | 'paper-code-mistyped'

/** The code in what somebody typed, with whatever spaces, dashes or small letters; or that it cannot be one. */
export function readPaperCode(typed: string): Outcome<{ code: string }, NotAPaperCode> {
  const code = typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
  if (code.length !== paperCodeLength) return refuse('paper-code-length', { signs: code.length })
  const signs = [...code].map((sign) => paperSigns.indexOf(sign))
  const holds = !signs.includes(-1) && checkOf(signs.slice(0, drawn)) === signs[drawn]
  return holds ? { ok: true, code } : refuse('paper-code-mistyped')
}

/** Why a code is over: it has let her in, it was lost and taken back, or another was made for her. */
export type PaperCodeEnding = 'used' | 'void' | 'replaced'

export interface PaperCode {
  readonly endedAt: Instant | null
  /** The round's last moment for ballots or, where nobody votes, for ideas. */
  readonly worksUntil: Instant
}

/** Unknown and used are told alike, so that nobody learns by trying which codes there are. */
export type NotThisPaperCode = 'paper-code-unknown' | 'paper-code-over'

export function mayUsePaperCode(found: PaperCode | undefined, now: Instant): Outcome<object, NotThisPaperCode> {
  if (!found || found.endedAt !== null) return refuse('paper-code-unknown')
  return now < found.worksUntil ? ok : refuse('paper-code-over')
}
