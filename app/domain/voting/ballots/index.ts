import { nothing, type Pence } from '../../pence'
import type { Outcome } from '../../refusal'
import type { BallotRule, BallotRuleKind } from '../../round'
import type { Choices } from '../choices'
import type { Utility } from '../utility'
import { approval } from './approval'
import { chooseOne } from './choose-one'
import { cumulative } from './cumulative'
import type { Asks, BallotPaper, BallotsOfKind, BallotTrouble, Marks } from './kind'
import { knapsack } from './knapsack'
import { ranking } from './ranking'
import { scores } from './scores'

export { inBallotOrder } from './order'
export { topScore } from './scores'
export type { Asks, BallotPaper, BallotTrouble, Marks } from './kind'

const kinds: { readonly [Kind in BallotRuleKind]: BallotsOfKind<Kind> } = {
  approval,
  'choose-one': chooseOne,
  knapsack,
  cumulative,
  scores,
  ranking,
}

/** A rule is only ever handed to the kind that it names. */
const of = ({ kind }: Pick<BallotRule, 'kind'>) => kinds[kind] as BallotsOfKind<BallotRuleKind>

/** What voters are asked to do beside each idea. */
export const asks = (rule: Pick<BallotRule, 'kind'>): Asks => of(rule).asks

/** Whether marks keep to the round's rule; if so the ballot as it is kept, if not what is wrong. A blank one does. */
export const checkMarks = (
  marks: Marks,
  rule: BallotRule,
  paper: BallotPaper,
): Outcome<{ readonly choices: Choices }, BallotTrouble> => of(rule).check(marks, rule, paper)

/** The same of a ballot: it comes out as it is kept, in the one way in which these marks are written down. */
export const checkBallot = (choices: Choices, rule: BallotRule, paper: BallotPaper) =>
  checkMarks(marksOf(choices, rule), rule, paper)

/** The marks that a ballot was made of. */
export const marksOf = (choices: Choices, rule: Pick<BallotRule, 'kind'>): Marks => of(rule).marksOf(choices)

/** The kind and the limits of such ballots, in the words of open data. */
export const inElection = (rule: BallotRule, round: { readonly potPence: Pence; readonly ideas: number }) =>
  of(rule).inElection(rule, round)

/** What an idea on such a ballot is worth to its voter. */
export const utilityOf = (rule: Pick<BallotRule, 'kind'>): Utility => of(rule).utility

/** The most that one voter can give to one idea: 1 where ballots are ticks. `ideas` is how many are on the ballot. */
export function mostWorth(rule: BallotRule, ideas: number): number {
  const { kind, limits } = inElection(rule, { potPence: nothing, ideas })
  if (kind === 'ordinal') return limits.maxLength ?? ideas
  return limits.maxPoints ?? limits.maxSumPoints ?? 1
}
