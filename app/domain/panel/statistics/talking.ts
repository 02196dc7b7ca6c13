import type { IdeaAnalysed } from './analysis'

/** Why an idea wants talking about. */
export type WhyTalk = 'near-the-line' | 'seen-differently'

/** From this standard deviation on, in points out of five, members saw something quite different. */
export const wideSpread = 1.25

/** Nearer to never or always than this share of the times, an idea is not near the line. */
const allButCertain = 0.05

/**
 * What most needs talking about: first those that are funded or not depending on who scores, the most differently seen
 * first; then those elsewhere that members saw very differently. Equals in the order they came.
 */
export function toTalkOver(ideas: readonly IdeaAnalysed[]): { idea: IdeaAnalysed; because: WhyTalk }[] {
  const spread = (idea: IdeaAnalysed) => idea.spread?.standardDeviation ?? 0
  const bySpread = (one: IdeaAnalysed, other: IdeaAnalysed) => spread(other) - spread(one)
  const isNear = ({ firm: { share } }: IdeaAnalysed) =>
    share !== null && share >= allButCertain && share <= 1 - allButCertain
  const near = ideas.filter(isNear).sort(bySpread)
  const far = ideas.filter((idea) => !isNear(idea) && spread(idea) >= wideSpread).sort(bySpread)
  return [
    ...near.map((idea) => ({ idea, because: 'near-the-line' as const })),
    ...far.map((idea) => ({ idea, because: 'seen-differently' as const })),
  ]
}

/** An idea that the line passes when the other of the two means is taken. */
export interface Crossing {
  readonly proposalId: string
  readonly to: 'above' | 'below'
}

/** What the other mean would do to the order: taking out hard and soft marking, or leaving it in. */
export function whatTheOtherMoves(ideas: readonly IdeaAnalysed[]) {
  const ranked = ideas.filter(({ rank }) => rank !== null)
  return {
    /** Ideas whose place is another. */
    moved: ranked.filter(({ rank, otherRank }) => rank !== otherRank).length,
    crossings: ranked
      .filter(({ firm, otherAbove }) => firm.above !== otherAbove)
      .map(({ proposalId, otherAbove }): Crossing => ({ proposalId, to: otherAbove ? 'above' : 'below' })),
  }
}
