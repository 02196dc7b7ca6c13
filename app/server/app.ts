import { getConnInfo } from '@hono/node-server/conninfo'
import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { newId } from '~/platform/secrets.server'
import type { Sparks } from '~/platform/sparks.server'
import { StorageUnavailable, type World } from '~/platform/world.server'
import { compressed } from './compress'
import { refuseCrossSite } from './cross-site'
import { guardHeaders } from './headers'
import { handleNearRoutes } from './near-routes'
import { openPageCache } from './page-cache'
import { plainPage } from './plain-page'
import { limitRate } from './rate-limit'
import { serveFiles } from './static-files'

export interface Variables {
  requestId: string
  cspNonce: string
  address: string
}
export type Web = Hono<{ Variables: Variables }>

export interface AppOptions {
  readonly clientFolder: string
  /** Further routes ahead of Remix's: the demo's. */
  readonly more?: (app: Web) => void
  /** Lets styles come as elements without a nonce, and mistakes show themselves on the page. */
  readonly developing?: boolean
}

/** The HTTP server around Remix: headers, limits, static files, health, the log. */
export function createApp(sparks: Sparks, build: ServerBuild | (() => Promise<ServerBuild>), options: AppOptions): Web {
  const app: Web = new Hono<{ Variables: Variables }>()
  const remix =
    typeof build === 'function'
      ? createRequestHandler(build, options.developing ? 'development' : 'production')
      : handleNearRoutes(build, 'production')
  const pages = openPageCache(sparks)
  const forPages: Sparks = { ...sparks, world: answeringPages(sparks.world) }

  app.use(async (c, next) => {
    const started = performance.now()
    c.set('requestId', newId().slice(0, 10))
    c.set('cspNonce', newId())
    c.set('address', addressOf(c, sparks))
    await next()
    sparks.log.info({
      id: c.get('requestId'),
      method: c.req.method,
      // The rest of an address could be private to a person; its start is enough to find a fault.
      path: c.req.path.split('/').slice(0, 3).join('/'),
      status: c.res.status,
      ms: Math.round(performance.now() - started),
    })
  })
  app.use(guardHeaders(sparks, options))
  app.get('/healthz', async (c) => {
    await sparks.world.read(async (db) => db.run('SELECT 1'))
    return c.json({ ok: true })
  })
  app.use(serveFiles(options.clientFolder))
  app.use(refuseCrossSite(sparks))
  app.use(
    bodyLimit({ maxSize: 256 * 1024, onError: (c) => plainPage(c, 413, 'That is more than we can take at once.') }),
  )
  app.use(limitRate())
  options.more?.(app)
  app.all('*', async (c) => {
    const make = () =>
      remix(withoutForwarding(c.req.raw, sparks), {
        sparks: forPages,
        requestId: c.get('requestId'),
        cspNonce: c.get('cspNonce'),
        address: c.get('address'),
        remembered: new Map(),
      })
    return compressed(c.req.raw, await pages.page(c.req.raw, c.get('cspNonce'), make))
  })
  app.onError((error, c) => {
    sparks.log.error({ id: c.get('requestId'), err: { name: error.name, message: error.message, stack: error.stack } })
    if (error instanceof StorageUnavailable) {
      c.header('Retry-After', '5')
      return plainPage(c, 503, 'We cannot save anything just now. Please try again in a minute.')
    }
    return plainPage(c, 500, `Something went wrong on our side. If you tell us, please say: ${c.get('requestId')}`)
  })
  return app
}

/** Remix shows a thrown Response as a page of its own; a storage that is away becomes one that says "try again". */
function answeringPages(world: World): World {
  const orAway = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
    try {
      return await answer
    } catch (reason) {
      if (!(reason instanceof StorageUnavailable)) throw reason
      throw new Response(null, { status: 503, headers: { 'Retry-After': '5' } })
    }
  }
  return {
    ...world,
    read: (query) => orAway(world.read(query)),
    write: (command, options) => orAway(world.write(command, options)),
  }
}

function addressOf(c: Context, { env }: Sparks): string {
  const forwarded = env.trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  return forwarded ?? getConnInfo(c).remote.address ?? 'unknown'
}

/** Remix believes `x-forwarded-host`; from anyone but our own proxy it is a forgery. */
function withoutForwarding(request: Request, { env }: Sparks): Request {
  if (env.trustProxy || !request.headers.has('x-forwarded-host')) return request
  const headers = new Headers(request.headers)
  headers.delete('x-forwarded-host')
  return new Request(request, { headers })
}
