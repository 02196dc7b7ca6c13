import type { MiddlewareHandler } from 'hono'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { engineOf } from '~db/engine'
import { limitsOn } from '~/platform/postgres/limits.server'
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
  const shared = engineOf(env.database) === 'postgres' ? limitsOn(env.database) : undefined
  const limit = (name: string, points: number, duration: number) => {
    const alone = new RateLimiterMemory({ keyPrefix: name, points, duration })
    return shared ? shared(name, alone) : alone
  }
  const changes = limit('changes', changesAMinute, 60)
  const codes = limit('codes', codesAQuarterHour, 15 * 60)
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    const who = secrets.hash('address', c.get('address'))
    try {
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

/** The address of the sign-in page, however Remix may be asked for it. */
const asksForCode = (path: string) => /^\/+sign-in(\.data)?\/*$/i.test(path)
