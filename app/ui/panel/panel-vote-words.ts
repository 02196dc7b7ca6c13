import type { PanelVoteOutcome } from '~/domain/panel'
import type { Translator } from '../messages'

/** The most that points could have come to, and what carried it. */
export interface BallotCount {
  readonly possible: number
  readonly barPercent: number
  readonly inPoints: boolean
}

interface Sums {
  readonly yes: number
  readonly no: number
  readonly abstain: number
  readonly points?: number | null
}

/** What a vote came to: "3 yes, 1 no, 1 abstained", or how many chose it and its points. */
export function sumsInWords(
  { yes, no, abstain, points }: Sums,
  ballot: BallotCount | null,
  t: Translator['t'],
): string {
  if (!ballot) return t('voices.sums', { yes, no, abstain })
  const sums = t('bodies.sums', { yes, no, abstain })
  const { inPoints, possible } = ballot
  return inPoints ? `${t('bodies.sums.points', { points: points ?? 0, possible })} ${sums}` : sums
}

/** A vote that has a result as its minutes say it, on a page or on paper. */
export function voteInMinutes(
  {
    title,
    result,
    ballot,
  }: {
    readonly title: string
    readonly result: Sums & { readonly result: PanelVoteOutcome }
    readonly ballot: BallotCount | null
  },
  t: Translator['t'],
): string {
  if (ballot) return t(`bodies.minutes.${result.result}`, { title, sums: sumsInWords(result, ballot, t) })
  const { yes, no, abstain } = result
  return t(`minutes.vote.${result.result}`, { title, yes, no, abstain })
}
