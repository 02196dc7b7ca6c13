import { instant, type Instant } from '~/domain/time'

/** The only place that reads the time. */
export interface Clock {
  now(): Instant
}

export const systemClock: Clock = { now: () => instant(Date.now()) }
