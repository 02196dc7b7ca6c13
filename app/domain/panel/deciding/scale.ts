import { countsBothBodies, scoresByOf, type WeightScale } from '../../round'
import { mostPoints } from '../score'
import type { DecidingMatter, PanelSaid } from './matter'
import { meansBy } from './means-by'
import { compareRatios, plus, ratio, times, type Ratio } from './ratio'

const nothing = ratio(0)
const half = ratio(1, 2)
const one = ratio(1)

/** What the panel voted on an idea in its meeting, as a share of the most that those who voted on it could give. */
export function panelShare({ yes, no, abstain, given = yes, possible = yes + no + abstain }: PanelSaid): Ratio {
  return possible > 0 ? ratio(given, possible) : nothing
}

/** What the panel's part is weighed by: where each idea stands, and the most that any could have. */
function panelPart(matter: DecidingMatter): { readonly values: Map<string, Ratio>; readonly possible: Ratio } {
  if (matter.rule && countsBothBodies(matter.rule)) {
    return { values: new Map(matter.panelSaid.map((said) => [said.proposalId, panelShare(said)])), possible: one }
  }
  const { of } = meansBy(matter.scored, scoresByOf(matter.rule))
  const scores = matter.scored.flatMap((scored): [string, Ratio][] => {
    const own = of(scored)
    return own ? [[scored.proposalId, ratio(own.total, own.outOf)]] : []
  })
  return { values: new Map(scores), possible: ratio(mostPoints) }
}

/**
 * The panel's word and the vote together, 0 to 100, by proposal: the panel's weight times where the idea stands by its
 * score, or by the panel's own vote, and the vote's times where it stands by its votes. Only those with enough scores, or
 * that the panel has voted on, are weighed, and only against one
 * another. Exact. With the scale `possible` what other ideas got makes no difference to an idea's own sum, unless the mean
 * is the normalised one, which looks at all that a member gave. A mean outside of what could be given counts as the
 * nearest that could.
 */
export function weighed(matter: DecidingMatter): ReadonlyMap<string, Ratio> {
  const { panelPercent = 50, scale = 'possible' } = matter.rule ?? {}
  const { values, possible } = panelPart(matter)
  const ids = matter.ideas.map((idea) => idea.proposalId).filter((id) => values.has(id))
  const votes = new Map(ids.map((id) => [id, ratio(matter.count?.votes[id] ?? 0)]))
  const byPanel = onScale(scale, ids, values, possible)
  const byVotes = onScale(scale, ids, votes, ratio(matter.count?.possible ?? matter.count?.voters ?? 0))
  return new Map(
    ids.map((id) => [
      id,
      plus(
        times(ratio(panelPercent), byPanel.get(id) ?? nothing),
        times(ratio(100 - panelPercent), byVotes.get(id) ?? nothing),
      ),
    ]),
  )
}

/** Where each stands, from 0 to 1. */
function onScale(
  scale: WeightScale,
  ids: readonly string[],
  values: ReadonlyMap<string, Ratio>,
  possible: Ratio,
): ReadonlyMap<string, Ratio> {
  const of = (id: string) => values.get(id) ?? nothing
  if (scale === 'place') return byPlace(ids, of)
  const best = ids.map(of).reduce((most, each) => (compareRatios(each, most) > 0 ? each : most), nothing)
  const whole = scale === 'possible' ? possible : best
  return new Map(ids.map((id) => [id, whole.over === 0n ? nothing : bounded(divided(of(id), whole))]))
}

/** The others that it stands above, and half of those that it is level with, as a share of all the others. */
function byPlace(ids: readonly string[], of: (id: string) => Ratio): ReadonlyMap<string, Ratio> {
  if (ids.length < 2) return new Map(ids.map((id) => [id, ratio(1)]))
  return new Map(
    ids.map((id) => {
      const compared = ids.filter((other) => other !== id).map((other) => compareRatios(of(id), of(other)))
      const above = compared.filter((one) => one > 0).length
      const level = compared.filter((one) => one === 0).length
      const beaten = plus(ratio(above), times(half, ratio(level)))
      return [id, divided(beaten, ratio(ids.length - 1))]
    }),
  )
}

/** No less than nothing, and no more than the whole. */
function bounded(share: Ratio): Ratio {
  if (compareRatios(share, nothing) < 0) return nothing
  return compareRatios(share, one) > 0 ? one : share
}

const divided = (share: Ratio, by: Ratio): Ratio => ({ over: share.over * by.under, under: share.under * by.over })
