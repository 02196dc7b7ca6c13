import type { AllotTerms } from '../../allotting'

/** What the line is drawn by: the pot, and whatever the round's rule holds to in giving it out. Amounts in pence. */
export interface LineTerms {
  /** What each proposal asks for; one that asks for nothing cannot be funded. */
  readonly costs: readonly number[]
  readonly pot: number
  /** As in the rule; `smallest` and `groups` are by proposal, as `costs` are, and are looked at where the rule asks. */
  readonly share?: AllotTerms['share']
  readonly partFunding?: boolean
  readonly smallest?: readonly (number | null)[]
  readonly groups?: readonly (string | null)[]
}

/**
 * Draws the line again and again: from the best down, each is funded that fits in what is left of the pot. It gives money
 * to the same as `allot` does (the tests hold them together), without saying why: thousands of lines are drawn for one
 * page. Shares and part-funding are held to as the rule has them; an idea that gets a part is above the line.
 * @returns marks in `above` those of the first `count` of `bestFirst` (places in `costs`) that are funded, whole or in part.
 */
export function lineBy({ costs, pot, share, partFunding = false, smallest = [], groups = [] }: LineTerms) {
  const names = [...new Set(groups.flatMap((name) => name ?? []))]
  const groupOf = costs.map((_, at) => names.indexOf(groups[at] ?? ''))
  const percent = share ? Number((BigInt(pot) * BigInt(share.percent)) / 100n) : 0
  const most = share?.kind === 'at-most' ? percent : null
  const aside =
    share?.kind === 'set-aside' && names.length > 0 ? Math.min(percent, Math.floor(pot / names.length)) : null
  const spentBy = new Float64Array(names.length)

  return (bestFirst: ArrayLike<number>, count: number, above: Uint8Array): void => {
    let left = pot
    spentBy.fill(0)
    const give = (proposal: number, amount: number) => {
      left -= amount
      const group = groupOf[proposal]!
      if (group >= 0) spentBy[group]! += amount
      above[proposal] = 1
    }
    if (aside !== null) {
      for (let place = 0; place < count; place += 1) {
        const proposal = bestFirst[place]!
        const [cost, group] = [costs[proposal]!, groupOf[proposal]!]
        if (cost === 0 || group < 0 || cost > Math.min(left, aside - spentBy[group]!)) continue
        give(proposal, cost)
      }
    }
    for (let place = 0; place < count; place += 1) {
      const proposal = bestFirst[place]!
      const [cost, group] = [costs[proposal]!, groupOf[proposal]!]
      if (cost === 0 || above[proposal] === 1) continue
      const couldDraw = most === null || group < 0 ? left : Math.min(left, Math.max(0, most - spentBy[group]!))
      if (cost <= couldDraw) give(proposal, cost)
      else if (partFunding) {
        const least = smallest[proposal] ?? 0
        if (least > 0 && least <= couldDraw) give(proposal, couldDraw)
      }
    }
  }
}
