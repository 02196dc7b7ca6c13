import { LRUCache } from 'lru-cache'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { round } from '~db/schema'
import type { Instant } from '~/domain/time'
import { chosenLanguage } from '~/http/language.server'
import { sha256 } from '~/platform/secrets.server'
import type { Sparks } from '~/platform/sparks.server'

const squeeze = promisify(gzip)
const mostBytes = 64 * 1024 * 1024

interface Kept {
  /** What the data was when the page was made. */
  readonly version: number
  /** When dates alone will change what pages say. */
  readonly until: Instant
  readonly page: string
  readonly nonce: string
  readonly headers: Headers
  /** The page squeezed, and its fingerprint; only when no nonce stands in it. */
  readonly still: { readonly squeezed: Buffer; readonly etag: string } | null
}

export interface PageCache {
  /** A page for someone who has not signed in; made anew when anything it could show has changed. */
  page(request: Request, nonce: string, make: () => Promise<Response>): Promise<Response>
}

/**
 * Keeps the pages that anyone may read. Someone without a cookie of ours sees the same page as everyone else in her
 * language, so it is made once and given out until the data, or a round's date, changes. The version is asked each
 * time, and a ballot cast does not count as a change (`unseen`).
 */
export function openPageCache({ world, clock }: Sparks): PageCache {
  const kept = new LRUCache<string, Kept>({
    maxSize: mostBytes,
    sizeCalculation: ({ page, still }) => page.length + (still?.squeezed.length ?? 0) + 1024,
  })
  let dates: { version: number; until: Instant } | undefined

  /** The next moment at which a round moves on by itself. */
  async function until(version: number, now: Instant): Promise<Instant> {
    if (dates?.version === version && now < dates.until) return dates.until
    const rounds = await world.read((db) => db.select({ dates: round.dates }).from(round))
    const ahead = rounds
      .flatMap((one) => Object.values(one.dates) as (Instant | null)[])
      .filter((at): at is Instant => at !== null && at > now)
    dates = { version, until: Math.min(Number.MAX_SAFE_INTEGER, ...ahead) as Instant }
    return dates.until
  }

  return {
    async page(request, nonce, make) {
      const language = await readerOf(request)
      if (language === null) return make()
      const { pathname, search } = new URL(request.url)
      const key = `${language} ${pathname}${search}`
      const version = world.version()
      const now = clock.now()
      const found = kept.get(key)
      if (found && found.version === version && now < found.until) return answer(request, found, nonce)

      const response = await make()
      // While the database is away, what was right a moment ago is better than nothing.
      if (response.status === 503 && found) return answer(request, found, nonce)
      if (version === null) return response
      const type = response.headers.get('Content-Type') ?? ''
      const mayKeep = response.headers.get('Cache-Control') !== 'no-store' && !response.headers.has('Set-Cookie')
      if (response.status !== 200 || !type.startsWith('text/html') || !mayKeep) return response
      const page = await response.text()
      const made: Kept = {
        version,
        until: await until(version, now),
        page,
        nonce,
        headers: response.headers,
        still: page.includes(nonce)
          ? null
          : { squeezed: await squeeze(page, { level: 9 }), etag: `"${sha256(page).slice(0, 22)}"` },
      }
      // An address with a question may be one of endlessly many: only plain ones are kept.
      if (search.length < 100) kept.set(key, made)
      return answer(request, made, nonce)
    },
  }
}

/** The reader's language as far as it decides the page; nothing when the page could be hers alone. */
async function readerOf(request: Request): Promise<string | null> {
  if (request.method !== 'GET') return null
  const cookies = request.headers.get('Cookie')
  if (cookies !== null && !/^\s*language=[^;]*;?\s*$/.test(cookies)) return null
  return `${(await chosenLanguage(request)) ?? ''}|${request.headers.get('Accept-Language')?.slice(0, 60) ?? ''}`
}

function answer(request: Request, { page, nonce: itsNonce, headers: made, still }: Kept, nonce: string): Response {
  const headers = new Headers(made)
  headers.set('Vary', 'Cookie, Accept-Language, Accept-Encoding')
  if (!still) return new Response(page.replaceAll(itsNonce, nonce), { headers })
  // A browser may keep it, and asks each time whether it is still right.
  headers.set('Cache-Control', 'no-cache')
  headers.set('ETag', still.etag)
  if (request.headers.get('If-None-Match') === still.etag) return new Response(null, { status: 304, headers })
  if (!/\bgzip\b/.test(request.headers.get('Accept-Encoding') ?? '')) return new Response(page, { headers })
  headers.set('Content-Encoding', 'gzip')
  return new Response(new Uint8Array(still.squeezed), { headers })
}
