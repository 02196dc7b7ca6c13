/**
 * A code that is printed in a letter and typed by hand: eleven characters that nobody takes for one another, and a
 * twelfth that shows a slip. There is no I, L, O or U, nor 0 or 1, and nothing hangs on small or capital letters.
 */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const base = BigInt(alphabet.length)
const length = 11

const valueOf = (character: string) => alphabet.indexOf(character)

/**
 * The twelfth character. One wrong character, or two neighbours swapped, gives another one: places are weighed by
 * 1, 2, 3 … and added up modulo 31, a prime larger than the alphabet; the sum is then brought into the alphabet by
 * leaving out code words whose sum has no character (`letterCodeFrom` skips them).
 */
const weigh = (characters: string): number =>
  [...characters].reduce((sum, character, at) => sum + (at + 1) * valueOf(character), 0) % 31

/** A code from a keyed hash in base64url (at least 22 characters): always the same for the same hash. */
export function letterCodeFrom(hash: string): string {
  const symbols = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  let left = [...hash.slice(0, 22)].reduce((number, symbol) => number * 64n + BigInt(symbols.indexOf(symbol)), 0n)
  for (;;) {
    let characters = ''
    let rest = left
    for (let at = 0; at < length; at += 1) {
      characters += alphabet[Number(rest % base)]
      rest /= base
    }
    const check = alphabet[weigh(characters)]
    if (check !== undefined) return characters + check
    left += 1n
  }
}

/** As it is compared: capitals, without what people put in between. */
export const plainLetterCode = (typed: string): string => typed.toUpperCase().replace(/[\s\p{Pd}.]/gu, '')

/** As it is printed: `K7QM-3FXP-9TRC`. */
export const spacedLetterCode = (code: string): string => (plainLetterCode(code).match(/.{1,4}/g) ?? []).join('-')

/** Whether it can be a code at all; a slip of the hand shows here, before it counts as a try. */
export function looksLikeLetterCode(typed: string): boolean {
  const plain = plainLetterCode(typed)
  if (plain.length !== length + 1 || [...plain].some((character) => valueOf(character) < 0)) return false
  return alphabet[weigh(plain.slice(0, length))] === plain[length]
}
