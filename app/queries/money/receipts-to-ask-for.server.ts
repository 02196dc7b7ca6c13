import { and, asc, eq, exists, gt, gte, inArray, isNotNull, lte, ne, sql } from 'drizzle-orm'
import { award, awardEvent, contact, partnership, paymentStanding, proposal, receiptReminder, round } from '~db/schema'
import { reminderDue, reminderWindow } from '~/domain/money'
import { dateIn, type Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { receiptsOf, receiptsStandingOf } from '~/records/money/spent-receipt.server'

/** The day by which an award is to be done, as the last that happened to it has it. */
const doneBy = sql<string>`coalesce((select ${awardEvent.doneBy} from ${awardEvent} where ${awardEvent.awardId} = ${award.id} order by ${awardEvent.sequence} desc limit 1), ${award.doneBy})`

/** Awards, some of them paid, by whose days receipts may be asked for, after one of them: whoever asks knows of each whether it is so. */
export async function awardsNearTheirEnd(db: Db, now: Instant, after: string, most: number) {
  // A day more on either side: it is another day elsewhere.
  const { from, to } = reminderWindow(dateIn('UTC', now))
  const { to: toLate } = reminderWindow(dateIn('Pacific/Kiritimati', now))
  const paid = db
    .select({ id: paymentStanding.awardId })
    .from(paymentStanding)
    .where(and(eq(paymentStanding.awardId, award.id), inArray(paymentStanding.state, ['sent', 'cleared'])))
  return db
    .select({
      awardId: award.id,
      doneBy,
      personId: proposal.applicantId,
      to: contact.email,
      title: proposal.title,
      reference: proposal.reference,
      roundSlug: round.slug,
      partnership: {
        id: partnership.id,
        slug: partnership.slug,
        name: partnership.name,
        languages: partnership.languages,
        timeZone: partnership.timeZone,
      },
    })
    .from(award)
    .innerJoin(proposal, eq(proposal.id, award.proposalId))
    .innerJoin(round, eq(round.id, proposal.roundId))
    .innerJoin(partnership, eq(partnership.id, award.partnershipId))
    .innerJoin(contact, eq(contact.personId, proposal.applicantId))
    .where(
      and(
        gt(award.id, after),
        isNotNull(contact.email),
        ne(contact.email, ''),
        gte(doneBy, from),
        lte(doneBy, to > toLate ? to : toLate),
        exists(paid),
      ),
    )
    .orderBy(asc(award.id))
    .limit(most)
}
export type AwardNearItsEnd = Awaited<ReturnType<typeof awardsNearTheirEnd>>[number]

/** Which letter is due of an award, and what it says: never under the partnership's threshold, nor once receipts show all. */
export async function receiptsLetterDue(db: Db, one: AwardNearItsEnd, now: Instant) {
  const sent = await db
    .select({ number: receiptReminder.number })
    .from(receiptReminder)
    .where(and(eq(receiptReminder.awardId, one.awardId), eq(receiptReminder.doneBy, one.doneBy)))
  const today = dateIn(one.partnership.timeZone, now)
  const numbers = sent.map(({ number }) => number)
  const number = reminderDue(one.doneBy, today, numbers)
  if (number === undefined) return undefined
  const award = { id: one.awardId, book: one.partnership.id }
  const standing = await receiptsStandingOf(db, award, await receiptsOf(db, one.awardId))
  if (!standing.isAsked || standing.missingPence === 0) return undefined
  return { number, ...standing }
}
