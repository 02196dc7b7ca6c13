import { asc, eq } from 'drizzle-orm'
import { proposalEvent } from '~db/schema'
import { isReady, progressOf } from '~/domain/proposal'
import type { Db } from '~/platform/world.server'
import { emailOf } from '~/records/people/actor.server'
import { asksOf, choicesIn, draftOf } from '~/records/proposal/draft.server'
import { proposalById, type Proposal } from '~/records/proposal/proposal.server'
import type { Round } from '~/records/round/course.server'

/** A proposal as its own applicant sees it, private answers too: what stands in it, and what is still to be answered. */
export async function ownDraft(db: Db, { id }: Pick<Proposal, 'id'>, round: Round) {
  const proposal = await proposalById(db, id)
  if (!proposal) throw new Error('a draft that is not there')
  const choices = await choicesIn(db, round.partnershipId)
  const asks = asksOf(round, choices)
  const draft = await draftOf(db, proposal)
  return {
    draft,
    choices,
    asks,
    progress: progressOf(draft, asks),
    ready: isReady(draft, asks),
    version: proposal.version,
    savedAt: proposal.savedAt,
  }
}

/** Where a letter to the applicant goes: for her own eyes. Nothing when there is no address. */
export async function ownEmail(db: Db, { applicantId }: Pick<Proposal, 'applicantId'>): Promise<string | null> {
  return applicantId === null ? null : emailOf(db, applicantId)
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
