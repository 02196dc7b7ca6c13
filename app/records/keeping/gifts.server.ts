import { and, asc, eq, inArray, lte, ne, or } from 'drizzle-orm'
import { gift, giftWords } from '~db/schema'
import type { Db } from '~/platform/world.server'
import type { Asked, KeptPlace } from './place.server'

/**
 * Who gave by card, and what she declared for Gift Aid, once the financial year in which she gave is long enough over: as
 * long as HMRC may ask for it. The gift stays: it is the books.
 */
export const gifts: readonly KeptPlace[] = [
  {
    kind: 'funded',
    due: giftsDue,
    letGo: async (db, ids) => {
      await db
        .update(giftWords)
        .set({ name: '', email: '', title: '', forename: '', surname: '', house: '', postcode: '', personId: null })
        .where(inArray(giftWords.giftId, [...ids]))
    },
  },
]

async function giftsDue(db: Db, { partnershipId, upTo, most }: Asked): Promise<string[]> {
  const old = await db
    .select({ id: gift.id })
    .from(gift)
    .innerJoin(giftWords, eq(giftWords.giftId, gift.id))
    .where(
      and(
        eq(gift.partnershipId, partnershipId ?? ''),
        lte(gift.stateAt, upTo),
        or(ne(giftWords.name, ''), ne(giftWords.email, ''), ne(giftWords.surname, '')),
      ),
    )
    .orderBy(asc(gift.stateAt))
    .limit(most)
  return old.map(({ id }) => id)
}
