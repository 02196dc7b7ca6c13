import type { MiddlewareHandler } from 'hono'
import type { Sparks } from '~/platform/sparks.server'
import { plainPage } from './plain-page'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses a change asked for by another site's page: by Fetch Metadata where the browser sends it, and by the Origin. A
 * request with neither (a program, not a page) carries nobody's cookies and may pass.
 */
export function refuseCrossSite({ env }: Sparks): MiddlewareHandler {
  return async (c, next) => {
    if (reading.has(c.req.method)) return next()
    const site = c.req.header('sec-fetch-site')
    const origin = c.req.header('origin')
    const ours = env.publicOrigin ?? new URL(c.req.url).origin
    const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none'
    if (foreignSite || (origin !== undefined && origin !== ours)) {
      return plainPage(c, 403, 'from-elsewhere')
    }
    return next()
  }
}
