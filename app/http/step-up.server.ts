import { createCookie, redirect } from '@remix-run/node'
import { z } from 'zod'
import { minutes } from '~/domain/time'
import type { Refusal } from '~/domain/refusal'
import type { Typed } from '~/forms/read'
import type { Sparks } from '~/platform/sparks.server'
import { refused } from './reply.server'

/** What someone had typed when she was asked to show that it is she: kept in her browser, for that one page. */
const keptShape = z.object({
  path: z.string(),
  typed: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
})
export type KeptTyped = z.infer<typeof keptShape>

const keptCookie = ({ env }: Pick<Sparks, 'env'>, path: string) =>
  createCookie('sparks-kept', { httpOnly: true, sameSite: 'lax', path, secure: env.publicOrigin?.startsWith('https:') })
const keptFor = minutes(10) / 1000
/** A browser keeps no more than some 4 KB in one. */
const mostKept = 3_000

/**
 * As `refused`; but whoever has to show once more that it is she is taken to where she can, and comes back to this page
 * with what she typed.
 */
export async function refusedOrAgain(sparks: Sparks, request: Request, refusal: Refusal, typed: Typed = {}) {
  if (refusal.because !== 'step-up-first') return refused(refusal, typed)
  const { pathname, search } = new URL(request.url)
  const path = pathname.replace(/\.data$/, '')
  const kept = await keptCookie(sparks, path).serialize({ path, typed }, { maxAge: keptFor })
  const headers: HeadersInit = kept.length <= mostKept ? { 'Set-Cookie': kept } : {}
  return redirect(`/sign-in/again?next=${encodeURIComponent(path + search)}`, { headers })
}

/** What was typed on this page before, once: with what is said to the browser so that it is not given again. */
export async function keptTyped(
  request: Request,
  sparks: Pick<Sparks, 'env'>,
): Promise<{ kept: KeptTyped; forget: string } | null> {
  const header = request.headers.get('Cookie')
  if (request.method !== 'GET' || !header?.includes('sparks-kept=')) return null
  const { pathname } = new URL(request.url)
  const path = pathname.replace(/\.data$/, '')
  const cookie = keptCookie(sparks, path)
  const found = keptShape.safeParse(await cookie.parse(header))
  if (!found.success || found.data.path !== path) return null
  return { kept: found.data, forget: await cookie.serialize('', { maxAge: 0 }) }
}
