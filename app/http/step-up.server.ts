import { redirect } from '@remix-run/node'
import type { Refusal } from '~/domain/refusal'
import type { Typed } from '~/forms/read'
import type { Sparks } from '~/platform/sparks.server'
import { keepTyped, pagePath } from './kept-words.server'
import { refused } from './reply.server'

/**
 * As `refused`; but whoever has to show once more that it is she is taken to where she can, and comes back to this page
 * with what she typed.
 */
export async function refusedOrAgain(sparks: Sparks, request: Request, refusal: Refusal, typed: Typed = {}) {
  if (refusal.because !== 'step-up-first') return refused(refusal, typed)
  const kept = await keepTyped(request, sparks, typed, 'step-up')
  const next = pagePath(request) + new URL(request.url).search
  return redirect(`/sign-in/again?next=${encodeURIComponent(next)}`, { headers: kept ? { 'Set-Cookie': kept } : {} })
}
