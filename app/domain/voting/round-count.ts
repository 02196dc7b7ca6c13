import type { Pence } from '../pence'
import { ballotRuleOf, type BallotRule, type CountingRule } from '../round'
import { shuffled } from '../shuffled'
import { inElection } from './ballots'
import type { Choices } from './choices'
import { declaredRule } from './declared'
import { electionOf, type Election } from './election'
import { type FundingLimits } from './funding-limits'
import { holdTo } from './held-to'
import { isWithdrawn, recordOf, withdrawnCost, type RecordedReason, type TallyRecord } from './tally-record'
import { scores } from './utility'

export interface Candidate {
  readonly reference: string
  readonly title: string
  readonly costPence: Pence
  readonly withdrawn: boolean
}

export interface RoundToCount {
  readonly potPence: Pence
  readonly counting: CountingRule
  /** An idea needs so many votes (or points) to be funded; 0 for no such bar. */
  readonly fewestVotes: number
  readonly mostChoices: number
  /** How ballots were filled in, where it was not with ticks for up to `mostChoices` ideas. */
  readonly ballot?: BallotRule
  /** Everything that was on the ballot, in the order of the lots. */
  readonly candidates: readonly Candidate[]
  /** What else the giving out of the pot is held to; nothing where its counting rule alone says what is funded. */
  readonly heldTo?: FundingLimits
  /** What each ballot says; blank ones are left out, for they name nothing and take no share of the pot. */
  readonly ballots: readonly Choices[]
}

/** The words of open data for our rules. Phragmén's has none there. */
const publicNames: Record<CountingRule, string> = {
  greedy: 'greedy',
  'equal-shares': 'equalshares/add1',
  phragmen: 'unknown',
}

/** The same where limits of the round's own come on top, which no tool but ours applies. */
const customNames: Record<CountingRule, string> = {
  greedy: 'greedy-custom',
  'equal-shares': 'unknown',
  phragmen: 'unknown',
}

/** A list of who waits changes nothing of who is funded. */
const changesWho = ({ share, exclusions, smallest }: FundingLimits): boolean =>
  share !== undefined || exclusions.length > 0 || Object.keys(smallest).length > 0

/** A round's vote as an election: what is published, and what is counted. */
export function roundElection(round: RoundToCount): Election {
  const { counting, fewestVotes, potPence, candidates, heldTo } = round
  const barred = fewestVotes > 0
  const ruleName = barred && counting === 'greedy' ? 'greedy-threshold' : publicNames[counting]
  return electionOf({
    projects: candidates.map(({ reference, title, costPence, withdrawn }) => ({
      id: reference,
      name: title,
      cost: withdrawn ? withdrawnCost * 100n : costPence,
    })),
    budget: potPence,
    unit: 100,
    ...inElection(ballotRuleOf(round), { potPence, ideas: candidates.length }),
    ballots: round.ballots.map(({ named, points }) => ({ choices: named, points })),
    threshold: barred ? fewestVotes : undefined,
    declaredRule: heldTo && changesWho(heldTo) ? customNames[counting] : ruleName,
    heldTo,
  })
}

/** A round's vote, counted: what is published of it, and the counts. */
export interface RoundCount<Ballot> {
  /** All ballots, shuffled; the blank ones last, so that the others keep their numbers in the published file. */
  readonly published: readonly Ballot[]
  readonly deciding: TallyRecord
  /** Most votes and equal shares, to compare with, where they are not the round's own rule. */
  readonly beside: readonly TallyRecord[]
}

/** Shuffles and counts. `rest` is what the count needs beside the ballots. */
export function countRound<Ballot extends { readonly choices: Choices }>(
  ballots: readonly Ballot[],
  rest: Omit<RoundToCount, 'ballots'>,
  randomBelow: (below: number) => number,
): RoundCount<Ballot> {
  const { published, election } = shuffledRound(ballots, rest, randomBelow)
  return { published, ...countBeside(election, rest.counting) }
}

/** Shuffles: what is published of a vote, and what is counted. */
export function shuffledRound<Ballot extends { readonly choices: Choices }>(
  ballots: readonly Ballot[],
  rest: Omit<RoundToCount, 'ballots'>,
  randomBelow: (below: number) => number,
): { published: readonly Ballot[]; election: Election } {
  const mixed = shuffled(ballots, randomBelow)
  const isBlank = ({ choices }: Ballot) => choices.named.length === 0
  const counted = mixed.filter((one) => !isBlank(one))
  const election = roundElection({ ...rest, ballots: counted.map(({ choices }) => choices) })
  return { published: [...counted, ...mixed.filter(isBlank)], election }
}

/** The rules that a count is compared with. */
export const rulesBeside = (counting: CountingRule) =>
  (['greedy', 'equal-shares'] as const).filter((rule) => rule !== counting)

/** The count by the round's own rule, and those to compare it with. `told` hears each as it is done. */
export function countBeside(election: Election, counting: CountingRule, told: () => void = () => undefined) {
  const by = (rule: CountingRule) => {
    const counted = countBy(election, rule)
    told()
    return counted
  }
  return { deciding: by(counting), beside: rulesBeside(counting).map(by) }
}

/**
 * Counts by one of our rules, and holds the outcome to the round's own limits, whichever the rule. The lots that settle
 * the last ties are the order of the projects. An idea below the round's bar takes no part.
 */
export function countBy(election: Election, counting: CountingRule): TallyRecord {
  const barred = counting === 'greedy' ? new Map<string, RecordedReason>() : belowTheBar(election)
  const rule = counting === 'greedy' && election.threshold !== undefined ? 'greedy-threshold' : counting
  const by = { utility: declaredRule(election).utility, ties: { lots: election.projects.map(({ id }) => id) } }
  const counted = recordOf(outOfReach(election, barred), { rule, ...by })
  // What is put out of reach for the count looks as if it were withdrawn; the bar is the reason where there is one.
  return holdTo(election, { ...counted, reasons: counted.reasons.map((reason) => barred.get(reason.id) ?? reason) }, by)
}

function belowTheBar(election: Election): Map<string, RecordedReason> {
  const { projects, threshold } = election
  if (threshold === undefined) return new Map()
  const reached = scores(election, declaredRule(election).utility)
  return new Map(
    projects.flatMap((one, at) => {
      const { id } = one
      const score = Number(reached[at] ?? 0n)
      return score < threshold && !isWithdrawn(one, election)
        ? [[id, { kind: 'below-threshold', id, score, threshold: Number(threshold) }]]
        : []
    }),
  )
}

/** A project that costs more than the pot can never be funded, and nobody's share is spent on it. */
function outOfReach(election: Election, barred: ReadonlyMap<string, unknown>): Election {
  if (barred.size === 0) return election
  const cost = withdrawnCost * election.unit
  return { ...election, projects: election.projects.map((one) => (barred.has(one.id) ? { ...one, cost } : one)) }
}
