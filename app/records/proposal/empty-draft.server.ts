import { eq } from 'drizzle-orm'
import { payee, proposal } from '~db/schema'
import type { Db } from '~/platform/world.server'

/** Takes every word out of an idea that was never sent in, and whose it was. Its reference stays used. */
export async function emptyDraft(db: Db, proposalId: string): Promise<void> {
  await db.delete(payee).where(eq(payee.proposalId, proposalId))
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
