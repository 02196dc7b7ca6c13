import { additiveEffects } from './additive'
import type { Marks } from './marks'
import { proposalMeans } from './means'
import { zScores, type TakenOut } from './z-scores'

/**
 * How hard and soft markers were taken out: `z` and `means-only` where everybody marked nearly everything; `additive`
 * where they did not; `apart` is `means-only` or `z` for groups that no scorer joins, which says nothing of one group
 * beside another.
 */
export interface Normalisation {
  readonly how: TakenOut | 'additive'
  /** Groups of scorers and proposals that cannot be compared with each other; 1 when all can. */
  readonly parts: number
  /** Each mark with the hard or soft marking of who gave it taken out, in the marks' own unit. */
  readonly marks: Marks
  /** Each proposal's mean of those; NaN without a mark. */
  readonly means: Float64Array
}

/** Whoever marked at least this share of what anybody marked has seen nearly everything: her mean is a fair one. */
const nearlyEverything = 0.8

/**
 * Each proposal's normalised mean. z-scores compare a scorer with herself, so they need her to have seen nearly what the
 * others saw: with less than four fifths of it for anybody, additive effects are used.
 */
export function normalisedMeans(marks: Marks): Normalisation {
  const effects = sawNearlyEverything(marks) ? null : additiveEffects(marks)
  if (effects?.connected) {
    const without = withoutEffects(marks, effects.scorers)
    return { how: 'additive', parts: 1, marks: without, means: effects.proposals }
  }
  const { marks: zs, takenOut } = zScores(marks)
  return { how: takenOut, parts: effects?.parts ?? 1, marks: zs, means: proposalMeans(zs) }
}

const withoutEffects = (marks: Marks, effects: Float64Array): Marks => ({
  ...marks,
  values: marks.values.map((mark, at) => mark - effects[at % marks.scorers]!),
})

function sawNearlyEverything({ proposals, scorers, values }: Marks): boolean {
  const by = new Float64Array(scorers)
  let marked = 0
  for (let proposal = 0; proposal < proposals; proposal += 1) {
    let any = 0
    for (let scorer = 0; scorer < scorers; scorer += 1) {
      if (Number.isNaN(values[proposal * scorers + scorer]!)) continue
      by[scorer]! += 1
      any = 1
    }
    marked += any
  }
  return by.every((count) => count === 0 || count >= marked * nearlyEverything - 1e-9)
}
