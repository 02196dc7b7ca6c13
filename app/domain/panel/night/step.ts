import { ok, refuse, type Outcome } from '../../refusal'
import type { NightPlan } from './plan'
import type { NightEventKind, NightState } from './state'

export type NotNowAtNight =
  'night-not-now' | 'night-not-open' | 'night-over' | 'night-nobody-up' | 'night-somebody-up' | 'night-not-ahead'

/** Whether this can happen next; if not, why. What the host's page offers, and what the command asks. */
export function mayStep(
  state: NightState,
  plan: Pick<NightPlan, 'audience'>,
  kind: NightEventKind,
  proposalId: string | null = null,
): Outcome<object, NotNowAtNight> {
  const { phase, up } = state
  if (kind === 'opened') return phase === 'planned' ? ok : refuse('night-not-now')
  if (phase === 'planned') return refuse('night-not-open')
  if (kind === 'published') return phase === 'ended' ? ok : refuse('night-not-now')
  if (phase === 'ended' || phase === 'published') return refuse('night-over')
  // While the favourites are being chosen there is one thing to do next.
  if (phase === 'favourites') return kind === 'favourites-closed' ? ok : refuse('night-not-now')
  const favouritesChosen = state.favouritesClosedAt !== null
  switch (kind) {
    case 'called':
      if (up) return refuse('night-somebody-up')
      if (favouritesChosen) return refuse('night-not-now')
      return proposalId !== null && state.ahead.includes(proposalId) ? ok : refuse('night-not-ahead')
    case 'clock-started':
      return !up ? refuse('night-nobody-up') : up.clock.running ? refuse('night-not-now') : ok
    case 'clock-paused':
      return !up ? refuse('night-nobody-up') : up.clock.running ? ok : refuse('night-not-now')
    case 'clock-back':
    case 'closed':
    case 'put-later':
      return up ? ok : refuse('night-nobody-up')
    case 'questions':
      return !up ? refuse('night-nobody-up') : up.clock.of === 'questions' ? refuse('night-not-now') : ok
    case 'reopened':
      return state.closed.length > 0 && !favouritesChosen ? ok : refuse('night-not-now')
    case 'favourites-opened':
      if (up) return refuse('night-somebody-up')
      return plan.audience === 'favourites' && state.closed.length > 0 ? ok : refuse('night-not-now')
    case 'favourites-closed':
      return refuse('night-not-now')
    case 'ended':
      return up ? refuse('night-somebody-up') : ok
  }
}
