import { newPaperCode, paperCodeLength, readPaperCode, spacedPaperCode } from '../people'
import { refuse, type Outcome } from '../refusal'

/**
 * What a teller keeps: three lines of three times four signs that do not look alike. Each line ends with a sign that checks
 * it, so that a slip is found in its line. Drawn by lot: some 149 bits.
 */
export const linesOfTellerKey = 3

/** @param draw gives a whole number from 0 up to and not including what it is asked for. */
export const newTellerKey = (draw: (below: number) => number): string =>
  Array.from({ length: linesOfTellerKey }, () => newPaperCode(draw)).join('')

/** As it is shown and printed: its lines, in groups of four. */
export const linesOf = (key: string): string[] =>
  (key.match(new RegExp(`.{${paperCodeLength}}`, 'g')) ?? []).map(spacedPaperCode)

export type NotATellerKey = 'teller-key-length' | 'teller-key-mistyped'

/** The key in what somebody typed, with whatever spaces, dashes or small letters; or in which line the slip is. */
export function readTellerKey(typed: string): Outcome<{ key: string }, NotATellerKey> {
  const key = typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
  const wanted = linesOfTellerKey * paperCodeLength
  if (key.length !== wanted) return refuse('teller-key-length', { signs: key.length, wanted })
  for (let line = 0; line < linesOfTellerKey; line++) {
    const part = key.slice(line * paperCodeLength, (line + 1) * paperCodeLength)
    if (!readPaperCode(part).ok) return refuse('teller-key-mistyped', { line: line + 1 })
  }
  return { ok: true, key }
}
