import type { Instant } from './time'

/** What fills the gaps of a sentence: words as they are; money and moments are formatted by the page. */
export type Values = Record<string, string | number | Instant>

/**
 * A refusal is an ordinary value that says why. `because` is the name of a sentence in the message catalogue
 * (`refusal.<because>`), so that every "no" is given in words, in the reader's language.
 */
export interface Refusal<Why extends string = string> {
  readonly ok: false
  readonly because: Why
  readonly values: Values
}

export type Outcome<Value, Why extends string = string> = ({ readonly ok: true } & Value) | Refusal<Why>

/** Says no, and why. Names of values end in their unit: `…Pence`, `…At`; the page formats by that ending. */
export function refuse<Why extends string>(because: Why, values: Values = {}): Refusal<Why> {
  return { ok: false, because, values }
}

export const ok = { ok: true } as const
