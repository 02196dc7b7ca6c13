import { eq } from 'drizzle-orm'
import { contact } from '~db/schema'
import type { NotTheCode } from '~/domain/people'
import type { Outcome } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { endCode } from '~/records/people/sign-in-code.server'
import { startSession, type NewSession } from './start-session.server'
import { tryCode, type CodeTyped } from './try-code.server'

/** Signed in until then; or the code was right, and a newcomer is still to say what she is called. */
export type SignedInOrNew = { newcomer: false; personId: string; endsAt: Instant } | { newcomer: true }

/** Signs in with the code from a letter, in the browser that asked for it, once. */
export async function finishSignIn(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  { email, browser, code }: Omit<CodeTyped, 'addressOf'>,
  session: NewSession,
): Promise<Outcome<SignedInOrNew, NotTheCode>> {
  const tried = await tryCode(db, on, secrets, { email, browser, code })
  if (!tried.ok) return tried
  const [known] = await db.select({ personId: contact.personId }).from(contact).where(eq(contact.email, email))
  if (!known) {
    await endCode(db, on, tried.sent.id, 'proved')
    return { ok: true, newcomer: true }
  }
  await endCode(db, on, tried.sent.id, 'used')
  const endsAt = await startSession(db, on, known.personId, { ...session, means: 'email-code' })
  return { ok: true, newcomer: false, personId: known.personId, endsAt }
}
