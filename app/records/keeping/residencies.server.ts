import { and, eq, inArray, isNull, lte, ne, notExists } from 'drizzle-orm'
import { residency, residencyRequest, vouch } from '~db/schema'
import { idsOf, type KeptPlace } from './place.server'

export const residencies: readonly KeptPlace[] = [
  {
    kind: 'posted-addresses',
    due: async (db, { upTo, most }) => {
      const { id, endedAt, expiresAt } = residencyRequest
      const over = and(isNull(endedAt), lte(expiresAt, upTo))
      return idsOf(await db.select({ id }).from(residencyRequest).where(over).limit(most))
    },
    letGo: async (db, ids, on) => {
      const ranOut = { endedAt: on.at, endedBecause: 'ran-out' as const, address: null, codeHash: null }
      await db
        .update(residencyRequest)
        .set(ranOut)
        .where(inArray(residencyRequest.id, [...ids]))
    },
  },
  {
    kind: 'residency-requests',
    /** One that neighbours spoke up for stays: their word is on record for good. */
    due: async (db, { partnershipId, upTo, most }) => {
      const spokenFor = db.select({ id: vouch.requestId }).from(vouch).where(eq(vouch.requestId, residencyRequest.id))
      const cameToNothing = and(
        eq(residencyRequest.partnershipId, partnershipId ?? ''),
        lte(residencyRequest.endedAt, upTo),
        isNull(residencyRequest.residencyId),
        notExists(spokenFor),
      )
      return idsOf(await db.select({ id: residencyRequest.id }).from(residencyRequest).where(cameToNothing).limit(most))
    },
    letGo: async (db, ids) => void (await db.delete(residencyRequest).where(inArray(residencyRequest.id, [...ids]))),
  },
  {
    kind: 'residency-reasons',
    due: async (db, { partnershipId, upTo, most }) =>
      idsOf(
        await db
          .select({ id: residency.id })
          .from(residency)
          .where(
            and(
              eq(residency.partnershipId, partnershipId ?? ''),
              lte(residency.withdrawnAt, upTo),
              ne(residency.withdrawnBecause, ''),
            ),
          )
          .limit(most),
      ),
    letGo: async (db, ids) => {
      await db
        .update(residency)
        .set({ withdrawnBecause: '' })
        .where(inArray(residency.id, [...ids]))
    },
  },
]
