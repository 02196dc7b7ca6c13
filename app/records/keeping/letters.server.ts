import { and, inArray, isNull, lte, or } from 'drizzle-orm'
import { outbox } from '~db/schema'
import type { Instant } from '~/domain/time'
import { idsOf, lettersFrom, type KeptPlace } from './place.server'

/** Waiting all the while, as where there is no mail server. */
const neverTried = (upTo: Instant) => and(isNull(outbox.givenUpAt), lte(outbox.postedAt, upTo), lte(outbox.dueAt, upTo))

export const letters: readonly KeptPlace[] = [
  {
    kind: 'letters',
    due: async (db, { partnershipId, upTo, most }) =>
      idsOf(
        await db
          .select({ id: outbox.id })
          .from(outbox)
          .where(and(lettersFrom(partnershipId), lte(outbox.doneAt, upTo)))
          .limit(most),
      ),
    letGo: async (db, ids) => void (await db.delete(outbox).where(inArray(outbox.id, [...ids]))),
  },
  {
    kind: 'undelivered',
    due: async (db, { partnershipId, upTo, most }) =>
      idsOf(
        await db
          .select({ id: outbox.id })
          .from(outbox)
          .where(
            and(lettersFrom(partnershipId), isNull(outbox.doneAt), or(lte(outbox.givenUpAt, upTo), neverTried(upTo))),
          )
          .limit(most),
      ),
    /** Set aside as an officer would: that there was a letter stays as long as of those that were sent. */
    letGo: async (db, ids, on) => {
      const aside = { doneAt: on.at, payload: null, lastTrouble: 'set-aside' as const }
      await db
        .update(outbox)
        .set(aside)
        .where(inArray(outbox.id, [...ids]))
    },
  },
]
