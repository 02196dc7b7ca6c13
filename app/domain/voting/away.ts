import { happened, mayNow, type RoundCourse, type VoterRule } from '../round'
import type { Instant } from '../time'

/** Why there is no ballot for a reader just now, with what the page that says so needs. */
export type Away =
  | { readonly kind: 'too-early'; readonly opensAt: Instant; readonly closesAt: Instant; readonly rule: VoterRule }
  | { readonly kind: 'closed'; readonly closedAt: Instant; readonly counted: boolean }
  | { readonly kind: 'no-vote' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'panel-only' }
  /** `fixedAt` is when the list of voters was settled; null when it has not been yet. */
  | { readonly kind: 'not-on-the-roll'; readonly fixedAt: Instant | null }

/** Why nobody can vote in this round now; null when those on its roll can. */
export function awayForAll(round: RoundCourse, rule: VoterRule, now: Instant): Away | null {
  const open = mayNow(round, 'vote', now)
  if (open.ok) return null
  if (open.because === 'round-cancelled') return { kind: 'cancelled' }
  const { votingOpensAt, votingClosesAt } = round.dates
  if (open.because === 'step-not-taken' || votingOpensAt === null || votingClosesAt === null) return { kind: 'no-vote' }
  if (open.because === 'voting-closed') {
    return { kind: 'closed', closedAt: votingClosesAt, counted: happened(round, 'counted') }
  }
  return { kind: 'too-early', opensAt: votingOpensAt, closesAt: votingClosesAt, rule }
}

/** Why someone who is not on the roll cannot vote. */
export function awayFromRoll(round: Pick<RoundCourse, 'events'>, rule: VoterRule): Away {
  if (rule === 'panel') return { kind: 'panel-only' }
  const fixed = round.events.find(({ kind }) => kind === 'voting-opened')
  return { kind: 'not-on-the-roll', fixedAt: fixed?.at ?? null }
}
