/**
 * How an idea is found by words. Every word of what anyone may read of it is looked up as it is written, without
 * capitals and accents; an ending or a slip of the hand is forgiven. Slips are counted as Damerau did ("A technique for
 * computer detection and correction of spelling errors", Communications of the ACM 7, 1964): a letter left out, put in,
 * put for another, or two neighbours the wrong way round.
 */

/** Words that stand in every text and are looked for by nobody, in English and Welsh. */
const littleWords: ReadonlySet<string> = new Set(
  (
    'a an and any are as at be been but by can could do for from get had has have he her his if in into is it its me my of ' +
    'on or our she so than that the their them then there they this to up us was we were what when where which who will ' +
    'with would you your ' +
    'ac ar at bydd byddai ei eich ein er eu fel fy gan gyda hwn hon hyn mae na nad nid neu ni oedd oes rydym sydd sy syn ' +
    'trwy wedi wrth ym yma yn yng yr dros bod ein'
  ).split(' '),
)

/** Letters that are not a plain one with a mark. */
const plainly: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' }
const longestWord = 30

/** Words as they are compared: small letters without accents. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}’'ʼ‘]/gu, '')
    .toLowerCase()
    .replace(/[łøđßæœı]/g, (letter) => plainly[letter] ?? letter)

const isWord = (word: string): boolean => word.length > 1 && !littleWords.has(word)

/**
 * The words of a text, in the order they come. What holds letters and figures both, such as `SPR-07` or `U11s`, is also
 * one word without its marks: so a reference is found as it stands on paper.
 */
export function searchWords(text: string): string[] {
  return folded(text)
    .split(/\s+/)
    .flatMap((chunk) => {
      const parts = chunk.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '')
      return isCode(parts) ? [parts.join(''), ...parts] : parts
    })
    .map((word) => word.slice(0, longestWord))
    .filter(isWord)
}

const isCode = (parts: readonly string[]): boolean => {
  const joined = parts.join('')
  return parts.length > 1 && /\p{N}/u.test(joined) && /\p{L}/u.test(joined)
}

/** As many words as are looked for at once. */
export const mostAsked = 8
export const longestAsked = 100

/** The words somebody looks for, each once. */
export function wordsAsked(typed: string): string[] {
  const chunks = folded(typed.slice(0, longestAsked)).split(/\s+/)
  const words = chunks.flatMap((chunk) => {
    const parts = chunk.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '')
    return isCode(parts) ? [parts.join('')] : parts
  })
  return [...new Set(words.map((word) => word.slice(0, longestWord)).filter(isWord))].slice(0, mostAsked)
}

/** What anyone may read of an idea. */
export interface Readable {
  readonly reference: string
  readonly title: string
  readonly summary: string
  /** The answers that everyone may read, in words. */
  readonly answers: readonly string[]
}

/** So many words of an idea are looked up. */
const mostWords = 600

/** The words of an idea, each with what it weighs: more in its name than in the sentence beneath, least in the story. */
export function weightedWords({ reference, title, summary, answers }: Readable): Map<string, number> {
  const weights = new Map<string, number>()
  const parts = [
    { words: searchWords(reference), weight: 8 },
    { words: searchWords(title), weight: 8 },
    { words: searchWords(summary), weight: 4 },
    { words: searchWords(answers.join('\n')), weight: 2 },
  ]
  for (const { words, weight } of parts) {
    for (const word of new Set(words)) {
      if (weights.size >= mostWords && !weights.has(word)) break
      weights.set(word, (weights.get(word) ?? 0) + weight)
    }
  }
  return weights
}

/** What its words end in: by it a word is found whose beginning was written wrong. */
export const tailOf = (word: string): string => word.slice(-2)

/** Just after every word that begins with this, in the order of letters' numbers. */
export function justAfter(beginning: string): string {
  const letters = [...beginning]
  const last = letters.pop()?.codePointAt(0) ?? 0
  // What UTF-16 keeps for its pairs is no letter.
  return letters.join('') + String.fromCodePoint(last + 1 === 0xd800 ? 0xe000 : last + 1)
}

/** Endings that say nothing of what is meant, the longest first; at least four letters have to stand before one. */
const endings = ['oedd', 'ings', 'iau', 'ion', 'ing', 'ers', 'au', 'es', 'ed', 'er', 's']

/** What a word begins with once its ending is off. */
export function stemOf(word: string): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= 4)
  return ending === undefined ? word : word.slice(0, -ending.length)
}

/** How many slips a word may have: in a short word two of them would make another. */
export const slipsForgiven = (word: string): 0 | 1 | 2 => (word.length < 3 ? 0 : word.length < 7 ? 1 : 2)

/** How many slips lie between two words, or `most + 1` when there are more. Symmetric. */
export function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  const width = other.length + 1
  let beforeLast = new Array<number>(width).fill(0)
  let last = Array.from({ length: width }, (_, at) => at)
  for (let row = 1; row <= one.length; row += 1) {
    const now = new Array<number>(width).fill(most + 1)
    now[0] = row
    let least = row
    for (let at = Math.max(1, row - most); at <= Math.min(other.length, row + most); at += 1) {
      const same = one.charCodeAt(row - 1) === other.charCodeAt(at - 1)
      let slips = Math.min(at0(last, at - 1) + (same ? 0 : 1), at0(last, at) + 1, at0(now, at - 1) + 1)
      const swapped =
        row > 1 &&
        at > 1 &&
        one.charCodeAt(row - 1) === other.charCodeAt(at - 2) &&
        one.charCodeAt(row - 2) === other.charCodeAt(at - 1)
      if (swapped) slips = Math.min(slips, at0(beforeLast, at - 2) + 1)
      now[at] = slips
      if (slips < least) least = slips
    }
    if (least > most) return most + 1
    beforeLast = last
    last = now
  }
  return Math.min(at0(last, other.length), most + 1)
}
const at0 = (row: readonly number[], place: number): number => row[place] ?? 0

/** A word that some idea has, and how near it is to what was asked, from 0 to 1. */
export interface Near {
  readonly word: string
  readonly near: number
}

/** Words that are the one asked for, or that with another ending: the same first, then the shorter. */
export function sameButEnding(asked: string, known: readonly string[]): Near[] {
  const stem = stemOf(asked)
  return known
    .filter((word) => word.startsWith(asked) || (word.startsWith(stem) && word.length - stem.length <= 4))
    .map((word) => ({ word, near: word === asked ? 1 : word.startsWith(asked) ? 0.8 : 0.7 }))
    .sort((a, b) => b.near - a.near || a.word.length - b.word.length || (a.word < b.word ? -1 : 1))
}

/** Words that may have been meant: those with the fewest slips, as far as so many are forgiven. */
export function slipped(asked: string, known: readonly string[], forgiven: number = slipsForgiven(asked)): Near[] {
  if (forgiven === 0) return []
  const found = known
    .map((word) => ({ word, slips: slipsBetween(asked, word, forgiven) }))
    .filter(({ slips }) => slips <= forgiven)
  const fewest = Math.min(...found.map(({ slips }) => slips))
  return found
    .filter(({ slips }) => slips === fewest)
    .map(({ word, slips }) => ({ word, near: slips <= 1 ? 0.6 : 0.4 }))
    .sort((a, b) => (a.word < b.word ? -1 : 1))
}

/** How much a word tells, by how many of all ideas have it (Spärck Jones, 1972): a rare one more. */
export const telling = (having: number, all: number): number => Math.log(1 + all / Math.max(1, having))

/** The sums that ideas are looked through by: up to each of these, as far as they lie within what a round gives. */
export const sumSteps = [50_00, 100_00, 250_00, 500_00, 1_000_00, 2_000_00, 5_000_00, 10_000_00] as const

/** What may be asked of a list of ideas about where each stands, once that can differ. */
export const standsWanted = ['funded', 'reserve', 'deferred', 'not-funded', 'not-eligible'] as const
export type StandsWanted = (typeof standsWanted)[number]
