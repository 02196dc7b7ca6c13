/**
 * What somebody reads on a ballot.
 * - `choices`: marks that can be read, or none at all, which is a blank vote
 * - `spoiled`: it is not to be counted: too many marks, a name written on it, torn up
 * - `doubtful`: what is meant cannot be told
 * - `duplicate`: there are two papers with this one code
 */
export const paperSays = ['choices', 'spoiled', 'doubtful', 'duplicate'] as const
export type PaperSays = (typeof paperSays)[number]

/** What a ballot is once two people read it alike. Only `counted` ones go into the box. */
export const paperKinds = ['counted', 'spoiled', 'doubtful', 'duplicate'] as const
export type PaperIs = (typeof paperKinds)[number]

export interface PaperReading {
  readonly by: string
  readonly says: PaperSays
  /** Alike for readings that are alike, and for no others. */
  readonly print: string
}

/**
 * How a ballot stands.
 * - `once`: one person has read it
 * - `differs`: no two people read it alike yet: one more is needed, who has not seen it
 * - else what the two who read it alike say
 */
export type PaperStands = 'once' | 'differs' | PaperIs

/** How a ballot stands after these readings, in their order. The first two that are alike, by two people, settle it. */
export function standsAs(readings: readonly PaperReading[]): PaperStands {
  for (const [at, one] of readings.entries()) {
    if (readings.slice(0, at).some((other) => alike(one, other))) return one.says === 'choices' ? 'counted' : one.says
  }
  return readings.length === 1 ? 'once' : 'differs'
}

const alike = (one: PaperReading, other: PaperReading) =>
  one.by !== other.by && one.says === other.says && one.print === other.print
