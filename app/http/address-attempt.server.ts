import type { AppLoadContext } from '@remix-run/node'
import { z } from 'zod'
import { codeWorksFor } from '~/domain/people'
import type { Sparks } from '~/platform/sparks.server'
import { forgetCookie, guardedCookie } from './session.server'

/**
 * A change of address under way in this browser. As with signing in, the address lives in a cookie until it is known to be
 * hers, and the secret beside it ties the code to this browser.
 */
const shape = z.object({
  browser: z.string().min(1),
  email: z.string().min(1),
  /** In the demo alone: the code, to be shown in place of a letter. */
  shown: z.string().optional(),
})
export type AddressAttempt = z.infer<typeof shape>

const attemptCookie = (sparks: Pick<Sparks, 'env'>) => guardedCookie(sparks, 'sparks-address')

export async function addressAttempt(request: Request, { sparks }: AppLoadContext): Promise<AddressAttempt | null> {
  const header = request.headers.get('Cookie')
  if (header === null) return null
  const found = shape.safeParse(await attemptCookie(sparks).parse(header))
  return found.success ? found.data : null
}

/** `Set-Cookie` for an attempt: as long as its code may still say what is wrong with it. */
export const rememberAddressAttempt = (sparks: Sparks, attempt: AddressAttempt): Promise<string> =>
  attemptCookie(sparks).serialize(attempt, { maxAge: (3 * codeWorksFor) / 1000 })

export const forgetAddressAttempt = (sparks: Sparks): Promise<string> => forgetCookie(attemptCookie(sparks))
