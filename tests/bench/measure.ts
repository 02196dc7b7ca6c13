/** What `npm run bench` prints: a figure, what it is held against in the same run, and whether the bar holds. */
export interface Measure {
  readonly name: string
  readonly part: Part
  readonly figure: number
  readonly unit: string
  /** What it was measured beside, and its own figure. */
  readonly peer: string
  /** Our figure over the peer's. */
  readonly ratio: number
  /** What the ratio, or the figure where there is no peer, has to reach; nothing when it is only told. */
  readonly bar: string
  readonly holds: boolean | null
}

export const parts = ['round', 'engine', 'people', 'proposal', 'panel', 'vote', 'money', 'learning', 'years'] as const
export type Part = (typeof parts)[number]

interface Told {
  readonly name: string
  readonly part: Part
  readonly figure: number
  readonly unit: string
}

/** Held against a peer's figure: at least (for rates) or at most (for times) so many times it. */
export function beside(
  told: Told,
  peer: { readonly name: string; readonly figure: number },
  bar: { readonly atLeast: number } | { readonly atMost: number } | null,
): Measure {
  const ratio = told.figure / peer.figure
  return {
    ...rounded(told),
    peer: `${peer.name}: ${round(peer.figure)} ${told.unit}`,
    ratio: round(ratio),
    bar: bar === null ? '' : 'atLeast' in bar ? `at least ${bar.atLeast} ×` : `at most ${bar.atMost} ×`,
    holds: bar === null ? null : 'atLeast' in bar ? ratio >= bar.atLeast : ratio <= bar.atMost,
  }
}

/** Held against a figure that has been written down. */
export function within(told: Told, atMost: number): Measure {
  return {
    ...rounded(told),
    peer: '',
    ratio: round(told.figure / atMost),
    bar: `at most ${atMost} ${told.unit}`,
    holds: told.figure <= atMost,
  }
}

/** The same, to be reached. */
export const reaching = (told: Told, atLeast: number): Measure => ({
  ...within(told, atLeast),
  bar: `at least ${atLeast} ${told.unit}`,
  holds: told.figure >= atLeast,
})

/** Told for comparison, held against nothing. */
export const only = (told: Told): Measure => ({ ...rounded(told), peer: '', ratio: 1, bar: '', holds: null })

const rounded = (told: Told): Told => ({ ...told, figure: round(told.figure) })
const round = (value: number) => (Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3)))

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
