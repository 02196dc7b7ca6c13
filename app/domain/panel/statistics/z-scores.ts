import { deviationOf, meanOfAll } from './means'
import { marksBy, type Marks } from './marks'

/** `z`: each scorer's mean and spread taken out. `means-only`: her mean alone. */
export type TakenOut = 'z' | 'means-only'

/** Fewer marks than these say too little of how far somebody spreads hers. */
export const fewestForSpread = 4

/**
 * Takes out that some mark hard and others soft: z = (mark − the scorer's mean) ÷ the scorer's standard deviation, brought
 * back to the mean and standard deviation of all the panel's marks. A scorer who gave the same to everything counts as 0,
 * which is the panel's mean. Where anybody gave fewer than four marks, only means are taken out, from everybody's: two
 * scales in one mean would be unfair. Values may lie a little outside of what could be given. A scorer who adds the same
 * to all her marks moves everybody's value alike, so no place changes.
 */
export function zScores(marks: Marks): { readonly marks: Marks; readonly takenOut: TakenOut } {
  const byScorer = Array.from({ length: marks.scorers }, (_, scorer) => marksBy(marks, scorer))
  const all = byScorer.flat()
  const takenOut: TakenOut = byScorer.some(({ length }) => length > 0 && length < fewestForSpread) ? 'means-only' : 'z'
  const [panelMean, panelDeviation] = [meanOfAll(all), deviationOf(all)]
  const means = byScorer.map(meanOfAll)
  const deviations = byScorer.map(deviationOf)
  const values = marks.values.map((mark, at) => {
    const scorer = at % marks.scorers
    const above = mark - means[scorer]!
    if (takenOut === 'means-only') return panelMean + above
    const deviation = deviations[scorer]!
    // NaN stays NaN: a missing mark has no z either.
    return panelMean + (deviation === 0 ? above * 0 : (above / deviation) * panelDeviation)
  })
  return { marks: { ...marks, values }, takenOut }
}
