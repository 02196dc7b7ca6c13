/** So many slips are printed at once: more than a hall has chairs. */
export const slipLimits = { slips: { least: 1, most: 400 }, number: { least: 1, most: 99_999 } } as const

/** Paper slips of one night, to be printed: in words that are ready, each slip the same but for its number. */
export interface PaperSlips {
  /** Of the file, such as `cy`; each of its words has a language of its own. */
  readonly language: string
  readonly title: string
  readonly from: string
  /** The night's name, once in each language. */
  readonly names: readonly Said[]
  /** Which night it is: its code, so that slips of two nights are not mixed. */
  readonly night: string
  /** What stands on the slip of that number, large. */
  readonly numbered: (number: number) => string
  /** What to do, a line each. */
  readonly how: readonly Said[]
  /** Numbers to put a ring round beside each pitch; nothing where a box is ticked. */
  readonly marks: readonly number[]
  /** In the running order. */
  readonly pitches: readonly string[]
  readonly first: number
  readonly slips: number
}

/** Words in one language. */
export interface Said {
  readonly language: string
  readonly words: string
}
