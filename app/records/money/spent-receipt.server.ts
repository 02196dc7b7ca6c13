import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm'
import { picture, spentReceipt } from '~db/schema'
import { fiveFigures, receiptsStanding, type GivenReceipt, type ReceiptsStanding } from '~/domain/money'
import { pence, type Pence } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { forgetPictures, pictureById, type Picture } from '~/records/proposal/pictures.server'
import { partnershipOf } from './budget.server'
import { totalsOfScope } from './totals.server'

export type ReceiptRow = typeof spentReceipt.$inferSelect
export type ReceiptOnRecord = ReceiptRow & GivenReceipt

/** The receipts of an award, the oldest first; those taken out too. */
export async function receiptsOf(db: Db, awardId: string): Promise<ReceiptOnRecord[]> {
  const rows = await db
    .select({ receipt: spentReceipt, state: picture.state })
    .from(spentReceipt)
    .leftJoin(picture, eq(picture.id, spentReceipt.pictureId))
    .where(eq(spentReceipt.awardId, awardId))
    .orderBy(asc(spentReceipt.spentOn), asc(spentReceipt.givenAt), asc(spentReceipt.id))
  return rows.map(({ receipt, state }) => ({
    ...receipt,
    // A photo that turned out to be none shows nothing.
    isShown: receipt.photoAt !== null && state !== 'refused',
    takenOut: receipt.takenOutAt !== null,
  }))
}

/** How far the receipts of an award show what was paid of it, and what was paid. */
export async function receiptsStandingOf(
  db: Db,
  award: { readonly id: string; readonly book: string },
  receipts: readonly GivenReceipt[],
): Promise<ReceiptsStanding & { readonly paidPence: Pence }> {
  const { money } = await partnershipOf(db, award.book)
  const figures = fiveFigures('award', await totalsOfScope(db, award.book, { of: 'award', awardId: award.id }))
  const { paidPence, committedPence } = figures
  const awardedPence = pence(paidPence + committedPence)
  const standing = receiptsStanding({ awardedPence, paidPence }, receipts, money.receiptsFromPence)
  return { ...standing, paidPence }
}

/** The photo of a receipt as it is being made ready, can be seen, or turned out to be none. */
export async function photoOf(db: Db, { pictureId }: ReceiptRow): Promise<Picture | undefined> {
  return pictureId === null ? undefined : pictureById(db, pictureId)
}

/** What was bought, and the photos, of awards whose time is over. That so much was shown stays with the books. */
export async function forgetReceiptsOf(db: Db, awardIds: readonly string[], now: Instant): Promise<void> {
  const ofThese = inArray(spentReceipt.awardId, [...awardIds])
  const rows = await db
    .select({ id: spentReceipt.pictureId })
    .from(spentReceipt)
    .where(and(ofThese, isNotNull(spentReceipt.pictureId)))
  for (const { id } of rows) {
    const found = id === null ? undefined : await pictureById(db, id)
    if (found) await forgetPictures(db, [found], now)
  }
  await db.update(spentReceipt).set({ what: '' }).where(ofThese)
}
