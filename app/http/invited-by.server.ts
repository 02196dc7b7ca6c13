import { hours } from '~/domain/time'
import type { Sparks } from '~/platform/sparks.server'
import { forgetCookie, guardedCookie } from './session.server'

/**
 * The invitation somebody came by, while she signs in. In a cookie, so that its secret stays in no address, history or
 * log.
 */
const invitedCookie = (sparks: Pick<Sparks, 'env'>) => guardedCookie(sparks, 'sparks-invited')

export const rememberInvited = (sparks: Sparks, secret: string): Promise<string> =>
  invitedCookie(sparks).serialize(secret, { maxAge: hours(1) / 1000 })

export async function invitedBy(request: Request, sparks: Sparks): Promise<string | null> {
  const header = request.headers.get('Cookie')
  if (header === null) return null
  const secret: unknown = await invitedCookie(sparks).parse(header)
  return typeof secret === 'string' && secret !== '' ? secret : null
}

export const forgetInvited = (sparks: Sparks): Promise<string> => forgetCookie(invitedCookie(sparks))
