import type { Instant } from '../../time'

/**
 * What can happen on a night, in the order it is told.
 * - `opened`: the doors are open, phones may join
 * - `called`: a pitch is called up; it takes marks from now on, and its clock stands at the whole time
 * - `clock-started`, `clock-paused`, `clock-back`: the clock runs, stands, or stands at the whole time again
 * - `questions`: the pitch is over, and the clock runs for questions
 * - `closed`: no more marks for the pitch that is up
 * - `reopened`: the pitch closed last takes marks again, and is up again
 * - `put-later`: whoever is up is not there; her pitch goes to the end
 * - `favourites-opened`, `favourites-closed`: the hall chooses its favourites
 * - `ended`: over in the hall; slips may still be typed in
 * - `published`: the results stand
 */
export const nightEventKinds = [
  'opened',
  'called',
  'clock-started',
  'clock-paused',
  'clock-back',
  'questions',
  'closed',
  'reopened',
  'put-later',
  'favourites-opened',
  'favourites-closed',
  'ended',
  'published',
] as const
export type NightEventKind = (typeof nightEventKinds)[number]

export interface NightEvent {
  readonly kind: NightEventKind
  /** The pitch it is about, by its proposal; nothing for what is about the whole night. */
  readonly proposalId: string | null
  readonly at: Instant
}

/** A clock that counts down: `leftMs` was left at `at`; from then on it falls, if it runs. */
export interface NightClock {
  readonly of: 'pitch' | 'questions'
  readonly running: boolean
  readonly leftMs: number
  readonly at: Instant
}

export type NightPhase = 'planned' | 'between' | 'pitch' | 'favourites' | 'ended' | 'published'

export interface NightState {
  readonly phase: NightPhase
  /** Those still to come, in order; without the one that is up. */
  readonly ahead: readonly string[]
  /** Those closed, in the order they were closed. */
  readonly closed: readonly { readonly proposalId: string; readonly at: Instant }[]
  readonly up: { readonly proposalId: string; readonly since: Instant; readonly clock: NightClock } | null
  readonly favouritesClosedAt: Instant | null
  readonly openedAt: Instant | null
  readonly publishedAt: Instant | null
  /** How many things have happened: what a host saw when she pressed. */
  readonly steps: number
}

export interface Seconds {
  readonly pitchSeconds: number
  readonly questionSeconds: number
}

export const beforeTheNight = (order: readonly string[]): NightState => ({
  phase: 'planned',
  ahead: order,
  closed: [],
  up: null,
  favouritesClosedAt: null,
  openedAt: null,
  publishedAt: null,
  steps: 0,
})

/** What is left of a clock, in milliseconds; nothing below 0. */
export const leftOn = (clock: NightClock, now: Instant): number =>
  Math.max(0, clock.running ? clock.leftMs - Math.max(0, now - clock.at) : clock.leftMs)

/** How a night stands: a function of its running order and of what has happened, and of nothing else. */
export const nightState = (order: readonly string[], seconds: Seconds, events: readonly NightEvent[]): NightState =>
  events.reduce((state, event) => afterEvent(state, seconds, event), beforeTheNight(order))

/** The state after one more event. One that does not fit the state (`mayStep`) changes nothing but the number of steps. */
export function afterEvent(before: NightState, seconds: Seconds, event: NightEvent): NightState {
  const state = { ...before, steps: before.steps + 1 }
  const { up } = state
  const { at } = event
  const whole = (of: NightClock['of']) => 1_000 * (of === 'pitch' ? seconds.pitchSeconds : seconds.questionSeconds)
  const clockIs = (clock: Partial<NightClock>): NightState =>
    up ? { ...state, up: { ...up, clock: { ...up.clock, leftMs: leftOn(up.clock, at), ...clock, at } } } : state
  const callUp = (proposalId: string, ahead: readonly string[]): NightState => ({
    ...state,
    phase: 'pitch',
    ahead,
    up: { proposalId, since: at, clock: { of: 'pitch', running: false, leftMs: whole('pitch'), at } },
  })
  switch (event.kind) {
    case 'opened':
      return { ...state, phase: 'between', openedAt: at }
    case 'called': {
      const { proposalId } = event
      if (proposalId === null || !state.ahead.includes(proposalId)) return state
      return callUp(
        proposalId,
        state.ahead.filter((one) => one !== proposalId),
      )
    }
    case 'clock-started':
      return clockIs({ running: true })
    case 'clock-paused':
      return clockIs({ running: false })
    case 'clock-back':
      return clockIs({ running: false, leftMs: whole(up?.clock.of ?? 'pitch') })
    case 'questions':
      return clockIs({ of: 'questions', running: true, leftMs: whole('questions') })
    case 'closed':
      if (!up) return state
      return { ...state, phase: 'between', up: null, closed: [...state.closed, { proposalId: up.proposalId, at }] }
    case 'reopened': {
      const last = state.closed.at(-1)
      if (!last) return state
      // Whoever had been called up meanwhile comes straight after.
      const ahead = up ? [up.proposalId, ...state.ahead] : state.ahead
      return { ...callUp(last.proposalId, ahead), closed: state.closed.slice(0, -1) }
    }
    case 'put-later':
      if (!up) return state
      return { ...state, phase: 'between', up: null, ahead: [...state.ahead, up.proposalId] }
    case 'favourites-opened':
      return { ...state, phase: 'favourites', favouritesClosedAt: null }
    case 'favourites-closed':
      return { ...state, phase: 'between', favouritesClosedAt: at }
    case 'ended':
      return { ...state, phase: 'ended' }
    case 'published':
      return { ...state, phase: 'published', publishedAt: at }
  }
}
