import { and, eq, inArray, lte } from 'drizzle-orm'
import { helpOffer, introduction } from '~db/schema'
import { forgetIntroductions } from '../proposal/introductions.server'
import { idsOf, type KeptPlace } from './place.server'

/** That two neighbours were introduced, and that one offered the other her help. */
export const introductions: readonly KeptPlace[] = [
  {
    kind: 'introductions',
    due: async (db, { partnershipId, upTo, most }) =>
      idsOf(
        await db
          .select({ id: introduction.id })
          .from(introduction)
          .where(and(eq(introduction.partnershipId, partnershipId ?? ''), lte(introduction.at, upTo)))
          .limit(most),
      ),
    letGo: (db, ids) => forgetIntroductions(db, ids),
  },
  {
    kind: 'introductions',
    due: async (db, { partnershipId, upTo, most }) =>
      idsOf(
        await db
          .select({ id: helpOffer.id })
          .from(helpOffer)
          .where(and(eq(helpOffer.partnershipId, partnershipId ?? ''), lte(helpOffer.at, upTo)))
          .limit(most),
      ),
    letGo: async (db, ids) => void (await db.delete(helpOffer).where(inArray(helpOffer.id, [...ids]))),
  },
]
