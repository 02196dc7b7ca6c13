import type { Sparks } from '~/platform/sparks.server'
import { challengeWorksFor } from '~/domain/people'
import { guardedCookie } from './session.server'

/** Ties a passkey's question to the browser that asked it, before anybody has signed in there. */
const browserCookie = (sparks: Pick<Sparks, 'env'>) => guardedCookie(sparks, 'sparks-passkey')

export const rememberBrowser = (sparks: Sparks, browser: string): Promise<string> =>
  browserCookie(sparks).serialize(browser, { maxAge: challengeWorksFor / 1000 })

/** The secret of this browser; empty when it has asked nothing lately. */
export async function browserAsking(request: Request, sparks: Pick<Sparks, 'env'>): Promise<string> {
  const found: unknown = await browserCookie(sparks).parse(request.headers.get('Cookie'))
  return typeof found === 'string' ? found : ''
}

/** The challenge that a device says it has signed; what it says is believed only once the signature is found to hold. */
export function challengeIn(clientDataJson: string): string {
  try {
    const told = JSON.parse(Buffer.from(clientDataJson, 'base64url').toString()) as { challenge?: unknown } | null
    return typeof told?.challenge === 'string' ? told.challenge : ''
  } catch {
    return ''
  }
}
