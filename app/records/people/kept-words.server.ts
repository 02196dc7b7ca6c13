import { and, desc, gt, inArray } from 'drizzle-orm'
import { keptWords } from '~db/schema'
import { lastToGo, keepingRules, plainCalendar } from '~/domain/keeping'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'

/** Those of them that are kept still, the newest first: what has had its time is gone, whether the clock came by or not. */
export const wordsKept = (db: Db, ids: readonly string[], now: Instant): Promise<{ id: string; locked: string }[]> =>
  db
    .select({ id: keptWords.id, locked: keptWords.locked })
    .from(keptWords)
    .where(
      and(inArray(keptWords.id, [...ids]), gt(keptWords.at, lastToGo('kept-words', hoursKept, now, plainCalendar))),
    )
    .orderBy(desc(keptWords.at), desc(keptWords.id))

export const hoursKept = keepingRules['kept-words'].usual
