import type { Instant } from '~/domain/time'
import type { Clock } from './clock.server'
import { newId, randomBelow } from './secrets.server'

/** The occasion of a command: who does it, when, and the dice. Handed in, so that a test can fix all of them. */
export interface Occasion {
  /** The person's id; nobody when the clock does it. */
  readonly by: string | null
  readonly at: Instant
  /** When this person last showed with her passkey that it is she; nothing when she has not in this session. */
  readonly provedAt?: Instant | null
  /** Who was at the keyboard for her; nobody when she was herself. */
  readonly helper?: string | null
  newId(): string
  /** A whole number from 0 up to and not including `below`. */
  randomBelow(below: number): number
}

/** The same moment, for what the clock brings about: in nobody's name, whoever was at the keyboard. */
export const byTheClock = (on: Occasion): Occasion => ({ ...on, by: null, helper: null, provedAt: null })

export const occasion = (clock: Clock, by: string | null, provedAt: Instant | null = null): Occasion => ({
  by,
  at: clock.now(),
  provedAt,
  newId,
  randomBelow,
})
