import { allot, type Allotted, type AllotTerms, type Claim, type Turn } from '../../allotting'
import type { DecidingMatter, IdeaToDecide } from './matter'
import { isLevel, type Placed } from './order'

interface IdeaClaim extends Claim {
  readonly idea: IdeaToDecide
}

/** Gives out the pot from the best down, as every pot is given out (`allot`), by what the round's rule holds to. */
export function walk(inOrder: readonly Placed[], matter: DecidingMatter): Allotted<IdeaClaim>[] {
  let level = 0
  const turns = inOrder.map((placed, at): Turn<IdeaClaim> => {
    const before = inOrder[at - 1]
    if (before && !isLevel(before, placed)) level += 1
    return { claim: claimOf(placed.idea), level, lot: placed.lot }
  })
  return allot(turns, termsOf(matter), matter.ideas)
}

const claimOf = (idea: IdeaToDecide): IdeaClaim => {
  const { proposalId, askedPence, smallestPence, groupId } = idea
  return { id: proposalId, askedPence, smallestPence, groupId, idea }
}

const termsOf = ({ rule, potPence, exclusions }: DecidingMatter): AllotTerms => ({
  potPence,
  ...(rule?.share && { share: rule.share }),
  ...(rule?.partFunding && { partFunding: true }),
  ...(rule?.reserve !== undefined && { reserve: rule.reserve }),
  ...(exclusions && { exclusions }),
})
