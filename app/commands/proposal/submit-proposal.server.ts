import type { NotAllowed } from '~/domain/policy'
import { isReady } from '~/domain/proposal'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { post, type Letter } from '~/records/outbox.server'
import { emailOf } from '~/records/people/actor.server'
import { asksOf, choicesIn, draftOf } from '~/records/proposal/draft.server'
import { addProposalEvent } from '~/records/proposal/proposal.server'
import { ownProposal, proposalInRound } from './own-proposal.server'

export type NotSubmitted = NotAllowed | 'proposal-withdrawn' | 'proposal-not-ready'

/**
 * Sends a proposal in, and writes to its applicant when there is an address. Pressing twice sends it in once: the
 * second press is told that it is in, which is true.
 */
export async function submitProposal(
  db: Db,
  on: Occasion,
  proposalId: string,
  letter: Omit<Letter, 'to'>,
): Promise<Outcome<object, NotSubmitted>> {
  const before = (await proposalInRound(db, proposalId)).proposal
  if (on.by !== null && on.by === before.applicantId && before.standing === 'submitted') return ok

  const own = await ownProposal(db, on, proposalId, 'proposal.submit')
  if (!own.ok) return own
  const { proposal, round } = own
  if (proposal.standing !== 'draft') return refuse('proposal-withdrawn')
  const asks = asksOf(round, await choicesIn(db, round.partnershipId))
  if (!isReady(await draftOf(db, proposal), asks)) return refuse('proposal-not-ready')

  await addProposalEvent(db, on, proposal, 'submitted')
  await recordAct(db, on, round.partnershipId, 'proposal.submit', `proposal:${proposal.id}`, {
    reference: proposal.reference,
    costPence: proposal.costPence,
  })
  const personId = proposal.applicantId ?? ''
  const to = await emailOf(db, personId)
  if (!to) return ok
  const addressed = { to, partnershipId: round.partnershipId, personId }
  await post(db, on, `proposal-submitted:${proposal.id}:${proposal.eventCount + 1}`, { ...addressed, ...letter })
  return ok
}
