import { allot, type AllotTerms, type AllotWhy, type Claim, type Turn } from '../allotting'
import { pence } from '../pence'
import { turnsOf } from './constrained'
import type { Election } from './election'
import type { FundingLimits } from './funding-limits'
import type { Reason } from './reason'
import { satisfaction } from './summary'
import { isWithdrawn, type RecordedReason, type TallyRecord } from './tally-record'
import { byId, type TieOrder, tieRanks } from './ties'
import { scores, type Utility } from './utility'

/** What a count is put in order by: the points or votes that its rule adds up, and the published lots. */
export interface HeldBy {
  readonly utility: Utility
  readonly ties: TieOrder
}

/**
 * A count held to the round's limits, whatever its rule: what the rule funds has its turn first, in the rule's order, then
 * the others by their votes; the pot is given out to them as every pot is (`allot`). What is withdrawn or below the
 * round's bar has no turn.
 * @param counted by the rule alone; what most votes would have funded beside it is held to the same.
 */
export function holdTo(election: Election, counted: TallyRecord, by: HeldBy): TallyRecord {
  const { heldTo, projects } = election
  if (!heldTo) return counted
  const barred = new Set(counted.reasons.flatMap(({ kind, id }) => (kind === 'below-threshold' ? [id] : [])))
  const give = (order: readonly string[]) => given(election, heldTo, order, barred, by)
  const own = give(counted.order)
  const plain = give(mostVotesOrder(election, counted, by))
  const fundedBy = new Set(counted.order)
  const indexOf = new Map(projects.map(({ id }, at) => [id, at]))
  const summary = ({ order, cost }: Given) => ({
    selected: [...order].sort(byId),
    cost,
    satisfaction: satisfaction(
      election,
      order.map((id) => indexOf.get(id) ?? -1),
    ),
  })
  const reached = scores(election, by.utility)
  const scoreOf = (id: string) => Number(reached[indexOf.get(id) ?? -1] ?? 0n) / scoreUnit(election, by.utility)
  return {
    ...counted,
    ...summary(own),
    order: own.order,
    mostVotes: summary(plain),
    reasons: counted.reasons.map((reason) => {
      const why = own.why.get(reason.id)
      return why === undefined ? reason : reasonUnder(reason, why, fundedBy.has(reason.id), scoreOf(reason.id))
    }),
    held: { to: heldTo, turns: own.turns, amounts: own.amounts, reserve: own.reserve },
  }
}

const scoreUnit = ({ pointUnit }: Election, utility: Utility) => (utility.startsWith('points') ? pointUnit : 1)

interface Given {
  readonly turns: readonly string[]
  /** Those that are given something, in the order of their turns. */
  readonly order: readonly string[]
  readonly amounts: Readonly<Record<string, number>>
  readonly reserve: readonly string[]
  readonly cost: number
  readonly why: ReadonlyMap<string, AllotWhy>
}

function given(
  election: Election,
  limits: FundingLimits,
  order: readonly string[],
  barred: ReadonlySet<string>,
  { utility, ties }: HeldBy,
): Given {
  const { projects, budget } = election
  const ranks = tieRanks(election, ties)
  const away = (at: number) => isWithdrawn(projects[at]!, election)
  const claims = projects.map(({ id, cost }): Claim => {
    const least = limits.smallest[id]
    const smallestPence = least === undefined ? null : pence(least)
    return { id, askedPence: pence(Number(cost)), smallestPence, groupId: limits.groups[id] ?? null }
  })
  const turns = turnsOf(election, order, ranks, utility)
    .filter((at) => !away(at) && !barred.has(projects[at]!.id))
    .map((at, level): Turn => ({ claim: claims[at]!, level, lot: ranks[at]! + 1 }))
  const sharing = claims.filter((_, at) => !away(at))
  const allotted = allot(turns, termsOf(limits, pence(Number(budget))), sharing)
  const paid = allotted.filter(({ why: { kind } }) => funding.has(kind))
  const waiting = allotted.filter(({ reservePlace }) => reservePlace !== null)
  return {
    turns: turns.map(({ claim: { id } }) => id),
    order: paid.map(({ claim: { id } }) => id),
    amounts: Object.fromEntries(paid.map(({ claim: { id }, amountPence }) => [id, amountPence])),
    reserve: waiting.map(({ claim: { id } }) => id),
    cost: paid.reduce((sum, { amountPence }) => sum + amountPence, 0),
    why: new Map(allotted.map(({ claim: { id }, why }) => [id, why])),
  }
}

const funding: ReadonlySet<AllotWhy['kind']> = new Set(['funded', 'funded-from-share', 'part-funded'])

const termsOf = ({ share, smallest, exclusions, reserve }: FundingLimits, potPence: AllotTerms['potPence']) => ({
  potPence,
  ...(share && { share }),
  partFunding: Object.keys(smallest).length > 0,
  exclusions,
  reserve,
})

/** Its list, so far as it is funded by it: most votes first. */
function mostVotesOrder(election: Election, { mostVotes }: TallyRecord, { utility, ties }: HeldBy): string[] {
  const funded = new Set(mostVotes.selected)
  const all = turnsOf(election, [], tieRanks(election, ties), utility).map((at) => election.projects[at]!.id)
  return all.filter((id) => funded.has(id))
}

/** The rule's own reason where the rule is why, with what was left by then; else the limit's. */
function reasonUnder(reason: RecordedReason, why: AllotWhy, byRule: boolean, score: number): RecordedReason {
  const { id } = reason
  switch (why.kind) {
    case 'funded':
      return byRule
        ? ({ ...reason, left: why.leftPence } as Reason)
        : { kind: 'funded-next', id, place: why.place, score, left: why.leftPence }
    case 'funded-from-share':
      return { kind: 'funded-from-share', id, group: why.groupId, score, left: why.leftPence }
    case 'part-funded': {
      const { amountPence: amount, shortPence: shortfall, smallestPence: smallest } = why
      return { kind: 'part-funded', id, amount, shortfall, smallest, score }
    }
    case 'share-spent':
      return { kind: 'share-spent', id, group: why.groupId, left: why.leftPence, shortfall: why.shortPence, score }
    case 'excluded':
      return { kind: 'excluded', id, by: why.byId, score }
    case 'no-money-left':
      // Equal shares says more of it: whose money went where.
      if (!byRule && (reason.kind === 'no-support' || reason.kind === 'dearer-than-pot')) return reason
      if (!byRule && reason.kind === 'supporters-spent') return { ...reason, shortfall: why.shortPence }
      return { kind: 'unaffordable', id, score, left: why.leftPence, shortfall: why.shortPence }
  }
}
