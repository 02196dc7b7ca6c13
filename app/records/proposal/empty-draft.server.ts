import { eq } from 'drizzle-orm'
import { payee, privateAnswers, proposal } from '~db/schema'
import type { Db } from '~/platform/world.server'
import { forgetFeedback } from './answers.server'
import { forgetSuggestedIn } from '../people/strengths.server'
import { forgetChecking } from './checking-talk.server'
import { forgetPairsOf } from './likely-pairs.server'
import { forgetTerms } from './idea-terms.server'
import { unlist } from './listing.server'
import { forgetSharing } from './together.server'

/**
 * Takes every word out of an idea that is not in its round, and whose it was: what it said when it was sent in before, too.
 * Its reference stays used.
 */
export async function emptyDraft(db: Db, proposalId: string): Promise<void> {
  await db.delete(payee).where(eq(payee.proposalId, proposalId))
  await forgetTerms(db, proposalId)
  await unlist(db, proposalId)
  await forgetSuggestedIn(db, [proposalId])
  await forgetPairsOf(db, [proposalId])
  await forgetChecking(db, [proposalId])
  await forgetFeedback(db, [proposalId])
  await forgetSharing(db, proposalId)
  await db.delete(privateAnswers).where(eq(privateAnswers.proposalId, proposalId))
  await db
    .update(proposal)
    .set({
      applicantId: null,
      title: '',
      summary: '',
      costPence: null,
      themeId: null,
      neighbourhoodId: null,
      answers: {},
      savedIn: {},
    })
    .where(eq(proposal.id, proposalId))
}
