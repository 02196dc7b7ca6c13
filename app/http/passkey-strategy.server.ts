import { Authenticator } from 'remix-auth'
import { Strategy } from 'remix-auth/strategy'
import { signInWithPasskey, stepUp, type NotThisPasskey, type PasskeyUsed } from '~/commands/people/use-passkey.server'
import { deviceFrom, type ChallengePurpose } from '~/domain/people'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import { passkeyForm } from '~/forms/passkey'
import { read, type Faults, type Typed } from '~/forms/read'
import { newToken } from '~/platform/secrets.server'
import { readPasskeyAnswer, relyingParty } from '~/platform/web-authn.server'
import { passkeyById } from '~/records/people/passkey.server'
import type { Entry } from './entrance.server'
import { browserAsking, challengeIn } from './passkey-browser.server'

export type NoPasskey = NotThisPasskey | 'passkey-not-verified' | 'passkeys-need-origin'

/** What became of a passkey that was shown: faults in what was posted, or what the rules said. */
export type PasskeyAnswer<Value> =
  | { readonly typed: Typed; readonly faults: Faults }
  | { readonly typed: Typed; readonly verified: Outcome<Value, NoPasskey | 'sign-in-first'> }

/** Signing in, or showing again that it is she, with a passkey: whose signature holds, and what then becomes of it. */
export class PasskeyStrategy<Value> extends Strategy<PasskeyAnswer<Value>, PasskeyUsed> {
  override name = 'passkey'

  constructor(
    private readonly entry: Entry,
    private readonly purpose: ChallengePurpose,
    verify: Strategy.VerifyFunction<PasskeyAnswer<Value>, PasskeyUsed>,
  ) {
    super(verify)
  }

  override async authenticate(request: Request): Promise<PasskeyAnswer<Value>> {
    const reading = read(passkeyForm, await request.formData())
    if (!reading.ok) return { typed: {}, faults: reading.faults }
    const { sparks, person } = this.entry
    const no = (because: NoPasskey) => ({ typed: {}, verified: refuse(because) })
    const party = relyingParty(sparks.env, request)
    if (!party) return no('passkeys-need-origin')

    const { credential } = reading.answers
    const known = await sparks.world.read((db) => passkeyById(db, credential.id))
    if (!known) return no('passkey-unknown')
    const challenge = challengeIn(credential.response.clientDataJSON)
    const answer = await readPasskeyAnswer(party, challenge, known, credential)
    if (!answer) return no('passkey-not-verified')
    const browser = await browserAsking(request, sparks)
    const personId = this.purpose === 'sign-in' ? null : (person?.personId ?? '')
    const asked = { challenge, browser, purpose: this.purpose, personId }
    return this.verify({ passkeyId: known.id, counted: answer.counted, asked })
  }
}

/** Signing in with a passkey, for one request. */
export function wayInByPasskey(entry: Entry, request: Request) {
  const { sparks, on, person } = entry
  type Value = { personId: string; endsAt: Instant; token: string }
  const byPasskey = new PasskeyStrategy<Value>(entry, 'sign-in', async (used) => {
    const token = newToken()
    const device = deviceFrom(request.headers.get('User-Agent'))
    const session = { token, stay: false, device, insteadOf: person?.sessionId }
    const outcome = await sparks.world.write((db) => signInWithPasskey(db, on, sparks.secrets, used, session))
    return { typed: {}, verified: outcome.ok ? { ...outcome, token } : outcome }
  })
  return new Authenticator<PasskeyAnswer<Value>>().use(byPasskey)
}

/** Showing once more that it is she, for one request of somebody signed in. */
export function stepUpByPasskey(entry: Entry) {
  const { sparks, on, person } = entry
  type Value = { endsAt: Instant; token: string }
  const again = new PasskeyStrategy<Value>(entry, 'step-up', async (used) => {
    const session = { sessionId: person?.sessionId ?? '', token: newToken() }
    const outcome = await sparks.world.write((db) => stepUp(db, on, sparks.secrets, used, session))
    return { typed: {}, verified: outcome.ok ? { ...outcome, token: session.token } : outcome }
  })
  return new Authenticator<PasskeyAnswer<Value>>().use(again)
}
