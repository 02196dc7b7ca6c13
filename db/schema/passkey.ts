import { count, id, index, instant, json, table, text, word } from '../columns'
import type { ChallengePurpose, PasskeyEnding } from '~/domain/people'
import { person } from './people'

/** A passkey someone signs in with: its public half. The other never leaves her device. */
export const passkey = table(
  'passkey',
  {
    /** The credential's own id, as its device names it (base64url). */
    id: id().primaryKey(),
    personId: id()
      .notNull()
      .references(() => person.id),
    /** What she calls it: "My phone". */
    name: text().notNull(),
    /** COSE, in base64url. */
    publicKey: text().notNull(),
    /** Signatures made so far, as far as the device counts them. */
    counted: count().notNull(),
    /** How a browser reaches the device: `internal`, `usb`, `hybrid` … */
    transports: json<string[]>().notNull(),
    createdAt: instant().notNull(),
    usedAt: instant(),
    endedAt: instant(),
    endedBecause: word<PasskeyEnding>(),
  },
  (row) => [index('passkey_by_person').on(row.personId, row.endedAt), index('passkey_by_ending').on(row.endedAt)],
)

/** What a device was asked to sign; taken away when it is answered. Kept here, so that any server can read the answer. */
export const passkeyChallenge = table(
  'passkey_challenge',
  {
    /** SHA-256 of the challenge. */
    id: id().primaryKey(),
    purpose: word<ChallengePurpose>().notNull(),
    /** The keyed hash of the secret of the browser that asked. */
    browserHash: text().notNull(),
    /** Who asks; nobody yet, where she is signing in. */
    personId: id(),
    expiresAt: instant().notNull(),
  },
  (row) => [
    index('passkey_challenge_by_expiry').on(row.expiresAt),
    index('passkey_challenge_by_person').on(row.personId),
  ],
)
