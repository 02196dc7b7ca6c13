import { cameIn, canWaitUntil } from '~/domain/proposal'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { say } from '~/records/proposal/checking-talk.server'
import { forgetPairsOf } from '~/records/proposal/likely-pairs.server'
import { addProposalEvent } from '~/records/proposal/proposal.server'
import { keepSentVersion } from '~/records/proposal/sent-version.server'
import { proposalToCheck, type NotToCheck } from './to-check.server'
import { tellApplicant, type Wording } from './tell-of-message.server'

export type NotSentBack =
  NotToCheck | 'not-sent-in' | 'nobody-to-ask' | 'enough-said' | 'until-in-the-past' | 'until-too-late'

export interface ChangesToMake {
  /** What should change. */
  readonly words: string
  /** The last moment for it. */
  readonly until: Instant
}

/**
 * Gives an idea back to its applicant to be changed, though ideas have closed. What she had sent in is kept as it was:
 * that is what counts again if she does not send the idea anew in time.
 */
export async function sendBackProposal(
  db: Db,
  on: Occasion,
  proposalId: string,
  { words, until }: ChangesToMake,
  letters: { readonly toApplicant: Wording; readonly toBuilder: Wording },
): Promise<Outcome<object, NotSentBack>> {
  const found = await proposalToCheck(db, on, proposalId, 'proposal.send-back')
  if (!found.ok) return found
  const { proposal, round } = found
  const { standing } = proposal
  if (!cameIn(standing)) return refuse('not-sent-in')
  if (proposal.applicantId === null) return refuse('nobody-to-ask')
  const fits = canWaitUntil(until, round.dates, on.at)
  if (!fits.ok) return fits
  if (standing !== 'sent-back') {
    // An idea that came in before versions were kept has none yet.
    if (proposal.submittedSequence !== null && proposal.submittedAt !== null)
      await keepSentVersion(db, proposal, proposal.submittedSequence, proposal.submittedAt)
    await addProposalEvent(db, on, proposal, 'sent-back')
    await forgetPairsOf(db, [proposal.id])
  }
  const message = await say(db, on, proposal, { kind: 'changes', words, until })
  if (!message.ok) return message
  const subject = `proposal:${proposal.id}`
  await recordAct(db, on, round.partnershipId, 'proposal.send-back', subject, { message: message.id, until })
  await tellApplicant(db, on, round.partnershipId, proposal, message.id, letters)
  return { ok: true }
}
