import { plainWords } from './bank-line'

/** A name stands in the words of a bank when its longer parts do, in whatever order and however cut off at the end. */
export function isNamed(name: string, words: string): boolean {
  const parts = plainWords(name)
    .split(' ')
    .filter((part) => part.length > 2)
  return parts.length > 0 && parts.every((part) => words.includes(part.slice(0, 12)))
}

/**
 * Whether the words of a bank could be about somebody of this name: her family name, with any of her other names or its
 * first letter beside it. For letting go of them, where one too many is better than one too few.
 */
export function couldName(name: string, bankWords: string): boolean {
  const parts = plainWords(name)
    .split(' ')
    .filter((part) => part !== '')
  const tokens = plainWords(bankWords).split(' ')
  const last = parts.at(-1)
  if (last === undefined || !tokens.includes(last)) return false
  const others = parts.slice(0, -1)
  return others.length === 0 || others.some((part) => tokens.includes(part) || tokens.includes(part.slice(0, 1)))
}
