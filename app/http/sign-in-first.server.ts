import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { typedIn } from '~/forms/read'
import type { Sparks } from '~/platform/sparks.server'
import { keepTyped, pagePath } from './kept-words.server'

/**
 * Where forms carry what must not be written down, locked or not: codes, keys and passkeys, what somebody votes, and the
 * ballots that come on paper. Whoever is signed out there types it anew (decision 036).
 */
const neverKept = [
  /^\/(c|n|sign-in|sign-out|recoveries|passkey-question)(\/|$)/,
  /^\/you\/(passkeys|recovery|held\/address)(\/|$)/,
  /^\/p\/[^/]+\/(invited|join\/other)(\/|$)/,
  /^\/p\/[^/]+\/rounds\/[^/]+\/(vote|panel-votes|teller|desk|paper|paper-codes)(\/|$)/,
  /^\/p\/[^/]+\/rounds\/[^/]+\/night\/(mark|phone|slips)(\/|$)/,
]

/**
 * The answer to somebody who has to sign in first: the way to do so, and back to this page. What she was sending is kept
 * for when she comes back; and if it cannot be, it goes back to her in the answer.
 */
export async function signInFirst({ request, context }: LoaderFunctionArgs | ActionFunctionArgs) {
  const path = pagePath(request)
  const way = `/sign-in?next=${encodeURIComponent(path + new URL(request.url).search)}`
  if (!isFormOfWords(request) || isNeverKept(path)) return redirect(way)
  const typed = typedIn(new URLSearchParams(await request.text()))
  // A button alone is nothing that was typed.
  if (!Object.values(typed).flat().some(Boolean)) return redirect(way)
  const { sparks, address } = context
  const cookie = (await mayKeep(sparks, address)) ? await keepTyped(request, sparks, typed, 'signed-out') : null
  return cookie ? redirect(way, { headers: { 'Set-Cookie': cookie } }) : data(null, { status: 401 })
}

/** However the address is spelt: Remix finds a page in capitals, too, and behind signs that are written as numbers. */
function isNeverKept(path: string): boolean {
  try {
    const plain = decodeURIComponent(path).replace(/\/+/g, '/').toLowerCase()
    return neverKept.some((address) => address.test(plain))
  } catch {
    return true
  }
}

/** A page's own form, without files: not what a script of ours sends by itself, and keeps by itself until it can. */
function isFormOfWords({ method, headers }: Request): boolean {
  const isForm = headers.get('Content-Type')?.startsWith('application/x-www-form-urlencoded') ?? false
  return method === 'POST' && isForm && (headers.get('Sec-Fetch-Dest') ?? 'document') === 'document'
}

/** What each server keeps in an hour for one address: enough for a library's whole room. */
const anHour = 120
const limits = new WeakMap<Sparks['secrets'], RateLimiterMemory>()

async function mayKeep({ secrets }: Sparks, address: string): Promise<boolean> {
  const limit = limits.get(secrets) ?? new RateLimiterMemory({ points: anHour, duration: 60 * 60 })
  limits.set(secrets, limit)
  return limit.consume(secrets.hash('address', address)).then(
    () => true,
    () => false,
  )
}
