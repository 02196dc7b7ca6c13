import { and, eq, exists, inArray, ne, or, type SQL, type SQLWrapper } from 'drizzle-orm'
import { checkingMessage, draftNote, feedbackSent, pageSaved, payee, privateAnswers, sentVersion } from '~db/schema'
import type { Db } from '~/platform/world.server'
import { forgetFeedback } from '../proposal/answers.server'
import { forgetChecking } from '../proposal/checking-talk.server'
import { forgetWriting } from '../proposal/together.server'

/**
 * Proposals with something that was never public: who should be paid, answers that only some may read (those of versions
 * sent in before too), or what was said while they were written and checked, and of them when it was decided.
 */
export const hasPrivateWords = (db: Db, proposalId: SQLWrapper): SQL | undefined =>
  or(
    exists(db.select({ id: payee.proposalId }).from(payee).where(eq(payee.proposalId, proposalId))),
    exists(
      db
        .select({ id: privateAnswers.proposalId })
        .from(privateAnswers)
        .where(eq(privateAnswers.proposalId, proposalId)),
    ),
    exists(
      db
        .select({ id: sentVersion.proposalId })
        .from(sentVersion)
        .where(and(eq(sentVersion.proposalId, proposalId), ne(sentVersion.words, ''))),
    ),
    exists(
      db
        .select({ id: checkingMessage.proposalId })
        .from(checkingMessage)
        .where(and(eq(checkingMessage.proposalId, proposalId), ne(checkingMessage.words, ''))),
    ),
    exists(
      db.select({ id: feedbackSent.proposalId }).from(feedbackSent).where(eq(feedbackSent.proposalId, proposalId)),
    ),
    exists(db.select({ id: draftNote.proposalId }).from(draftNote).where(eq(draftNote.proposalId, proposalId))),
    exists(db.select({ id: pageSaved.proposalId }).from(pageSaved).where(eq(pageSaved.proposalId, proposalId))),
  )

/** Takes it away from each of them. */
export async function takePrivateWords(db: Db, proposalIds: string[]): Promise<void> {
  await db.delete(payee).where(inArray(payee.proposalId, proposalIds))
  await db.delete(privateAnswers).where(inArray(privateAnswers.proposalId, proposalIds))
  await forgetChecking(db, proposalIds)
  await forgetFeedback(db, proposalIds)
  await forgetWriting(db, proposalIds)
}
