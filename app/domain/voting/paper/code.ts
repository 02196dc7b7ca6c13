import { paperSigns } from '../../people'
import { refuse, type Outcome } from '../../refusal'

/** What a code stands on: the ballot itself, or the slip on the envelope around it. */
export type PaperPart = 'ballot' | 'slip'

const prime = paperSigns.length
/** Signs drawn by lot: 23⁸, some 36 bits. Two more check them, and the round they belong to. */
const drawn = 8
export const paperMarkLength = drawn + 2

/** Two numbers below 23 that stand for a round and a part: their checks come out otherwise in another round. */
export function paperTagsOf(roundId: string, part: PaperPart): readonly [number, number] {
  let [one, other] = [3, 5]
  for (const sign of `${part}:${roundId}`) {
    const code = sign.codePointAt(0) ?? 0
    one = (one * 10 + code + 1) % prime
    other = (other * 14 + code * 3 + 2) % prime
  }
  return [one, other]
}

/**
 * The two checks. In each a sign counts by a weight that no other place has, so that one sign read wrongly or two that
 * changed places always show. Source: the scheme of ISBN-10, with 23 in place of 11.
 */
function checksOf(signs: readonly number[], [one, other]: readonly [number, number]): readonly [number, number] {
  const first = signs.reduce((sum, sign, at) => sum + sign * (at + 2), one) % prime
  const second = [...signs, first].reduce((sum, sign, at) => sum + sign * (at + 11), other) % prime
  return [first, second]
}

/** A new code for this round. `draw` gives a whole number from 0 up to and not including what it is asked for. */
export function newPaperMark(roundId: string, part: PaperPart, draw: (below: number) => number): string {
  const signs = Array.from({ length: drawn }, () => draw(prime))
  return [...signs, ...checksOf(signs, paperTagsOf(roundId, part))].map((sign) => paperSigns[sign]).join('')
}

/** In two groups of five, as it is printed. */
export const spacedPaperMark = (mark: string): string => `${mark.slice(0, 5)} ${mark.slice(5)}`

export type NotAPaperMark = 'paper-mark-length' | 'paper-mark-is-slip' | 'paper-mark-is-ballot' | 'paper-mark-mistyped'

/**
 * The code in what somebody typed or scanned, with whatever spaces, dashes or small letters; or why it can be none of this
 * round: another length, the code of the other part, or mistyped (or of another round, which looks the same).
 */
export function readPaperMark(
  typed: string,
  roundId: string,
  part: PaperPart,
): Outcome<{ readonly mark: string }, NotAPaperMark> {
  const mark = typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
  if (mark.length !== paperMarkLength) return refuse('paper-mark-length', { signs: mark.length })
  const signs = [...mark].map((sign) => paperSigns.indexOf(sign))
  const holdsFor = (of: PaperPart) => {
    const [first, second] = checksOf(signs.slice(0, drawn), paperTagsOf(roundId, of))
    return !signs.includes(-1) && first === signs[drawn] && second === signs[drawn + 1]
  }
  if (holdsFor(part)) return { ok: true, mark }
  if (part === 'ballot' && holdsFor('slip')) return refuse('paper-mark-is-slip')
  if (part === 'slip' && holdsFor('ballot')) return refuse('paper-mark-is-ballot')
  return refuse('paper-mark-mistyped')
}
