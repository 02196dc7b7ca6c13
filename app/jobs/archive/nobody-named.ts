import { privateIn } from '~/domain/learning/giving/individuals'

/** What stands in the place of words that may say who somebody is. */
export const leftOutWords = '[left out: these words may say who somebody is]'

/**
 * Leaves every paragraph out by which somebody could be known: by a name that the partnership knows, or by what looks like a
 * name, an address, a postcode, a telephone number or an e-mail address. Rather too much than one too few: the words
 * stand on the pages, where they can be taken back.
 * @param known every name the partnership knows, of whomever.
 */
export function withoutPeople(known: Iterable<string>) {
  const names = new Set<string>()
  let longest = 1
  for (const name of known) {
    const words = wordsOf(name)
    if (words.length === 0) continue
    names.add(folded(words))
    // "Rose brought the cake" says who it was to everybody who lives there.
    const [given = ''] = words
    if (given.length > 2) names.add(folded([given]))
    longest = Math.max(longest, words.length)
  }
  const saysAName = (text: string): boolean => {
    const words = wordsOf(text)
    return words.some((first, from) => {
      // Joy, May and Will are words besides.
      if (isCapital(first) && names.has(folded([first]))) return true
      for (let many = 2; many <= longest && from + many <= words.length; many += 1)
        if (names.has(folded(words.slice(from, from + many)))) return true
      return false
    })
  }
  const tells = (text: string) => saysAName(text) || privateIn(text).length > 0
  return (text: string): string => text.split(/(\n\s*\n)/).map((one) => (tells(one) ? leftOutWords : one)).join('') // prettier-ignore
}

const wordsOf = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? []
const folded = (words: readonly string[]): string => words.join(' ').toLowerCase()
const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase()
