import type { NotAllowed } from '~/domain/policy'
import { readiness, writes, type NotReady } from '~/domain/proposal'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import type { Letter } from '~/records/outbox.server'
import { formOfProposal, formOfRound } from '~/records/proposal/application-form.server'
import { asksOf, choicesIn, draftOf } from '~/records/proposal/draft.server'
import { askedBefore } from '~/records/proposal/asked-before.server'
import { changesUntil } from '~/records/proposal/checking-talk.server'
import { addProposalEvent } from '~/records/proposal/proposal.server'
import { sameAsking } from '~/records/proposal/origin.server'
import { shareIn } from '~/records/proposal/together.server'
import { findLikelyPairs } from '~/records/proposal/likely-pairs.server'
import { keepTerms } from '~/records/proposal/idea-terms.server'
import { suggestStrengths } from '~/records/proposal/suggested-strengths.server'
import { writeToWhoseIdea } from '~/records/proposal/tell-whose-idea.server'
import { keepSentVersion } from '~/records/proposal/sent-version.server'
import { ownProposal, ownToChange, proposalInRound, type OwnProposal } from './own-proposal.server'

export type NotSubmitted =
  | NotAllowed
  | NotReady
  | 'proposal-withdrawn'
  | 'asked-before'
  | 'asked-before-by-applicant'
  | 'already-sent-in'
  | 'changes-time-over'
  | 'carried-already'

/**
 * Sends a proposal in, and writes to those whose it is, as far as there are addresses. Pressing twice sends it in once,
 * whoever of them presses: the second press is told that it is in, which is true.
 */
export async function submitProposal(
  db: Db,
  on: Occasion,
  proposalId: string,
  letter: Omit<Letter, 'to'>,
): Promise<Outcome<object, NotSubmitted>> {
  const before = (await proposalInRound(db, proposalId)).proposal
  if (before.standing === 'submitted' && writes(await shareIn(db, before, on.by))) return ok

  const sentBack = before.standing === 'sent-back'
  const own =
    sentBack || (await changesUntil(db, before)) !== null
      ? await ownToChange(db, on, proposalId)
      : await ownProposal(db, on, proposalId, 'proposal.submit')
  if (!own.ok) return own
  const { round } = own
  let { proposal } = own
  if (proposal.standing !== 'draft' && !sentBack) return refuse('proposal-withdrawn')
  const form = await formOfProposal(db, proposal)
  const asks = asksOf(round, await choicesIn(db, round.partnershipId, proposal.id), form)
  const draft = await draftOf(db, proposal)
  const ready = readiness(draft, asks)
  if (!ready.ok) return ready
  // What it came from, or went on as, may have come in meanwhile: an idea is on one ballot alone.
  const asking = await sameAsking(db, proposal, on.at)
  if (asking.underWay) return refuse('carried-already')
  const other = await otherOf(db, on, own, asking.ids)
  // Which other idea it was is hers to know.
  if (other) return own.share === 'own' ? refuse('asked-before', other) : refuse('asked-before-by-applicant')

  proposal = await suggestStrengths(db, on, round.partnershipId, proposal)
  await addProposalEvent(db, on, proposal, 'submitted')
  await keepTerms(db, proposal)
  await findLikelyPairs(db, on, round.partnershipId, proposal)
  await keepSentVersion(db, proposal, proposal.eventCount + 1, on.at)
  await recordAct(db, on, round.partnershipId, 'proposal.submit', `proposal:${proposal.id}`, {
    reference: proposal.reference,
    costPence: proposal.costPence,
  })
  const once = `proposal-submitted:${proposal.id}:${proposal.eventCount + 1}` as const
  await writeToWhoseIdea(db, on, once, proposal, { ...letter, partnershipId: round.partnershipId })
  return ok
}

/** Her other idea, where each may ask only once: two drafts may have been begun, and one is sent in. */
async function otherOf(db: Db, on: Occasion, { proposal, round }: OwnProposal, besides: readonly string[]) {
  const { applicantId } = proposal
  if (applicantId === null) return undefined
  const { once } = (await formOfRound(db, round.id)).form
  const where = { partnershipId: round.partnershipId, roundId: round.id }
  return askedBefore(db, { applicantId, once, ...where, now: on.at, besides })
}
