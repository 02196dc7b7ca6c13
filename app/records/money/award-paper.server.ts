import { and, asc, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import { awardPaper, picture, pictureFile } from '~db/schema'
import type { AwardPaperOf } from '~/domain/money'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { forgetPictures, pictureById } from '~/records/proposal/pictures.server'
import { agreementsOf } from './agreement.server'
import { paymentsOfAwards, signedFor } from './payment.server'
import type { AwardOnRecord } from './award.server'

export type AwardPaperRow = typeof awardPaper.$inferSelect

/** The papers of an award that were not taken out, the oldest first, with how far the photo of each is. */
export async function papersOf(db: Db, awardId: string) {
  const rows = await db
    .select({ paper: awardPaper, state: picture.state, puzzle: picture.puzzle })
    .from(awardPaper)
    .leftJoin(picture, eq(picture.id, awardPaper.pictureId))
    .where(and(eq(awardPaper.awardId, awardId), isNull(awardPaper.takenOutAt)))
    .orderBy(asc(awardPaper.addedAt), asc(awardPaper.id))
  return rows.map(({ paper, state, puzzle }) => ({ ...paper, state, puzzle }))
}

/** What was signed by hand of an award: agreements on paper, and payments handed over against a signature. */
export async function signedByHand(
  db: Db,
  award: AwardOnRecord,
): Promise<{ of: AwardPaperOf; subjectId: string; number: number }[]> {
  const agreed = (await agreementsOf(db, [award.id])).filter(({ way }) => way === 'paper')
  const signed: { of: AwardPaperOf; subjectId: string; number: number }[] = agreed.map(({ id, number }) => ({
    ...{ of: 'agreement', subjectId: id, number },
  }))
  for (const payment of await paymentsOfAwards(db, [award])) {
    if (await signedFor(db, payment.id)) signed.push({ of: 'cash', subjectId: payment.id, number: payment.instalment })
  }
  return signed
}

/** A file by its hash, if a paper of this award that was not taken out names it. */
export async function paperFile(db: Db, awardId: string, hash: string) {
  const [file] = await db
    .select({ contentType: pictureFile.contentType, size: pictureFile.size })
    .from(pictureFile)
    .innerJoin(awardPaper, eq(awardPaper.pictureId, pictureFile.pictureId))
    .where(and(eq(pictureFile.hash, hash), eq(awardPaper.awardId, awardId), isNull(awardPaper.takenOutAt)))
    .limit(1)
  return file ?? null
}

/** The photos of papers of awards whose time is over: who signed is in them. */
export async function forgetPapersOf(db: Db, awardIds: readonly string[], now: Instant): Promise<void> {
  const rows = await db
    .select({ id: awardPaper.pictureId })
    .from(awardPaper)
    .where(and(inArray(awardPaper.awardId, [...awardIds]), isNotNull(awardPaper.pictureId)))
  for (const { id } of rows) {
    const found = id === null ? undefined : await pictureById(db, id)
    if (found) await forgetPictures(db, [found], now)
  }
}
