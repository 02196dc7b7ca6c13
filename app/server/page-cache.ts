import { LRUCache } from 'lru-cache'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { round } from '~db/schema'
import type { Instant } from '~/domain/time'
import { keptPublic } from '~/http/kept-public.server'
import { chosenLanguage } from '~/http/language.server'
import { sha256 } from '~/platform/secrets.server'
import type { Sparks } from '~/platform/sparks.server'
import { languageOf } from '~/ui/messages'
import { isStillRight } from '~/http/still-right'

const squeeze = promisify(gzip)
const mostBytes = 64 * 1024 * 1024

interface Made {
  readonly page: string
  readonly nonce: string
  readonly headers: Headers
  /** It is the same for whoever asks, cookie or not. */
  readonly forAll: boolean
  /** The page squeezed, and its fingerprint; only when no nonce stands in it. */
  readonly still: { readonly squeezed: Buffer; readonly print: string } | null
}
interface Kept extends Made {
  /** What the data was when the page was made. */
  readonly version: number
  /** When dates alone will change what pages say. */
  readonly until: Instant
}

export interface PageCache {
  /** A page for someone who has not signed in; made anew when anything it could show has changed. */
  page(request: Request, nonce: string, make: () => Promise<Response>): Promise<Response>
}

/**
 * Keeps the pages that anyone may read. Someone without a cookie of ours sees the same page as everyone else in her
 * language, so it is made once and given out until the data, or a round's date, changes. The version is asked each
 * time, and a ballot cast does not count as a change (`unseen`). What is for programs (`keptPublic`) is kept with them.
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
      if (language === null) return validated(request, await make(), nonce)
      const { pathname, search } = new URL(request.url)
      const key = `${language} ${pathname}${search}`
      const version = world.version()
      const now = clock.now()
      const found = kept.get(key)
      if (found && found.version === version && now < found.until) return answer(request, found, nonce)

      const response = await make()
      // While the database is away, what was right a moment ago is better than nothing.
      if (response.status === 503 && found) return answer(request, found, nonce)
      if (version === null) return validated(request, response, nonce)
      if (!mayBeKept(response)) return response
      const made: Kept = { version, until: await until(version, now), ...(await madeOf(response, nonce)) }
      // An address with a question may be one of endlessly many: only plain ones are kept.
      if (search.length < 100) kept.set(key, made)
      return answer(request, made, nonce)
    },
  }
}

const isForAll = (response: Response) => response.headers.get('Cache-Control') === keptPublic

/** A page, or what says that it is the same for all; nothing that brings a cookie, and nothing that validates itself. */
function mayBeKept(response: Response): boolean {
  const { status, headers } = response
  if (status !== 200 || headers.has('Set-Cookie') || headers.has('ETag')) return false
  if (isForAll(response)) return true
  return (headers.get('Content-Type') ?? '').startsWith('text/html') && headers.get('Cache-Control') !== 'no-store'
}

async function madeOf(response: Response, nonce: string): Promise<Made> {
  const page = await response.text()
  return {
    ...{ page, nonce, headers: response.headers, forAll: isForAll(response) },
    still: page.includes(nonce)
      ? null
      : { squeezed: await squeeze(page, { level: 9 }), print: sha256(page).slice(0, 22) },
  }
}

/** What is the same for all has its validator for those too who have signed in; it is kept nowhere on its way. */
async function validated(request: Request, response: Response, nonce: string): Promise<Response> {
  if (request.method !== 'GET' || !isForAll(response) || !mayBeKept(response)) return response
  return answer(request, await madeOf(response, nonce), nonce)
}

/** The reader's language as far as it decides the page; nothing when the page could be hers alone. */
async function readerOf(request: Request): Promise<string | null> {
  if (request.method !== 'GET') return null
  const cookies = request.headers.get('Cookie')
  if (cookies !== null && !/^\s*language=[^;]*;?\s*$/.test(cookies)) return null
  // Browsers wish for languages in endlessly many ways, and pages are in three.
  return languageOf(await chosenLanguage(request), request.headers.get('Accept-Language'))
}

function answer(request: Request, made: Made, nonce: string): Response {
  const { page, nonce: itsNonce, still, forAll } = made
  const headers = new Headers(made.headers)
  headers.set('Vary', forAll ? 'Accept-Encoding' : 'Cookie, Accept-Language, Accept-Encoding')
  if (!still) return new Response(page.replaceAll(itsNonce, nonce), { headers })
  const squeezed = /\bgzip\b/.test(request.headers.get('Accept-Encoding') ?? '')
  // A browser may keep it, and asks each time whether it is still right.
  headers.set('Cache-Control', forAll ? keptPublic : 'no-cache')
  // Squeezed it is other bytes, and a strong validator stands for bytes.
  headers.set('ETag', `"${still.print}${squeezed ? '-gz' : ''}"`)
  if (isStillRight(request, [`"${still.print}"`, `"${still.print}-gz"`])) {
    headers.delete('Content-Type')
    headers.delete('Content-Length')
    return new Response(null, { status: 304, headers })
  }
  if (!squeezed) return new Response(page, { headers })
  headers.set('Content-Encoding', 'gzip')
  return new Response(new Uint8Array(still.squeezed), { headers })
}
