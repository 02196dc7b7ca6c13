import type { MiddlewareHandler } from 'hono'
import { isFramable } from '~/http/framable.server'
import { inert } from '~/http/inert.server'
import type { Sparks } from '~/platform/sparks.server'
import type { AppOptions, Variables } from './app'

/**
 * What every answer says about itself. `same-origin` referrers, because with none at all browsers send `Origin: null`
 * and Remix then refuses plain form posts.
 */
export function guardHeaders(
  { env }: Sparks,
  { developing = false }: Pick<AppOptions, 'developing'>,
): MiddlewareHandler<{ Variables: Variables }> {
  const https = env.publicOrigin?.startsWith('https:') ?? false
  return async (c, next) => {
    await next()
    const set = (name: string, value: string) => c.res.headers.set(name, value)
    const letter = c.get('letter') === true
    // A file that somebody sent says for itself that nothing in it may run.
    const said = c.res.headers.get('Content-Security-Policy')
    const framed = isFramable(said)
    set(
      'Content-Security-Policy',
      said === inert || framed ? said : letter ? forLetter : policyFor(c.get('cspNonce'), { https, developing }),
    )
    set('X-Content-Type-Options', 'nosniff')
    set('Referrer-Policy', 'same-origin')
    set('Cross-Origin-Opener-Policy', 'same-origin')
    // What any site may show or read says so for itself.
    const forAnySite = framed || c.res.headers.get('Access-Control-Allow-Origin') === '*'
    set('Cross-Origin-Resource-Policy', forAnySite ? 'cross-origin' : 'same-origin')
    set('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
    if (!framed) set('X-Frame-Options', letter ? 'SAMEORIGIN' : 'DENY')
    if (https) set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
    if (!c.res.headers.has('Cache-Control')) set('Cache-Control', 'no-store')
  }
}

/** A letter fetches nothing and runs nothing; its links lead out of the frame it is shown in. */
const forLetter =
  "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'; sandbox allow-popups allow-top-navigation-by-user-activation"

/** Style attributes carry a partnership's accent and the lengths of bars; style elements would need the nonce. */
function policyFor(nonce: string, { https, developing }: { https: boolean; developing: boolean }): string {
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}'`,
    developing ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    // The voting desk's tablet keeps its one page with a worker of ours; a page's own scripts still need the nonce.
    "worker-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    ...(https ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}
