import { ok, refuse, type Outcome } from '../../refusal'
import { instant, minutes, type Instant } from '../../time'
import type { NightState } from './state'

/** For so long after a pitch is closed, a mark that was made before may still arrive: the hall's internet was away. */
export const lateMarks = minutes(2)

/**
 * When a mark was made, by the server's clock. A phone says only how long it has kept it (`keptMs`, the difference of
 * two readings of its own clock), so that a phone whose clock is wrong is as good as any. A phone that says it kept it
 * less than no time has just made it.
 */
export const madeAt = (arrivedAt: Instant, keptMs: number): Instant =>
  instant(Math.max(0, arrivedAt - Math.max(0, Math.round(Number.isFinite(keptMs) ? keptMs : 0))))

export type NotMarkedNow = 'night-not-open' | 'night-over' | 'pitch-not-up' | 'pitch-closed' | 'mark-came-late'

export interface Arriving {
  readonly proposalId: string
  readonly arrivedAt: Instant
  readonly madeAt: Instant
  /** When this phone joined; nothing for a member, who is known. */
  readonly joinedAt: Instant | null
}

/**
 * Whether a mark for a pitch counts. While the pitch is up it does. After it was closed it does when it was made before
 * the closing, by a phone that had joined by then, and arrives within the two minutes; even when the hall is over by
 * then. After that it is told that it came late.
 */
export function mayMark(state: NightState, mark: Arriving): Outcome<{ readonly late: boolean }, NotMarkedNow> {
  if (state.phase === 'planned') return refuse('night-not-open')
  if (state.phase === 'published') return refuse('night-over')
  if (state.up?.proposalId === mark.proposalId) return { ...ok, late: false }
  const closed = state.closed.find(({ proposalId }) => proposalId === mark.proposalId)
  return closed ? inGrace(closed.at, mark) : refuse('pitch-not-up')
}

/** The same for favourites, while they are chosen and after. */
export function mayChoose(
  state: NightState,
  choice: Omit<Arriving, 'proposalId'>,
): Outcome<{ readonly late: boolean }, NotMarkedNow> {
  if (state.phase === 'planned') return refuse('night-not-open')
  if (state.phase === 'published') return refuse('night-over')
  if (state.phase === 'favourites') return { ...ok, late: false }
  return state.favouritesClosedAt === null ? refuse('pitch-not-up') : inGrace(state.favouritesClosedAt, choice)
}

function inGrace(closedAt: Instant, { arrivedAt, madeAt: made, joinedAt }: Omit<Arriving, 'proposalId'>) {
  const wasThere = joinedAt === null || joinedAt <= closedAt
  if (!wasThere || made > closedAt) return refuse('pitch-closed')
  return arrivedAt - closedAt <= lateMarks ? { ...ok, late: true } : refuse('mark-came-late')
}

/** Until when late marks of the pitch closed last may still change what is shown; nothing when none can. */
export function settlesAt(state: NightState, now: Instant): Instant | null {
  const last = Math.max(0, ...state.closed.map(({ at }) => at), state.favouritesClosedAt ?? 0)
  const until = last + lateMarks
  return last > 0 && now < until && state.phase !== 'published' ? instant(until) : null
}

/**
 * A phone numbers its presses for a pitch: 1, 2, 3. The later press holds, in whichever order they arrive, and the same
 * press sent twice is one. Without a script nothing is numbered, and what arrives last holds.
 */
export const isNewer = (press: number | null, kept: number | undefined): boolean =>
  press === null || kept === undefined || press > kept
