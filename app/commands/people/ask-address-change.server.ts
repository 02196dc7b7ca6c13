import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { emailOf } from '~/records/people/actor.server'
import { mayChangeAddress, type NotHerAddress } from '~/records/people/address.server'
import { personAt } from '~/records/people/person.server'
import type { Asking } from '~/records/people/sign-in-code.server'
import { sendCode, type CodeLetter } from './send-code.server'

interface AddressLetters {
  readonly code: CodeLetter
  /** To somebody who signs in with that address already: nothing has changed, and what it may have been. */
  readonly taken: CodeLetter
}

/**
 * Sends a code to the address that someone would have as hers. When it is somebody else's, that neighbour gets a letter
 * that says so, and no code will do: whoever asked is told the same, and learns nothing of it.
 */
export async function askAddressChange(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  { email, browser }: Pick<Asking, 'email' | 'browser'>,
  letters: AddressLetters,
): Promise<Outcome<{ code: string }, NotHerAddress | 'address-same' | 'too-many-codes'>> {
  const may = await mayChangeAddress(db, on)
  if (!may.ok) return may
  if (email === (await emailOf(db, may.personId))) return refuse('address-same')
  const inVain = (await personAt(db, email)) !== undefined
  const letter = inVain ? letters.taken : letters.code
  return sendCode(db, on, secrets, { email, browser, addressOf: may.personId }, { letter, inVain })
}
