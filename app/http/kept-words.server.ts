import { createCookie } from '@remix-run/node'
import { z } from 'zod'
import { keepWords, letWordsGo } from '~/commands/people/keep-words.server'
import { hours } from '~/domain/time'
import type { Typed } from '~/forms/read'
import { lockUnder, newToken, sha256, unlockUnder } from '~/platform/secrets.server'
import type { Sparks } from '~/platform/sparks.server'
import { hoursKept, wordsKept } from '~/records/people/kept-words.server'

/** Why words had to be kept: she was signed out, or has to show once more that it is she. */
export type WhyKept = 'signed-out' | 'step-up'

const shape = z.object({
  path: z.string(),
  typed: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  why: z.enum(['signed-out', 'step-up']),
})

/** What was typed on this page before. */
export interface WordsGivenBack {
  readonly typed: Typed
  readonly why: WhyKept
  /** Where it stands, and the browser's cookie for it. */
  readonly id: string
  readonly cookie: string
}

/** More than any form of questions needs; a pasted list can be longer. */
const mostBytes = 64 * 1024

/** A cookie to each, so that two tabs do not take each other's away; and to one page, so that no other request grows. */
const cookieNamed = ({ env }: Pick<Sparks, 'env'>, name: string, path: string) =>
  createCookie(name, { httpOnly: true, sameSite: 'lax', path, secure: env.publicOrigin?.startsWith('https:') })
const ourNames = /(?:^|;\s*)(sparks-kept-[\w-]+)=/g
/** As many of a page's as are looked at. */
const mostLookedAt = 20

/** The page's own address, however Remix was asked for it. */
export const pagePath = (request: Request): string => new URL(request.url).pathname.replace(/\.data$/, '')

/**
 * Keeps what was typed on this page for an hour, locked under a secret that this browser alone is given: the header that
 * gives it (`Set-Cookie`). Nothing when it is too long.
 */
export async function keepTyped(request: Request, sparks: Sparks, typed: Typed, why: WhyKept): Promise<string | null> {
  const path = pagePath(request)
  const text = JSON.stringify({ path, typed, why } satisfies z.infer<typeof shape>)
  // A cookie cannot be for an address with a semicolon in it; no page of ours has one.
  if (Buffer.byteLength(text) > mostBytes || path.includes(';')) return null
  const token = newToken()
  const words = { id: idOf(token), at: sparks.clock.now(), locked: lockUnder(token, text) }
  // No page shows it, so none need be made anew because of it.
  await sparks.world.write((db) => keepWords(db, words), { unseen: true })
  const cookie = cookieNamed(sparks, `sparks-kept-${newToken().slice(0, 8)}`, path)
  return cookie.serialize(token, { maxAge: hours(hoursKept) / 1000 })
}

/** What was typed on this page before, the newest first if it was several times. It stays until `givenBack`. */
export async function wordsFor(request: Request, sparks: Sparks): Promise<WordsGivenBack | null> {
  const header = request.headers.get('Cookie')
  if (request.method !== 'GET' || !header?.includes('sparks-kept-')) return null
  const path = pagePath(request)
  const held = new Map<string, { token: string; cookie: string }>()
  for (const [, name = ''] of [...header.matchAll(ourNames)].slice(0, mostLookedAt)) {
    const token: unknown = await cookieNamed(sparks, name, path).parse(header)
    if (typeof token === 'string' && token !== '') held.set(idOf(token), { token, cookie: name })
  }
  if (held.size === 0) return null
  const kept = await sparks.world.read((db) => wordsKept(db, [...held.keys()], sparks.clock.now()))
  for (const { id, locked } of kept) {
    const { token, cookie } = held.get(id) ?? { token: '', cookie: '' }
    const words = shape.parse(JSON.parse(unlockUnder(token, locked)))
    if (words.path === path) return { typed: words.typed, why: words.why, id, cookie }
  }
  return null
}

/** The page that shows them is on its way: they go, and the browser is told to forget its secret (`Set-Cookie`). */
export async function givenBack(request: Request, sparks: Sparks, { id, cookie }: WordsGivenBack): Promise<string> {
  await sparks.world.write((db) => letWordsGo(db, id), { unseen: true })
  return cookieNamed(sparks, cookie, pagePath(request)).serialize('', { maxAge: 0 })
}

const idOf = (token: string) => sha256(token)
