import { eq } from 'drizzle-orm'
import { awardPaper, picture } from '~db/schema'
import { mostPapers, type AwardPaperOf } from '~/domain/money'
import { may, type NotAllowed } from '~/domain/policy'
import { paperOfAward } from '~/domain/proposal'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { papersOf, signedByHand } from '~/records/money/award-paper.server'
import { awardById, type AwardOnRecord } from '~/records/money/award.server'
import { interestsIn } from '~/records/panel/interest.server'
import { actorIn } from '~/records/people/actor.server'
import { forgetPictures, pictureById } from '~/records/proposal/pictures.server'
import { filesAreNamed } from '~/records/unnamed-files.server'

export type NotPaper = NotAllowed | 'payment-by-payee' | 'paper-nothing-signed' | 'papers-full' | 'paper-gone'

/** An award for who may keep its papers: an officer who pays, not paid by it and without an interest. */
async function keepsPapers(
  db: Db,
  on: Occasion,
  book: string,
  awardId: string,
): Promise<Outcome<{ award: AwardOnRecord; by: string }, NotPaper>> {
  const award = await awardById(db, awardId)
  if (!award || award.book !== book) return refuse('paper-gone')
  const actor = await actorIn(db, book, on.by, on.at)
  const by = actor?.personId ?? ''
  const interests = await interestsIn(db, [award.proposalId])
  const hasInterest = interests.interestedIn(award.proposalId).includes(by)
  const allowed = may(actor, 'award-paper.add', { now: on.at, hasInterest })
  if (!allowed.ok) return allowed
  if (award.payee.personIds.includes(by)) return refuse('payment-by-payee')
  return { ok: true, award, by }
}

/** Whether a photo of a signed paper may be added: asked before any of it is read. */
export async function mayAddPaper(
  db: Db,
  on: Occasion,
  book: string,
  awardId: string,
  subjectId: string,
): Promise<Outcome<{ of: AwardPaperOf; award: AwardOnRecord; by: string; count: number }, NotPaper>> {
  const keeper = await keepsPapers(db, on, book, awardId)
  if (!keeper.ok) return keeper
  const signed = (await signedByHand(db, keeper.award)).find((one) => one.subjectId === subjectId)
  if (!signed) return refuse('paper-nothing-signed')
  const count = (await papersOf(db, awardId)).length
  if (count >= mostPapers) return refuse('papers-full', { most: mostPapers })
  return { ok: true, of: signed.of, award: keeper.award, by: keeper.by, count }
}

/** Puts the photo that came with what was signed. It is made ready like every other, and is private. */
export async function addPaper(
  db: Db,
  on: Occasion,
  book: string,
  awardId: string,
  subjectId: string,
  { hash }: { readonly hash: string },
): Promise<Outcome<{ id: string }, NotPaper | 'file-went'>> {
  const found = await mayAddPaper(db, on, book, awardId, subjectId)
  if (!found.ok) return found
  if (!(await filesAreNamed(db, [hash]))) return refuse('file-went')
  const { of, award, by, count } = found
  const [id, pictureId] = [on.newId(), on.newId()]
  await db.insert(picture).values({
    ...{ id: pictureId, proposalId: award.proposalId, kind: 'photo', state: 'waiting', words: '' },
    ...{ position: 3000 + count, arrivedAs: hash, forAsk: paperOfAward, private: true },
    ...{ addedBy: by, addedAt: on.at, tries: 0, hiddenBecause: '' },
  })
  await db.insert(awardPaper).values({ id, awardId, of, subjectId, pictureId, addedBy: by, addedAt: on.at })
  await recordAct(db, on, book, 'award-paper.add', `award:${awardId}`, { paperId: id, of, subjectId })
  return { ok: true, id }
}

/** Takes a photo out that was the wrong one. That it was there stays on record. */
export async function takeOutPaper(
  db: Db,
  on: Occasion,
  book: string,
  awardId: string,
  paperId: string,
): Promise<Outcome<object, NotPaper>> {
  const keeper = await keepsPapers(db, on, book, awardId)
  if (!keeper.ok) return keeper
  const paper = (await papersOf(db, awardId)).find(({ id }) => id === paperId)
  if (!paper) return refuse('paper-gone')
  const photo = paper.pictureId === null ? undefined : await pictureById(db, paper.pictureId)
  await db.update(awardPaper).set({ takenOutAt: on.at }).where(eq(awardPaper.id, paperId))
  if (photo) await forgetPictures(db, [photo], on.at)
  await recordAct(db, on, book, 'award-paper.add', `award:${awardId}`, { paperId, takenOut: true })
  return ok
}
