import { happened, type RoundCourse, type RoundRules } from '../round'
import type { Instant } from '../time'
import { awayForAll, type Away } from './away'
import type { VotingChannel } from './choices'
import { voteHurdle, type VoteHurdle, type WouldVote } from './roll'

/** The answer to "Can I vote?", with what a page needs to say what to do about it. */
export type CanVote =
  /** Nobody can: there is no vote, or it is over. */
  | { readonly kind: 'nobody'; readonly away: Exclude<Away, { kind: 'too-early' }> }
  /** Somebody who has not signed in. */
  | { readonly kind: 'sign-in' }
  /** When voting opens, as things stand. */
  | { readonly kind: 'soon' }
  | { readonly kind: 'now' }
  | { readonly kind: 'voted'; readonly by: VotingChannel }
  /** The list is not settled yet. */
  | { readonly kind: 'not-yet'; readonly hurdle: VoteHurdle }
  /** The list was settled without her. Without a hurdle, two officers can add her. */
  | { readonly kind: 'not-listed'; readonly hurdle: VoteHurdle | null }

/** Her place on a roll that is settled. */
export interface Listed {
  /** By which way she voted; null when she has not. */
  readonly channel: VotingChannel | null
}

/**
 * Whether somebody can vote in a round: one vote a person, whichever way it comes in.
 * @param voter nobody where she has not signed in.
 */
export function canVote(
  round: RoundCourse & { readonly rules: RoundRules },
  voter: WouldVote | null,
  listed: Listed | null,
  now: Instant,
): CanVote {
  const away = awayForAll(round, round.rules.voters, now)
  if (away && away.kind !== 'too-early') return { kind: 'nobody', away }
  if (!voter) return { kind: 'sign-in' }
  if (listed) {
    if (listed.channel !== null) return { kind: 'voted', by: listed.channel }
    return { kind: away ? 'soon' : 'now' }
  }
  // How old somebody is on the day the list is settled is what counts.
  const hurdle = voteHurdle(voter, round.rules, away ? away.opensAt : now)
  if (happened(round, 'voting-opened')) return { kind: 'not-listed', hurdle }
  if (hurdle) return { kind: 'not-yet', hurdle }
  return { kind: away ? 'soon' : 'now' }
}
