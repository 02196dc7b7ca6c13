import { eq } from 'drizzle-orm'
import { contact, signInCode } from '~db/schema'
import { judgeCode, type NotTheCode } from '~/domain/people'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import { sameText, type Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { codeHash, endCode, newestCode, type Asking, type SignInCodeRow } from '~/records/people/sign-in-code.server'
import { startSession, type NewSession } from './start-session.server'

export interface CodeTyped extends Asking {
  /** Six digits, as they were typed, without spaces. */
  readonly code: string
}

/** Signed in until then; or the code was right, and a newcomer is still to say what she is called. */
export type SignedInOrNew = { newcomer: false; personId: string; endsAt: Instant } | { newcomer: true }

/**
 * Signs in with the code from a letter, in the browser that asked for it, once. A refusal is a value and not a throw, so
 * that the try it used up is committed with it.
 */
export async function finishSignIn(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  typed: CodeTyped,
  session: NewSession,
): Promise<Outcome<SignedInOrNew, NotTheCode>> {
  const sent = await newestCode(db, secrets, typed)
  if (!sent) return refuse('code-not-asked-here')
  const isRight = sameText(sent.codeHash, codeHash(secrets, sent.id, typed.code))
  const judged = judgeCode(sent, isRight, on.at)
  if (!judged.ok) {
    if (sent.endedAt === null) await countTry(db, on, sent, judged.because)
    return judged
  }

  const [known] = await db.select({ personId: contact.personId }).from(contact).where(eq(contact.email, typed.email))
  if (!known) {
    await endCode(db, on, sent.id, 'proved')
    return { ok: true, newcomer: true }
  }
  await endCode(db, on, sent.id, 'used')
  const endsAt = await startSession(db, on, known.personId, { ...session, means: 'email-code' })
  return { ok: true, newcomer: false, personId: known.personId, endsAt }
}

async function countTry(db: Db, on: Occasion, sent: SignInCodeRow, because: NotTheCode): Promise<void> {
  await db
    .update(signInCode)
    .set({ tries: sent.tries + 1 })
    .where(eq(signInCode.id, sent.id))
  if (because === 'code-tried-too-often') await endCode(db, on, sent.id, 'tried-too-often')
}
