import { mayDeclareNow, type NotNowToDeclare } from '~/domain/panel'
import type { Refusal } from '~/domain/refusal'
import { takes } from '~/domain/round'
import type { Instant } from '~/domain/time'
import type { Round } from '~/records/round/course.server'
import type { ScoringAwayKind } from '~/ui/panel/scoring-away'

/** Why nobody can score or declare in a round yet, or at all; nothing once its list is known. */
export function scoringAway(round: Round, now: Instant): ScoringAwayKind | null {
  const answer = mayDeclareNow(round, now)
  if (!answer.ok && answer.because === 'round-cancelled') return { kind: 'cancelled' }
  if (!takes(round, 'score')) return { kind: 'no-step' }
  if (answer.ok || answer.because === 'decided-already') return null
  return { kind: 'too-early', closesAt: round.dates.closesAt }
}

/** Why nobody can declare an interest in a round now, as its page says it: whether the panel scores is of no account. */
export function declaringAway(
  { dates: { closesAt } }: Pick<Round, 'dates'>,
  { because }: Refusal<NotNowToDeclare>,
): ScoringAwayKind {
  if (because === 'round-cancelled') return { kind: 'cancelled' }
  return because === 'too-early-to-declare' ? { kind: 'too-early', closesAt } : { kind: 'decided' }
}
