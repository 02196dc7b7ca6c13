import { aliasedTable, and, eq, exists, gt, inArray, lte, ne, or } from 'drizzle-orm'
import { keptWords, passkey, passkeyChallenge, recovery, recoveryAgreement, session, signInCode } from '~db/schema'
import type { Db } from '~/platform/world.server'
import { idsOf, type KeptPlace } from './place.server'

const newer = aliasedTable(passkey, 'newer')
const madeAfter = (db: Db) =>
  db
    .select({ id: newer.id })
    .from(newer)
    .where(and(eq(newer.personId, passkey.personId), gt(newer.createdAt, passkey.endedAt)))

/** What people sign in by, once it is over. */
export const signIns: readonly KeptPlace[] = [
  {
    kind: 'sign-in-codes',
    due: async (db, { upTo, most }) =>
      idsOf(await db.select({ id: signInCode.id }).from(signInCode).where(lte(signInCode.sentAt, upTo)).limit(most)),
    letGo: async (db, ids) => void (await db.delete(signInCode).where(inArray(signInCode.id, [...ids]))),
  },
  {
    kind: 'sessions',
    due: async (db, { upTo, most }) =>
      idsOf(await db.select({ id: session.id }).from(session).where(lte(session.expiresAt, upTo)).limit(most)),
    letGo: async (db, ids) => void (await db.delete(session).where(inArray(session.id, [...ids]))),
  },
  {
    kind: 'kept-words',
    due: async (db, { upTo, most }) =>
      idsOf(await db.select({ id: keptWords.id }).from(keptWords).where(lte(keptWords.at, upTo)).limit(most)),
    letGo: async (db, ids) => void (await db.delete(keptWords).where(inArray(keptWords.id, [...ids]))),
  },
  {
    kind: 'passkey-questions',
    due: async (db, { upTo, most }) => {
      const { id, expiresAt } = passkeyChallenge
      return idsOf(await db.select({ id }).from(passkeyChallenge).where(lte(expiresAt, upTo)).limit(most))
    },
    letGo: async (db, ids) => void (await db.delete(passkeyChallenge).where(inArray(passkeyChallenge.id, [...ids]))),
  },
  {
    kind: 'passkeys-ended',
    // That one was copied is known until she has made another: till then an officer has to be spoken for.
    due: async (db, { upTo, most }) =>
      idsOf(
        await db
          .select({ id: passkey.id })
          .from(passkey)
          .where(and(lte(passkey.endedAt, upTo), or(ne(passkey.endedBecause, 'copied'), exists(madeAfter(db)))))
          .limit(most),
      ),
    letGo: async (db, ids) => void (await db.delete(passkey).where(inArray(passkey.id, [...ids]))),
  },
  {
    kind: 'recoveries',
    due: async (db, { upTo, most }) =>
      idsOf(await db.select({ id: recovery.id }).from(recovery).where(lte(recovery.askedAt, upTo)).limit(most)),
    letGo: async (db, ids) => {
      await db.delete(recoveryAgreement).where(inArray(recoveryAgreement.recoveryId, [...ids]))
      await db.delete(recovery).where(inArray(recovery.id, [...ids]))
    },
  },
]
