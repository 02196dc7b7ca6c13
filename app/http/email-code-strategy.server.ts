import type { AppLoadContext } from '@remix-run/node'
import { Authenticator } from 'remix-auth'
import { Strategy } from 'remix-auth/strategy'
import { finishSignIn, type SignedInOrNew } from '~/commands/people/finish-sign-in.server'
import type { CodeTyped } from '~/commands/people/try-code.server'
import { deviceFrom, type Device, type NotTheCode } from '~/domain/people'
import { refuse, type Outcome } from '~/domain/refusal'
import { codeForm } from '~/forms/people'
import { read, type Faults, type Typed } from '~/forms/read'
import { newToken } from '~/platform/secrets.server'
import type { Entry } from './entrance.server'
import { signInAttempt } from './sign-in-attempt.server'

/** Someone let in (`token` is her new session's secret), or why not. */
export type Verified = Outcome<SignedInOrNew & { token: string }, NotTheCode>

/** What became of a posted code: faults in the form, or what the rules said. */
export type CodeAnswer =
  { readonly typed: Typed; readonly faults: Faults } | { readonly typed: Typed; readonly verified: Verified }

interface Offered extends CodeTyped {
  readonly stay: boolean
  readonly device: Device
  readonly typed: Typed
}

/** Signing in with the six digits from a letter, in the browser that asked for them. */
export class EmailCodeStrategy extends Strategy<CodeAnswer, Offered> {
  override name = 'email-code'

  constructor(
    private readonly context: AppLoadContext,
    verify: Strategy.VerifyFunction<CodeAnswer, Offered>,
  ) {
    super(verify)
  }

  override async authenticate(request: Request): Promise<CodeAnswer> {
    const reading = read(codeForm, await request.formData())
    if (!reading.ok) return reading
    const { typed, answers } = reading
    const attempt = await signInAttempt(request, this.context)
    if (!attempt) return { typed, verified: refuse('code-not-asked-here') }
    const { browser, email, stay } = attempt
    const device = deviceFrom(request.headers.get('User-Agent'))
    return this.verify({ browser, device, email, stay, code: answers.code, typed })
  }
}

/** The ways to sign in, for one request. */
export function waysIn({ sparks, on, person }: Entry, context: AppLoadContext): Authenticator<CodeAnswer> {
  const byEmailCode = new EmailCodeStrategy(context, async ({ typed, stay, device, ...offered }) => {
    const session = { token: newToken(), stay, device, insteadOf: person?.sessionId }
    const outcome = await sparks.world.write((db) => finishSignIn(db, on, sparks.secrets, offered, session))
    return { typed, verified: outcome.ok ? { ...outcome, token: session.token } : outcome }
  })
  return new Authenticator<CodeAnswer>().use(byEmailCode)
}
