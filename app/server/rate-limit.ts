import type { MiddlewareHandler } from 'hono'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Variables } from './app'
import { plainPage } from './plain-page'

/** Changes one address may ask for in a minute: generous, because a library's whole room may share one. */
const changesAMinute = 600
/** Sign-in codes one address may ask for in a quarter of an hour: each is a letter to somebody. */
const codesAQuarterHour = 60

export function limitRate(): MiddlewareHandler<{ Variables: Variables }> {
  const changes = new RateLimiterMemory({ points: changesAMinute, duration: 60 })
  const codes = new RateLimiterMemory({ points: codesAQuarterHour, duration: 15 * 60 })
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    try {
      await changes.consume(c.get('address'))
      if (c.req.path === '/sign-in') await codes.consume(c.get('address'))
    } catch {
      c.header('Retry-After', '60')
      return plainPage(c, 429, 'That was a lot at once. Please wait a minute, then try again.')
    }
    return next()
  }
}
