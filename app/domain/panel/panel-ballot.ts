import { refuse, type Outcome } from '../refusal'
import type { BallotRule } from '../round'
import { mayVoteOn, type NotHerVoice, type Voices } from './panel-vote'
import type { Meeting } from './quorum'

/**
 * What a vote on one idea was, where members voted on it with one ballot for all ideas. A ballot falls apart into a voice
 * for each idea: whoever stepped out of one has no voice in that one, and no slip says what else was on the same ballot.
 */
export interface PanelBallotTerms {
  /** The votes that were opened together have it in common. */
  readonly ballotId: string
  readonly rule: BallotRule
  /** Carried by more than so much, in percent, of the most that those who voted could have given. */
  readonly barPercent: number
  /** The most that one ballot can give to one idea: 1 where ballots are ticks. */
  readonly mostPoints: number
}

/** What a vote came to, in voices and, with a ballot, in points. */
export interface Sums extends Voices {
  /** What all ballots together gave it; nothing where members said yes or no. */
  readonly points?: number | null
}

/**
 * How far a vote lies above what carries it (below, under nothing; on it is a tie), in no unit of its own. Without a ballot
 * it is more yes than no. With one it is the points, held against their share of the most that those who filled in a
 * ballot could have given; ballots left blank are neither.
 */
export function balance(
  { yes, no, points }: Omit<Sums, 'abstain'>,
  terms: PanelBallotTerms | null | undefined,
): number {
  if (!terms) return yes - no
  return (points ?? 0) * 100 - terms.barPercent * terms.mostPoints * (yes + no)
}

/** What a vote gave an idea, out of the most that all who voted on it could have given: blank ballots and abstentions too. */
export function givenOf(
  { yes, no, abstain, points }: Sums,
  terms: Pick<PanelBallotTerms, 'mostPoints'> | null | undefined,
): { readonly given: number; readonly possible: number } {
  return { given: terms ? (points ?? 0) : yes, possible: (yes + no + abstain) * (terms?.mostPoints ?? 1) }
}

/** One member's ballot paper, by proposal. */
export interface PanelPaper {
  readonly votesOn: readonly string[]
  /** She has an interest in these, and they are not on it. */
  readonly out: readonly string[]
}

/**
 * What stands on a member's paper, of the ideas that are open: all but those she stepped out of. She declares on every one
 * first, because her ballot is one. Where nothing is left for her it says why.
 */
export function panelPaper(
  meeting: Meeting,
  open: readonly string[],
  personId: string,
): Outcome<PanelPaper, NotHerVoice> {
  const [votesOn, out]: [string[], string[]] = [[], []]
  for (const proposalId of open) {
    const hers = mayVoteOn(meeting, proposalId, personId)
    if (hers.ok) votesOn.push(proposalId)
    else if (hers.because === 'you-have-an-interest') out.push(proposalId)
    else return hers
  }
  return votesOn.length > 0 || out.length === 0 ? { ok: true, votesOn, out } : refuse('you-have-an-interest')
}
