import { eq } from 'drizzle-orm'
import { signInCode } from '~db/schema'
import { judgeCode, type NotTheCode } from '~/domain/people'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import { sameText, type Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { codeHash, endCode, newestCode, type Asking, type SignInCodeRow } from '~/records/people/sign-in-code.server'

export interface CodeTyped extends Asking {
  /** Six digits, as they were typed, without spaces. */
  readonly code: string
}

/**
 * Whether these are the six digits that were sent, in the browser that asked for them and in time. A wrong try counts: a
 * refusal is a value and not a throw, so that the try it used up is committed with it.
 */
export async function tryCode(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  typed: CodeTyped,
): Promise<Outcome<{ sent: SignInCodeRow }, NotTheCode>> {
  const sent = await newestCode(db, secrets, typed)
  if (!sent) return refuse('code-not-asked-here')
  const isRight = sameText(sent.codeHash, codeHash(secrets, sent.id, typed.code))
  const judged = judgeCode(sent, isRight, on.at)
  if (judged.ok) return { ok: true, sent }
  if (sent.endedAt === null) await countTry(db, on, sent, judged.because)
  return judged
}

async function countTry(db: Db, on: Occasion, sent: SignInCodeRow, because: NotTheCode): Promise<void> {
  await db
    .update(signInCode)
    .set({ tries: sent.tries + 1 })
    .where(eq(signInCode.id, sent.id))
  if (because === 'code-tried-too-often') await endCode(db, on, sent.id, 'tried-too-often')
}
