import { asc, eq } from 'drizzle-orm'
import { payee, proposalEvent } from '~db/schema'
import { isReady, progressOf } from '~/domain/proposal'
import type { Db } from '~/platform/world.server'
import { emailOf } from '~/records/people/actor.server'
import { asksOf, choicesIn, draftOf } from '~/records/proposal/draft.server'
import type { Proposal } from '~/records/proposal/proposal.server'
import type { Round } from '~/records/round/course.server'

/** A proposal as its own applicant sees it, private answers too: what stands in it, and what is still to be answered. */
export async function ownDraft(db: Db, proposal: Proposal, round: Round) {
  const choices = await choicesIn(db, round.partnershipId)
  const asks = asksOf(round, choices)
  const draft = await draftOf(db, proposal)
  return { draft, choices, asks, progress: progressOf(draft, asks), ready: isReady(draft, asks) }
}

/** Who would be paid, by name, and where a letter to the applicant would go: for her own eyes. */
export async function ownPrivate(db: Db, proposal: Proposal) {
  const [paid] = await db.select({ name: payee.name }).from(payee).where(eq(payee.proposalId, proposal.id))
  return {
    payeeName: paid?.name ?? null,
    email: proposal.applicantId === null ? null : await emailOf(db, proposal.applicantId),
  }
}

/** What has happened to it so far, the first first. */
export async function proposalHistory(db: Db, proposalId: string) {
  return db
    .select({ kind: proposalEvent.kind, at: proposalEvent.at })
    .from(proposalEvent)
    .where(eq(proposalEvent.proposalId, proposalId))
    .orderBy(asc(proposalEvent.sequence))
    .limit(100)
}
