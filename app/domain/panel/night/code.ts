/** No vowels, so that no word comes of it; nothing that is read two ways on a screen at the back of a hall. */
const letters = 'BCDFGHJKLMNPQRTVWXZ'
const length = 5

/** A code by which phones find a night, and nothing more. `randomBelow` is the dice. */
export const newJoinCode = (randomBelow: (below: number) => number): string =>
  Array.from({ length }, () => letters[randomBelow(letters.length)]).join('')

/** A code as somebody typed it, or nothing for what can be none. */
export function readJoinCode(typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[^A-Z]/g, '')
  return plain.length === length && [...plain].every((one) => letters.includes(one)) ? plain : null
}
