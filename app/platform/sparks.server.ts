import type { Clock } from './clock.server'
import { systemClock } from './clock.server'
import type { Env } from './env.server'
import type { FileStore } from './files/file-store.server'
import { openFiles } from './files/open-files.server'
import { openLine, type Line } from './line.server'
import { openLog, type Log } from './log.server'
import { secretsFrom, type Secrets } from './secrets.server'
import { openWorld } from './open-world.server'
import { openStripe, type StripeDoor } from './stripe.server'
import type { World } from './world.server'

/** Everything of the world outside that a request or a job may use, made once and handed in. */
export interface Sparks {
  readonly env: Env
  readonly world: World
  readonly files: FileStore
  readonly clock: Clock
  readonly secrets: Secrets
  readonly log: Log
  /** How Stripe is asked; nothing where it is not set up. */
  readonly stripe: StripeDoor | null
  /** Photos are made ready one at a time on each server: they want much memory. */
  readonly photoLine: Line
  /** There in the demo alone: the cast one may step in as, and the clock one may move. */
  readonly demo?: DemoGuide
}

export interface DemoGuide {
  readonly cast: readonly { personId: string; name: string; part: string }[]
  /** How far the demo's clock is ahead of the real one, in milliseconds. */
  aheadBy(): number
}

export function openSparks(env: Env, others: Partial<Pick<Sparks, 'clock' | 'log' | 'demo' | 'stripe'>> = {}): Sparks {
  return {
    env,
    world: openWorld(env.database),
    files: openFiles(env.files),
    clock: others.clock ?? systemClock,
    secrets: secretsFrom(env.secret),
    photoLine: openLine(),
    log: others.log ?? openLog(env.logLevel),
    stripe: others.stripe ?? (env.stripe ? openStripe(env.stripe) : null),
    demo: others.demo,
  }
}
