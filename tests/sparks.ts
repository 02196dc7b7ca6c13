import type { AppLoadContext } from '@remix-run/node'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Instant } from '~/domain/time'
import { readEnv, type Env } from '~/platform/env.server'
import { openFiles } from '~/platform/files/open-files.server'
import { openLine } from '~/platform/line.server'
import { openLog } from '~/platform/log.server'
import { newId } from '~/platform/secrets.server'
import type { Sparks } from '~/platform/sparks.server'
import type { World } from '~/platform/world.server'
import { dayOne, secrets } from './stage'

/** Shared by all tests: the same content is the same file, and no test takes away what it did not bring. */
const files = { kind: 'folder', folder: join(tmpdir(), 'small-sparks-test-files') } as const

export interface MovableSparks extends Sparks {
  moveTo(moment: Instant): void
}

/** The app's own world around a test's database: a clock that stands until it is moved, and no log. */
export function sparksOn(world: World, settings: Partial<Omit<Env, 'secret'>> = {}): MovableSparks {
  let moment = dayOne
  const env = readEnv({ SPARKS_SECRET: 'a secret for the tests, long enough to be one' }, { files, ...settings })
  const moveTo = (to: Instant) => (moment = to)
  return {
    env,
    world,
    files: openFiles(env.files),
    clock: { now: () => moment },
    secrets,
    log: openLog('silent'),
    photoLine: openLine(),
    stripe: null,
    moveTo,
  }
}

/** What the server hands to a loader or action, for calling one without a server. */
export const contextOf = (sparks: Sparks): AppLoadContext => ({
  sparks,
  requestId: 'a-test',
  cspNonce: newId(),
  address: '127.0.0.1',
  remembered: new Map(),
  // An answer that would stay open ends at once: nobody in a test sits and waits.
  live: {
    follow: () => new Response('', { headers: { 'Content-Type': 'text/event-stream' } }),
    readers: () => 0,
    close: () => undefined,
  },
})
