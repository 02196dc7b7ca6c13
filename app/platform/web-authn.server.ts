import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import type { Env } from './env.server'

/** Who we are to a passkey: it works at this origin alone. */
export interface RelyingParty {
  readonly id: string
  readonly origin: string
}

/** A passkey as a device made it, its public half and its own count. */
export interface NewPasskey {
  readonly id: string
  readonly publicKey: string
  readonly counted: number
  readonly transports: string[]
}

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * By the address people reach us by. Without one that is told (PUBLIC_ORIGIN), only on this very machine: anywhere else
 * a caller could name any host, and a passkey has to be tied to ours.
 */
export function relyingParty({ publicOrigin }: Pick<Env, 'publicOrigin'>, request: Request): RelyingParty | null {
  const { origin, hostname } = new URL(publicOrigin ?? request.url)
  return publicOrigin !== undefined || loopback.has(hostname) ? { id: hostname, origin } : null
}

/** EdDSA, ES256 and RS256: between them, what devices make. */
const algorithms = [-8, -7, -257]
const waitMilliseconds = 5 * 60_000

/** What `navigator.credentials.get` is asked: any passkey for us, with the person herself verified by the device. */
export const questionForPasskey = (party: RelyingParty, challenge: string, allow: readonly string[] = []) => ({
  challenge,
  rpId: party.id,
  userVerification: 'required',
  timeout: waitMilliseconds,
  allowCredentials: allow.map((id) => ({ type: 'public-key', id })),
})

/** What `navigator.credentials.create` is asked: a passkey that can be found without a name, and no word about the device. */
export const questionForNewPasskey = (
  party: RelyingParty,
  challenge: string,
  person: { readonly id: string; readonly name: string },
  known: readonly string[],
) => ({
  challenge,
  rp: { id: party.id, name: 'Small Sparks' },
  user: { id: Buffer.from(person.id).toString('base64url'), name: person.name, displayName: person.name },
  pubKeyCredParams: algorithms.map((alg) => ({ type: 'public-key', alg })),
  timeout: waitMilliseconds,
  attestation: 'none',
  authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
  excludeCredentials: known.map((id) => ({ type: 'public-key', id })),
})

/** The passkey that a device has just made, in answer to `challenge`; nothing when the answer does not hold. */
export async function readNewPasskey(
  party: RelyingParty,
  challenge: string,
  response: RegistrationResponseJSON,
): Promise<NewPasskey | null> {
  try {
    const { verifyRegistrationResponse } = await library()
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    })
    if (!verified || !registrationInfo) return null
    const { id, publicKey, counter, transports = [] } = registrationInfo.credential
    return { id, publicKey: Buffer.from(publicKey).toString('base64url'), counted: counter, transports }
  } catch {
    return null
  }
}

/** How many signatures the device says it has made, when its answer to `challenge` holds; nothing when not. */
export async function readPasskeyAnswer(
  party: RelyingParty,
  challenge: string,
  passkey: { readonly id: string; readonly publicKey: string },
  response: AuthenticationResponseJSON,
): Promise<{ counted: number } | null> {
  try {
    const { verifyAuthenticationResponse } = await library()
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
      // Its count is held against ours where the answer is kept, in the transaction that keeps it.
      credential: {
        id: passkey.id,
        publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
        counter: 0,
      },
    })
    return verified ? { counted: authenticationInfo.newCounter } : null
  } catch {
    return null
  }
}

/** Loaded when the first passkey comes, so that starting does not wait for it. */
const library = () => import('@simplewebauthn/server')
