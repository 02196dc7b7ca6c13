import { count, id, index, instant, table, text, word } from '../columns'
import { person } from './people'
import type { CodeEnding, Device, SessionMeans } from '~/domain/people'

/** The id is the SHA-256 of the secret in the cookie, so that reading the database signs nobody in. */
export const session = table(
  'session',
  {
    id: id().primaryKey(),
    personId: id()
      .notNull()
      .references(() => person.id),
    createdAt: instant().notNull(),
    seenAt: instant().notNull(),
    expiresAt: instant().notNull(),
    means: word<SessionMeans>(),
    device: word<Device>(),
    /** When she last showed with a passkey that it is she at the keyboard. */
    provedAt: instant(),
    /** With a paper code: the one round it is for. */
    roundId: id(),
    /** Whom she is helping just now: the session acts for that person, in that partnership. */
    helpingId: id().references(() => person.id),
    helpingIn: id(),
  },
  (row) => [
    index('session_by_person').on(row.personId),
    index('session_by_helping').on(row.helpingId),
    index('session_by_expiry').on(row.expiresAt),
  ],
)

/** A 6-digit code on its way to an inbox. Address, code and browser are kept only as keyed hashes. */
export const signInCode = table(
  'sign_in_code',
  {
    id: id().primaryKey(),
    emailHash: text().notNull(),
    codeHash: text().notNull(),
    browserHash: text().notNull(),
    /** Whose address it is to be once the code comes back; nobody's for a code to sign in with. */
    addressOf: id().references(() => person.id),
    /** The voting desk that its reader signs on at with it, and nothing else; none for a code to sign in with. */
    deskId: id(),
    sentAt: instant().notNull(),
    expiresAt: instant().notNull(),
    tries: count().notNull(),
    endedAt: instant(),
    endedBecause: word<CodeEnding>(),
  },
  (row) => [
    index('sign_in_code_by_email').on(row.emailHash, row.sentAt),
    index('sign_in_code_by_browser').on(row.browserHash, row.sentAt),
    index('sign_in_code_by_age').on(row.sentAt),
    index('sign_in_code_by_person').on(row.addressOf),
  ],
)
