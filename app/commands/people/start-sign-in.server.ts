import type { Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import type { Asking } from '~/records/people/sign-in-code.server'
import { sendCode, type CodeLetter } from './send-code.server'

/**
 * Sends a six-digit code to an address, known here or not: the answer, and the work, are the same. A code sent earlier
 * to that address stops working. Gives the code back for the demo, where nobody has an inbox.
 */
export const startSignIn = (
  db: Db,
  on: Occasion,
  secrets: Secrets,
  { email, browser }: Pick<Asking, 'email' | 'browser'>,
  letter: CodeLetter,
): Promise<Outcome<{ code: string }, 'too-many-codes'>> => sendCode(db, on, secrets, { email, browser }, { letter })
