import { signInCode } from '~db/schema'
import { codeWorksFor, maySendCode } from '~/domain/people'
import type { Outcome } from '~/domain/refusal'
import { later } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { post, type Letter } from '~/records/outbox.server'
import { codeHash, codesOfTheDay, endCode, type Asking } from '~/records/people/sign-in-code.server'

/** Puts a code into the words of a letter, in the reader's language. */
export type CodeLetter = (code: string) => Omit<Letter, 'to' | 'until'>

/**
 * Sends a six-digit code to an address, known here or not: the answer, and the work, are the same. A code sent earlier
 * to that address stops working. Gives the code back for the demo, where nobody has an inbox.
 */
export async function startSignIn(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  asking: Asking,
  letter: CodeLetter,
): Promise<Outcome<{ code: string }, 'too-many-codes'>> {
  const emailHash = secrets.hash('email', asking.email)
  const earlier = await codesOfTheDay(db, emailHash, on.at)
  const maySend = maySendCode(
    earlier.map(({ sentAt }) => sentAt),
    on.at,
  )
  if (!maySend.ok) return maySend
  for (const one of earlier) if (one.endedAt === null) await endCode(db, on, one.id, 'replaced')

  const id = on.newId()
  const code = String(on.randomBelow(1_000_000)).padStart(6, '0')
  const expiresAt = later(on.at, codeWorksFor)
  await db.insert(signInCode).values({
    id,
    emailHash,
    codeHash: codeHash(secrets, id, code),
    browserHash: secrets.hash('browser', asking.browser),
    sentAt: on.at,
    expiresAt,
    tries: 0,
  })
  await post(db, on, `sign-in-code:${id}`, { to: asking.email, ...letter(code), until: expiresAt })
  return { ok: true, code }
}
