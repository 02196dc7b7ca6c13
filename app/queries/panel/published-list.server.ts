import { isAnnounced, countsBothBodies, fewestOfABody } from '~/domain/round'
import type { Db } from '~/platform/world.server'
import { decisionNumbered } from '~/records/panel/decision.server'
import { rulingMatter, rulingsOn } from '~/records/panel/ruling.server'
import { panelVotesOf } from '~/records/panel/panel-vote.server'
import { standingProposals } from '~/records/proposal/proposal.server'
import type { Round } from '~/records/round/course.server'
import { instant } from '~/domain/time'

/**
 * Both counts of a round in which the panel and the residents are counted apart, with all that its rule looked at and what
 * it said: for anyone to work the list out again. Nothing before the list is public, or where there are no two counts.
 * Whole numbers only; what is compared is never rounded.
 */
export async function publishedList(db: Db, round: Round) {
  const { deciding } = round.rules
  if (!deciding || !countsBothBodies(deciding) || !isAnnounced(round)) return null
  const decision = await decisionNumbered(db, round.id, 1)
  if (!decision || decision.adoptedAt === null) return null
  const [ruling] = await rulingsOn(db, decision.id, 1)
  if (!ruling) return null
  const matter = await rulingMatter(db, round, ruling.potPence, instant(decision.adoptedAt))
  const votes = new Map((await panelVotesOf(db, round.id)).map((one) => [one.proposalId, one]))
  const known = new Map((await standingProposals(db, round)).map((one) => [one.id, one]))
  const referenceOf = (id: string) => known.get(id)?.reference ?? id
  const said = new Map(ruling.list.map((one) => [one.proposalId, one]))
  const items = new Map(decision.items.map((one) => [one.proposalId, one]))
  const { panelPercent = 50, scale = 'possible', turnout, share, partFunding = false, reserve = 0 } = deciding
  return {
    round: round.title,
    rule: {
      ...{ panelPercent, residentsPercent: 100 - panelPercent, scale, fewestOfABody, fewestVotes: matter.fewestVotes },
      ...{ turnout: turnout ?? null, share: share ?? null, partFunding, reserve },
    },
    basis: ruling.basis,
    currency: round.currency,
    potPence: ruling.potPence,
    residents: {
      voters: matter.count?.voters ?? 0,
      onRoll: matter.count?.onRoll ?? 0,
      mostForOneIdea: matter.count?.possible ?? matter.count?.voters ?? 0,
    },
    /** The first drawn comes first. */
    lots: matter.lots.map(referenceOf),
    ideas: matter.ideas.map(({ proposalId, askedPence, smallestPence, groupId }) => {
      const vote = votes.get(proposalId)
      const rule = said.get(proposalId)
      const item = items.get(proposalId)
      return {
        reference: referenceOf(proposalId),
        title: known.get(proposalId)?.title ?? '',
        ...{ askedPence, smallestPence, groupId },
        residentsVotes: matter.count?.votes[proposalId] ?? 0,
        panel: vote
          ? { given: vote.given, possible: vote.possible, chose: vote.yes, didNot: vote.no, blank: vote.abstain }
          : null,
        ruleSays: rule ? { outcome: rule.outcome, amountPence: rule.amountPence, sum: rule.backing.sum } : null,
        meetingSaid: item ? { outcome: item.outcome, amountPence: item.amountPence } : null,
      }
    }),
  }
}
