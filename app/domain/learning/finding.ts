import { folded, searchWords, stemOf, wordsAsked } from '../proposal'

/** What is found by words on a partnership's public site, in the order its groups are shown. */
export const findableKinds = ['round', 'idea', 'story', 'meeting', 'document', 'theme', 'strength', 'ripple'] as const
export type FindableKind = (typeof findableKinds)[number]
export const isFindableKind = (word: string): word is FindableKind =>
  (findableKinds as readonly string[]).includes(word)

/** Something public, as it can be found: an address, a title and words. */
export interface Findable {
  readonly kind: FindableKind
  /** Stays the same for the same thing. */
  readonly name: string
  /** From the partnership's own address on. */
  readonly path: string
  readonly title: string
  readonly words: string
  /** When it was last news, in milliseconds. */
  readonly at: number
}

/** So much of a thing's words is looked through. */
export const mostWordsOfOne = 6_000
/** So many things of a partnership are in its index, the newest of each kind. */
export const mostOfKind = 10_000

/** Words as they stand in the index. */
export const foldedText = (text: string): string => searchWords(text.slice(0, mostWordsOfOne)).join(' ')

/** One word that was asked for, and the beginnings by which it is found: itself, and its stem. */
export type Asked = readonly string[]

/**
 * What somebody looks for: each word, with what it is also written as. Letters and figures alone, so that no mark of an
 * engine's own language of questions can stand among them. With `welsh`, a word is also found under the letters that
 * its beginning changes to and from (gardd, ardd, ngardd).
 */
export function askedFor(typed: string, { welsh = false } = {}): Asked[] {
  return wordsAsked(typed)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word.length > 1)
    .map((word) => {
      const stem = stemOf(word)
      const own = stem.length >= 3 ? [stem] : [word]
      return welsh ? [...new Set(own.flatMap((one) => [one, ...mutations(one)]))] : own
    })
}

/** How the first letters of a Welsh word change: as it stands by itself, then softened, nasal and breathed. */
const changes: readonly (readonly [plain: string, ...changed: string[]])[] = [
  ['p', 'b', 'mh', 'ph'],
  ['t', 'd', 'nh', 'th'],
  ['c', 'g', 'ngh', 'ch'],
  ['b', 'f', 'm'],
  ['d', 'dd', 'n'],
  ['g', '', 'ng'],
  ['m', 'f'],
  ['ll', 'l'],
  ['rh', 'r'],
]
const beginnings = ['ngh', 'mh', 'nh', 'ph', 'th', 'ch', 'dd', 'ng', 'll', 'rh', 'ff']

/** The other ways in which the beginning of a Welsh word is written. Short words are left alone: they would be others. */
export function mutations(word: string): string[] {
  if (word.length < 4) return []
  const first = beginnings.find((one) => word.startsWith(one)) ?? word.slice(0, 1)
  const rest = word.slice(first.length)
  const plain = [first, ...changes.flatMap(([one, ...changed]) => (changed.includes(first) ? [one] : []))]
  const forms = plain.flatMap((one) => [one, ...(changes.find(([of]) => of === one)?.slice(1) ?? [])])
  // A g that is softened goes altogether: what begins with a vowel, l, n, r or w may have had one.
  const lost = /^[aeiouwylrn]/.test(word) ? [`g${word}`, `ng${word}`] : []
  const all = [...forms.map((one) => one + rest), ...lost]
  return [...new Set(all)].filter((one) => one !== word && one.length >= 3)
}

/** Around so many letters of a text are shown where something was found in it. */
const shown = 180

/** The part of a text in which something that was asked for stands, or its beginning; with … where it was cut. */
export function excerptOf(text: string, asked: readonly Asked[]): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat.length <= shown) return flat
  const wanted = asked.flat()
  const words = [...flat.matchAll(/[\p{L}\p{N}’']+/gu)]
  const found = words.find((one) => wanted.some((start) => folded(one[0]).startsWith(start)))
  const from = Math.max(0, (found?.index ?? 0) - shown / 3)
  const start = from === 0 ? 0 : flat.indexOf(' ', from) + 1
  const end = Math.min(flat.length, start + shown)
  const cut = end === flat.length ? flat.slice(start) : flat.slice(start, end).replace(/\s+\S*$/, '')
  return `${start > 0 ? '… ' : ''}${cut}${end < flat.length ? ' …' : ''}`
}
