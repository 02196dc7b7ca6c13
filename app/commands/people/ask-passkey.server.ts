import type { Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { addChallenge, passkeysOf, type ChallengeAnswered } from '~/records/people/passkey.server'

/** Keeps a challenge that a device is about to be asked to sign; gives the passkeys that the asker has. */
export async function askPasskey(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  asked: ChallengeAnswered,
): Promise<{ passkeyIds: string[] }> {
  await addChallenge(db, on, secrets, asked)
  const own = asked.personId === null ? [] : await passkeysOf(db, asked.personId)
  return { passkeyIds: own.map(({ id }) => id) }
}
