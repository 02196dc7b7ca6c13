import { voterLimitsOf, type RoundRules, type VoterRule } from '../round'
import { refuse, type Outcome } from '../refusal'
import type { Instant } from '../time'

/** Whether someone votes, by the round's own rule. */
export function votesIn(
  voter: { readonly livesHere: boolean; readonly votingMember: boolean },
  rule: VoterRule,
): boolean {
  return rule === 'panel' ? voter.votingMember : voter.livesHere
}

/** That somebody was seen to be at least so old, on a day; her birthday is nobody's business. */
export interface AgeSeen {
  readonly years: number
  readonly at: Instant
}

const yearMs = 365.25 * 24 * 60 * 60 * 1000

/** How old someone is at least: what was seen, and the whole years that have gone by since. */
export const atLeastYears = (seen: AgeSeen | null, now: Instant): number =>
  seen === null ? 0 : seen.years + Math.max(0, Math.floor((now - seen.at) / yearMs))

/** Whether a resident is among those whom a round's limits leave. Where an age is asked for, it must have been seen. */
export function withinLimits(
  resident: { readonly neighbourhoodId: string | null; readonly age: AgeSeen | null },
  rules: Pick<RoundRules, 'voterLimits'>,
  now: Instant,
): boolean {
  const { fromAge, neighbourhoods } = voterLimitsOf(rules)
  if (fromAge !== undefined && atLeastYears(resident.age, now) < fromAge) return false
  return neighbourhoods === undefined || neighbourhoods.includes(resident.neighbourhoodId ?? '')
}

/** Somebody as a round's rule looks at her. */
export interface WouldVote {
  readonly livesHere: boolean
  readonly votingMember: boolean
  readonly neighbourhoodId: string | null
  readonly age: AgeSeen | null
}

/** What stands between somebody and a vote. */
export type VoteHurdle = 'panel-only' | 'not-a-resident' | 'elsewhere' | 'age-unknown'

/**
 * What stands between somebody and a vote in a round, by its own rule; nothing when she may. What nobody can mend comes
 * first, so that nobody is asked her age for a vote that she would not have anyway.
 */
export function voteHurdle(
  voter: WouldVote,
  rules: Pick<RoundRules, 'voters' | 'voterLimits'>,
  now: Instant,
): VoteHurdle | null {
  if (rules.voters === 'panel') return voter.votingMember ? null : 'panel-only'
  if (!voter.livesHere) return 'not-a-resident'
  if (withinLimits(voter, rules, now)) return null
  const { neighbourhoods } = voterLimitsOf(rules)
  return neighbourhoods && !neighbourhoods.includes(voter.neighbourhoodId ?? '') ? 'elsewhere' : 'age-unknown'
}

export type AgeNotTaken = 'age-not-asked' | 'age-noted-by-another'

/**
 * Whether somebody may say herself that she is old enough for a round: her own word will do, unless a person who verifies
 * has written down how old she is; then it takes another such person.
 */
export function ageAtOwnWord(
  { byHerself }: { readonly byHerself: boolean | null },
  rules: Pick<RoundRules, 'voterLimits'>,
): Outcome<{ readonly years: number }, AgeNotTaken> {
  const { fromAge } = voterLimitsOf(rules)
  if (fromAge === undefined) return refuse('age-not-asked')
  return byHerself === false ? refuse('age-noted-by-another') : { ok: true, years: fromAge }
}
