import { and, desc, eq } from 'drizzle-orm'
import { tally } from '~db/schema'
import { grantFor, type DecisionItem } from '~/domain/panel'
import { nothing, type Pence } from '~/domain/pence'
import { takes } from '~/domain/round'
import type { Instant } from '~/domain/time'
import type { TallyRecord } from '~/domain/voting/tally-record'
import type { Db } from '~/platform/world.server'
import { standingProposals, type Proposal } from '~/records/proposal/proposal.server'
import type { Round } from '~/records/round/course.server'
import { rankingOf } from './scores.server'

/** What the round's own rule says of every proposal on the list, in the order it would fund them. */
export interface Ruling {
  /** What it rests on: the count of the ballots, the panel's scores, or nothing but the meeting. */
  readonly basis: 'vote' | 'scores' | 'meeting'
  readonly items: readonly DecisionItem[]
}

/**
 * The rule proposes, and the meeting decides. Where the round took a vote, it is the deciding count; where it did not,
 * the panel's ranking, from the best down, each funded that fits in what is left.
 */
export async function rulingOf(db: Db, round: Round, potPence: Pence, now: Instant): Promise<Ruling> {
  const proposals = await standingProposals(db, round)
  if (takes(round, 'vote')) {
    const order = (await decidingCount(db, round.id))?.order ?? []
    const funded = order.flatMap((reference) => proposals.find((one) => one.reference === reference) ?? [])
    return { basis: 'vote', items: itemsOf(proposals, funded, proposals) }
  }
  const ids = proposals.map((one) => one.id)
  const ranked = takes(round, 'score') ? await rankingOf(db, round, ids, now) : []
  const inOrder = ranked.flatMap(({ proposalId }) => proposals.find((one) => one.id === proposalId) ?? [])
  const firm = new Set(ranked.filter(({ rank }) => rank !== null).map(({ proposalId }) => proposalId))
  let left: number = potPence
  const funded = inOrder.filter((one) => {
    const asked = one.costPence ?? nothing
    if (!firm.has(one.id) || asked === 0 || asked > left) return false
    left -= asked
    return true
  })
  return {
    basis: ranked.length > 0 ? 'scores' : 'meeting',
    items: itemsOf(proposals, funded, inOrder.length > 0 ? inOrder : proposals),
  }
}

/** The published count by the round's own rule; nothing before there is one. */
export async function decidingCount(db: Db, roundId: string): Promise<TallyRecord | undefined> {
  const [row] = await db
    .select({ result: tally.result })
    .from(tally)
    .where(and(eq(tally.roundId, roundId), eq(tally.deciding, true)))
    .orderBy(desc(tally.countedAt))
    .limit(1)
  return row?.result
}

/** What is funded first, in that order; then the others, in theirs. */
function itemsOf(all: readonly Proposal[], funded: readonly Proposal[], inOrder: readonly Proposal[]): DecisionItem[] {
  const others = inOrder.filter((one) => !funded.includes(one))
  return [...funded, ...others, ...all.filter((one) => !funded.includes(one) && !others.includes(one))].map((one) => {
    const askedPence = one.costPence ?? nothing
    const ruleSaid = funded.includes(one) ? 'funded' : 'not-funded'
    const rulePence = grantFor(ruleSaid, askedPence)
    return {
      proposalId: one.id,
      askedPence,
      ruleSaid,
      rulePence,
      outcome: ruleSaid,
      amountPence: rulePence,
      because: '',
    }
  })
}
