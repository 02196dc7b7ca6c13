import type { MiddlewareHandler } from 'hono'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { engineOf } from '~db/engine'
import type { Sparks } from '~/platform/sparks.server'
import type { Variables } from './app'
import { plainPage } from './plain-page'

/** Changes one address may ask for in a minute: generous, because a library's whole room may share one. */
const changesAMinute = 600
/** Sign-in codes one address may ask for in a quarter of an hour: each is a letter to somebody. */
const codesAQuarterHour = 60

/**
 * Limits what one address may ask for: counted in memory, or where several servers share a database, there. Addresses are
 * hashed, so that none is written down.
 */
export function limitRate({ env, secrets, log }: Sparks): MiddlewareHandler<{ Variables: Variables }> {
  const limits = engineOf(env.database) === 'postgres' ? sharedLimits(env.database) : Promise.resolve(aloneLimits())
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    const who = secrets.hash('address', c.get('address'))
    try {
      const { changes, codes } = await limits
      await changes.consume(who)
      if (asksForCode(c.req.path)) await codes.consume(who)
    } catch (reason) {
      if (reason instanceof RateLimiterRes) {
        c.header('Retry-After', String(Math.ceil(reason.msBeforeNext / 1000)))
        return plainPage(c, 429, 'too-often')
      }
      // A limit that fails is no reason to turn anyone away.
      log.warn({ limit: reason instanceof Error ? reason.name : 'unknown' })
    }
    return next()
  }
}

const aloneLimits = () => ({
  changes: new RateLimiterMemory({ keyPrefix: 'changes', points: changesAMinute, duration: 60 }),
  codes: new RateLimiterMemory({ keyPrefix: 'codes', points: codesAQuarterHour, duration: 15 * 60 }),
})

/** Loaded by those alone who have such a server. */
async function sharedLimits(database: string) {
  const { limitsOn } = await import('~/platform/postgres/limits.server')
  const shared = limitsOn(database)
  const { changes, codes } = aloneLimits()
  return { changes: shared('changes', changes), codes: shared('codes', codes) }
}

/** The addresses where codes are asked for and paper ones are tried, however Remix may be asked for them. */
const asksForCode = (path: string) => /^\/+(sign-in|c)(\.data)?\/*$/i.test(path)
