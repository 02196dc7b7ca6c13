import { and, eq } from 'drizzle-orm'
import { pictureFile, spentReceipt } from '~db/schema'
import { receiptsFromReady } from '~/domain/money'
import { pence } from '~/domain/pence'
import type { Db } from '~/platform/world.server'
import { awardById, awardOfProposal } from '~/records/money/award.server'
import { photoOf, receiptsOf, receiptsStandingOf } from '~/records/money/spent-receipt.server'
import { partnershipOf } from '~/records/money/budget.server'
import { photoSeen } from '~/records/proposal/photos.server'

/** The receipts of an award, what they come to, and what is missing. Nothing when there is no such award. */
export async function receiptsOfAward(db: Db, awardId: string) {
  const award = await awardById(db, awardId)
  if (!award) return undefined
  const all = (await receiptsOf(db, awardId)).filter(({ takenOut }) => !takenOut)
  const { isAsked, givenPence, missingPence, paidPence } = await receiptsStandingOf(db, award, all)
  const { money } = await partnershipOf(db, award.book)
  const receipts = []
  for (const one of all) {
    const photo = await photoOf(db, one)
    receipts.push({
      ...{ id: one.id, amountPence: one.amountPence, spentOn: one.spentOn, what: one.what, isShown: one.isShown },
      state: photo?.state ?? null,
      puzzle: photo?.puzzle ?? null,
      photo: photo?.state === 'ready' ? photoSeen(photo) : null,
    })
  }
  const fromPence = pence(money.receiptsFromPence ?? receiptsFromReady)
  return { state: award.state, isAsked, givenPence, missingPence, paidPence, fromPence, receipts }
}
export type ReceiptsOfAward = NonNullable<Awaited<ReturnType<typeof receiptsOfAward>>>

/** What of it stands on the page of the award. */
export const receiptsInShort = ({ isAsked, givenPence, missingPence, paidPence }: ReceiptsOfAward) => ({
  isAsked,
  givenPence,
  missingPence,
  paidPence,
})

/** The same, by the idea. */
export async function receiptsOfProposal(db: Db, proposalId: string) {
  const award = await awardOfProposal(db, proposalId)
  return award && receiptsOfAward(db, award.id)
}

/** A file by its hash, if a receipt of this idea's award names it. */
export async function receiptFile(db: Db, proposalId: string, hash: string) {
  const award = await awardOfProposal(db, proposalId)
  if (!award) return null
  const [file] = await db
    .select({ contentType: pictureFile.contentType, size: pictureFile.size })
    .from(pictureFile)
    .innerJoin(spentReceipt, eq(spentReceipt.pictureId, pictureFile.pictureId))
    .where(and(eq(pictureFile.hash, hash), eq(spentReceipt.awardId, award.id)))
    .limit(1)
  return file ?? null
}
