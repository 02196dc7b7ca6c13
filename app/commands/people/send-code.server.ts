import { signInCode } from '~db/schema'
import { codeWorksFor, maySendCode } from '~/domain/people'
import type { Outcome } from '~/domain/refusal'
import { later } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { post, type Letter } from '~/records/outbox.server'
import {
  addressCodesOfTheDay,
  codeHash,
  codesOfTheDay,
  endCodesFor,
  type Asking,
} from '~/records/people/sign-in-code.server'

/** Puts a code into the words of a letter, in the reader's language. */
export type CodeLetter = (code: string) => Omit<Letter, 'to' | 'until'>

interface Sending {
  readonly letter: CodeLetter
  /** The letter tells no code, and none will do: all else is as if it did, so that whoever asks learns nothing. */
  readonly inVain?: boolean
}

/**
 * Sends a six-digit code to an address. One sent there earlier stops working. So many to an address, and so many to all
 * the addresses that someone would have as hers, and no more. Gives the code back for the demo, where nobody has an inbox.
 */
export async function sendCode(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  { email, browser, addressOf, deskId }: Asking,
  { letter, inVain = false }: Sending,
): Promise<Outcome<{ code: string }, 'too-many-codes'>> {
  const emailHash = secrets.hash('email', email)
  const thereBefore = await codesOfTheDay(db, emailHash, on.at)
  const hersBefore = addressOf === undefined ? [] : await addressCodesOfTheDay(db, addressOf, on.at)
  for (const before of [thereBefore, hersBefore]) {
    const maySend = maySendCode(
      before.map(({ sentAt }) => sentAt),
      on.at,
    )
    if (!maySend.ok) return maySend
  }
  await endCodesFor(db, on, emailHash, 'replaced')

  const id = on.newId()
  const code = String(on.randomBelow(1_000_000)).padStart(6, '0')
  const expiresAt = later(on.at, codeWorksFor)
  await db.insert(signInCode).values({
    id,
    emailHash,
    codeHash: codeHash(secrets, id, inVain ? '' : code),
    browserHash: secrets.hash('browser', browser),
    addressOf,
    deskId,
    sentAt: on.at,
    expiresAt,
    tries: 0,
  })
  const kind = deskId !== undefined ? 'desk-code' : addressOf === undefined ? 'sign-in-code' : 'address-code'
  await post(db, on, `${kind}:${id}`, { to: email, ...letter(code), until: expiresAt })
  return { ok: true, code }
}
