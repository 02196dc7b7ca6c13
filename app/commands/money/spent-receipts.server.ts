import { eq } from 'drizzle-orm'
import { picture, spentReceipt } from '~db/schema'
import { mostReceipts } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import { may, type NotAllowed } from '~/domain/policy'
import { photoOfReceipt } from '~/domain/proposal'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { dateIn } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { awardOfProposal, type AwardOnRecord } from '~/records/money/award.server'
import { partnershipOf } from '~/records/money/budget.server'
import { photoOf, receiptsOf, type ReceiptOnRecord } from '~/records/money/spent-receipt.server'
import { actorIn } from '~/records/people/actor.server'
import { forgetPictures } from '~/records/proposal/pictures.server'
import { proposalById } from '~/records/proposal/proposal.server'
import { shareIn } from '~/records/proposal/together.server'
import { roundById } from '~/records/round/course.server'
import { filesAreNamed } from '~/records/unnamed-files.server'

export type NotReceipt = NotAllowed | 'receipt-not-yet' | 'receipt-gone'
export interface SpentOn {
  /** Made with the page: the same page sent twice is one receipt. */
  readonly once: string
  readonly amountPence: Pence
  readonly spentOn: string
  readonly what: string
}

/** The award of an idea with its receipts, for who may send some: who asked for the money, once she has said yes to it. */
async function ownReceipts(
  db: Db,
  on: Occasion,
  proposalId: string,
): Promise<Outcome<{ award: AwardOnRecord; receipts: ReceiptOnRecord[]; by: string }, NotReceipt>> {
  const proposal = await proposalById(db, proposalId)
  const round = proposal && (await roundById(db, proposal.roundId))
  if (!round) throw new Error('a receipt of a proposal that is not there')
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const share = await shareIn(db, proposal, actor?.personId ?? null)
  const allowed = may(actor, 'receipt.give', { round, now: on.at, share })
  if (!allowed.ok) return allowed
  if (!actor) return refuse('sign-in-first')
  const award = await awardOfProposal(db, proposalId)
  if (!award || award.state === 'offered') return refuse('receipt-not-yet')
  return { ok: true, award, receipts: await receiptsOf(db, award.id), by: actor.personId }
}

/** Writes down what was bought. It counts once a photo of the receipt is with it. */
export async function giveReceipt(
  db: Db,
  on: Occasion,
  proposalId: string,
  { once, amountPence, spentOn, what }: SpentOn,
): Promise<Outcome<{ id: string }, NotReceipt | 'receipt-nothing' | 'receipt-to-come' | 'receipts-full'>> {
  const own = await ownReceipts(db, on, proposalId)
  if (!own.ok) return own
  const { award, receipts, by } = own
  const id = `${award.id}.${once}`
  // Sent twice: it stands already.
  if (receipts.some((one) => one.id === id)) return { ok: true, id }
  if (amountPence <= 0) return refuse('receipt-nothing')
  const { timeZone } = await partnershipOf(db, award.book)
  if (spentOn > dateIn(timeZone, on.at)) return refuse('receipt-to-come')
  if (receipts.filter(({ takenOut }) => !takenOut).length >= mostReceipts)
    return refuse('receipts-full', { most: mostReceipts })
  const facts = { amountPence, spentOn, what: what.trim() }
  await db.insert(spentReceipt).values({ id, awardId: award.id, ...facts, givenAt: on.at, givenBy: by })
  await recordAct(db, on, award.book, 'receipt.give', `award:${award.id}`, { receiptId: id, amountPence, spentOn })
  return { ok: true, id }
}

const standing = (receipts: readonly ReceiptOnRecord[], id: string) =>
  receipts.find((one) => one.id === id && !one.takenOut)

/** Whether a photo may go with a receipt: asked before any of it is read. */
export async function mayAddReceiptPhoto(
  db: Db,
  on: Occasion,
  proposalId: string,
  receiptId: string,
): Promise<Outcome<object, NotReceipt>> {
  const own = await ownReceipts(db, on, proposalId)
  if (!own.ok) return own
  return standing(own.receipts, receiptId) ? ok : refuse('receipt-gone')
}

/** Puts the photo that came with its receipt, in the place of one that was there. It is made ready like every other. */
export async function addReceiptPhoto(
  db: Db,
  on: Occasion,
  proposalId: string,
  receiptId: string,
  { hash }: { readonly hash: string },
): Promise<Outcome<{ id: string }, NotReceipt | 'file-went'>> {
  const own = await ownReceipts(db, on, proposalId)
  if (!own.ok) return own
  const found = standing(own.receipts, receiptId)
  if (!found) return refuse('receipt-gone')
  if (!(await filesAreNamed(db, [hash]))) return refuse('file-went')
  const before = await photoOf(db, found)
  const id = on.newId()
  await db.insert(picture).values({
    id,
    proposalId,
    kind: 'photo',
    state: 'waiting',
    words: '',
    position: 2000 + own.receipts.length,
    arrivedAs: hash,
    forAsk: photoOfReceipt,
    private: true,
    addedBy: own.by,
    addedAt: on.at,
    tries: 0,
    hiddenBecause: '',
  })
  await db.update(spentReceipt).set({ pictureId: id, photoAt: on.at }).where(eq(spentReceipt.id, receiptId))
  if (before) await forgetPictures(db, [before], on.at)
  await recordAct(db, on, own.award.book, 'receipt.give', `award:${own.award.id}`, { receiptId, photo: true })
  return { ok: true, id }
}

/** Takes a receipt out: it counts no more, and its photo goes. That it was there stays on record. */
export async function takeOutReceipt(
  db: Db,
  on: Occasion,
  proposalId: string,
  receiptId: string,
): Promise<Outcome<object, NotReceipt>> {
  const own = await ownReceipts(db, on, proposalId)
  if (!own.ok) return own
  const found = own.receipts.find(({ id }) => id === receiptId)
  if (!found) return refuse('receipt-gone')
  if (found.takenOut) return ok
  const photo = await photoOf(db, found)
  if (photo) await forgetPictures(db, [photo], on.at)
  await db.update(spentReceipt).set({ takenOutAt: on.at, what: '' }).where(eq(spentReceipt.id, receiptId))
  await recordAct(db, on, own.award.book, 'receipt.give', `award:${own.award.id}`, { receiptId, takenOut: true })
  return ok
}
