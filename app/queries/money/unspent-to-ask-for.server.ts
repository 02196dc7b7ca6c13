import { and, asc, between, eq, isNull } from 'drizzle-orm'
import { award, partnership, unspentTold } from '~db/schema'
import { unspentAskedAfterDays, unspentLetterDue } from '~/domain/money'
import { days, later, type Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { openTelling, remindersOf } from '~/records/money/unspent.server'

/** What was told so long ago is for people to ask after: both letters went, or nobody ran the server for months. */
const lookedAtDays = 200

/** Awards of which money was told to be left that has not come, and of which a letter is due now. */
export async function unspentToAskFor(db: Db, now: Instant) {
  const rows = await db
    .select({
      awardId: unspentTold.awardId,
      partnership: {
        id: partnership.id,
        slug: partnership.slug,
        name: partnership.name,
        languages: partnership.languages,
        timeZone: partnership.timeZone,
      },
    })
    .from(unspentTold)
    .innerJoin(award, eq(award.id, unspentTold.awardId))
    .innerJoin(partnership, eq(partnership.id, award.partnershipId))
    .where(
      and(
        isNull(unspentTold.takenBackAt),
        between(unspentTold.toldAt, later(now, -days(lookedAtDays)), later(now, -days(unspentAskedAfterDays[0]))),
      ),
    )
    .orderBy(asc(unspentTold.toldAt), asc(unspentTold.id))
  const due = []
  // An award may have been told of several times: it is asked for once.
  for (const row of new Map(rows.map((one) => [one.awardId, one])).values()) {
    const open = await openTelling(db, row.partnership.id, row.awardId)
    if (open && unspentLetterDue(open, now, await remindersOf(db, open.id)) !== undefined) due.push(row)
  }
  return due
}
