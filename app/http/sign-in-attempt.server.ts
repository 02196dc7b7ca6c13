import type { AppLoadContext } from '@remix-run/node'
import { z } from 'zod'
import { nameWithin } from '~/domain/people'
import type { Sparks } from '~/platform/sparks.server'
import { forgetCookie, guardedCookie } from './session.server'

/**
 * A sign-in under way in this browser. It lives in a cookie and not in an address, so that no log or history holds
 * somebody's email, and its secret ties the code to this browser.
 */
const shape = z.object({
  browser: z.string().min(1),
  email: z.string().min(1),
  stay: z.boolean(),
  /** In the demo alone: the code, to be shown in place of a letter. */
  shown: z.string().optional(),
})
export type SignInAttempt = z.infer<typeof shape>

const attemptCookie = (sparks: Pick<Sparks, 'env'>) => guardedCookie(sparks, 'sparks-sign-in')

export async function signInAttempt(request: Request, { sparks }: AppLoadContext): Promise<SignInAttempt | null> {
  const header = request.headers.get('Cookie')
  if (header === null) return null
  const found = shape.safeParse(await attemptCookie(sparks).parse(header))
  return found.success ? found.data : null
}

/** `Set-Cookie` for an attempt: as long as the code and the name after it may take. */
export const rememberAttempt = (sparks: Sparks, attempt: SignInAttempt): Promise<string> =>
  attemptCookie(sparks).serialize(attempt, { maxAge: nameWithin / 1000 })

export const forgetAttempt = (sparks: Sparks): Promise<string> => forgetCookie(attemptCookie(sparks))
