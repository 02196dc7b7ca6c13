import { getConnInfo } from '@hono/node-server/conninfo'
import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import { Hono, type Context } from 'hono'
import { partnership } from '~db/schema'
import { newId } from '~/platform/secrets.server'
import type { Sparks } from '~/platform/sparks.server'
import { FilesUnavailable } from '~/platform/files/file-store.server'
import { openLive, type Live } from '~/http/live.server'
import { StorageUnavailable } from '~/platform/world.server'
import { limitBodySize } from './body-size'
import { compressed } from './compress'
import { refuseCrossSite } from './cross-site'
import { guardHeaders } from './headers'
import { handleNearRoutes } from './near-routes'
import { openPageCache } from './page-cache'
import { awayPage, plainPage, signedOutPage } from './plain-page'
import { limitRate, limitReads } from './rate-limit'
import { serveFiles } from './static-files'

export interface Variables {
  requestId: string
  cspNonce: string
  address: string
  /** The demonstration shows a letter as it would arrive: a page with styles of its own, within a page of ours. */
  letter?: true
}
export type Web = Hono<{ Variables: Variables }>

export interface AppOptions {
  /** The answers that stay open; handed in by whoever has to end them. */
  readonly live?: Live
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
  const live = options.live ?? openLive(sparks.world)
  const forPages: Sparks = { ...sparks, ...answeringPages(sparks) }

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
    try {
      await sparks.world.read(async (db) => db.select({ id: partnership.id }).from(partnership).limit(1))
      return c.json({ ok: true })
    } catch (reason) {
      if (!(reason instanceof StorageUnavailable)) throw reason
      return c.json({ ok: false }, 503, { 'Retry-After': '5' })
    }
  })
  app.use(serveFiles(options.clientFolder))
  app.use(refuseCrossSite(sparks))
  app.use(limitBodySize())
  app.use(limitReads(sparks))
  app.use(limitRate(sparks))
  options.more?.(app)
  app.all('*', async (c) => {
    const { request, sent } = await withFormRead(c.req.raw)
    const make = () =>
      remix(withoutForwarding(request, sparks), {
        sparks: forPages,
        requestId: c.get('requestId'),
        cspNonce: c.get('cspNonce'),
        address: c.get('address'),
        remembered: new Map(),
        live,
      })
    const answer = await pages.page(request, c.get('cspNonce'), make)
    if (answer.status === 503) return awayPage(c, sent === null ? null : new URLSearchParams(sent))
    if (answer.status === 401 && sent !== null) return signedOutPage(c, new URLSearchParams(sent))
    return compressed(request, answer)
  })
  app.onError((error, c) => {
    if (error instanceof StorageUnavailable) return awayPage(c, null)
    sparks.log.error({ id: c.get('requestId'), err: { name: error.name, message: error.message, stack: error.stack } })
    return plainPage(c, 500, 'broken', c.get('requestId'))
  })
  return app
}

/**
 * What a form sends, read once and for all: should the database be away, or she signed out, it is given back to her. Two
 * readers of one stream would cost more than all that is done with most forms. How long it may be was asked before.
 */
async function withFormRead(request: Request): Promise<{ request: Request; sent: string | null }> {
  const isForm = request.headers.get('Content-Type')?.startsWith('application/x-www-form-urlencoded') ?? false
  if (request.method !== 'POST' || !isForm) return { request, sent: null }
  const { url, method, headers, signal } = request
  try {
    const sent = await request.text()
    return { request: new Request(url, { method, headers, signal, body: sent }), sent }
  } catch {
    // She went away in the middle: whoever wanted to read it finds that out, and says nothing.
    return { request, sent: null }
  }
}

/** A storage that is away becomes a Response that Remix passes on with its status, and that is answered by `awayPage`. */
function answeringPages({ world, files, log }: Sparks): Pick<Sparks, 'world' | 'files'> {
  const orAway = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
    try {
      return await answer
    } catch (reason) {
      if (!(reason instanceof StorageUnavailable)) throw reason
      // A database that is away is told by `healthz`; files have no other voice.
      if (reason instanceof FilesUnavailable) log.error({ files: files.name, trouble: reason.message })
      throw new Response(null, { status: 503, headers: { 'Retry-After': '5' } })
    }
  }
  return {
    world: {
      ...world,
      read: (query) => orAway(world.read(query)),
      write: (command, options) => orAway(world.write(command, options)),
    },
    files: {
      ...files,
      put: (pieces, about) => orAway(files.put(pieces, about)),
      read: (hash) => orAway(files.read(hash)),
      has: (hash) => orAway(files.has(hash)),
      remove: (hash) => orAway(files.remove(hash)),
    },
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
