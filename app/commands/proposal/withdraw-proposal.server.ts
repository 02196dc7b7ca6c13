import { batches } from '~/domain/batches'
import type { NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { happened } from '~/domain/round'
import type { Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { postMany, type Letter } from '~/records/outbox.server'
import { forgetSuggestedIn } from '~/records/people/strengths.server'
import { forgetPairsOf } from '~/records/proposal/likely-pairs.server'
import { removePicturesOf } from '~/records/proposal/pictures.server'
import { addProposalEvent } from '~/records/proposal/proposal.server'
import type { Round } from '~/records/round/course.server'
import { isOnBallot } from '~/records/voting/ballot-list.server'
import { reachableAtTheBallot } from '~/records/voting/roll.server'
import { ownProposal } from './own-proposal.server'

/** The letter to those who can still vote, when an idea leaves the ballot. */
export type IdeaGone = (idea: {
  readonly title: string
  readonly closesAt: Instant
}) => Pick<Letter, 'subject' | 'text' | 'parts' | 'language'>

/** Nobody votes on a draft. A way to withdraw that forgot its letter would fail, and not keep it from voters. */
const nobodyToTell: IdeaGone = () => {
  throw new Error('an idea leaves the ballot, and there is no letter for those who vote')
}

/**
 * Withdraws a draft, or a proposal that was sent in, for good. What happened stays in its record. While people vote, the
 * votes for it fall away, as the round has said; whoever can still vote is written to, for nobody can see who chose it.
 */
export async function withdrawProposal(
  db: Db,
  on: Occasion,
  proposalId: string,
  letter: IdeaGone = nobodyToTell,
): Promise<Outcome<object, NotAllowed | 'joined-already'>> {
  const own = await ownProposal(db, on, proposalId, 'proposal.withdraw')
  if (!own.ok) return own
  const { proposal, round } = own
  if (proposal.standing === 'withdrawn') return ok
  // Both agreed, and what it points to goes on.
  if (proposal.standing === 'joined') return refuse('joined-already')
  await addProposalEvent(db, on, proposal, 'withdrawn')
  await forgetSuggestedIn(db, [proposal.id])
  await forgetPairsOf(db, [proposal.id])
  await removePicturesOf(db, proposal.id, on.at)
  await recordAct(db, on, round.partnershipId, 'proposal.withdraw', `proposal:${proposal.id}`)
  await tellThoseWhoVote(db, on, round, proposal, letter)
  return ok
}

async function tellThoseWhoVote(
  db: Db,
  on: Occasion,
  round: Round,
  { id, title }: { readonly id: string; readonly title: string },
  letter: IdeaGone,
): Promise<void> {
  const closesAt = round.dates.votingClosesAt
  if (closesAt === null || !happened(round, 'voting-opened') || !(await isOnBallot(db, round.id, id))) return
  const words = letter({ title, closesAt })
  const { partnershipId } = round
  for (const some of batches(await reachableAtTheBallot(db, round.id), lettersAtOnce)) {
    const letters = some.map(({ personId, email }) => ({
      once: `idea-gone:${id}:${personId}` as const,
      // Of no use to anybody once the vote is over.
      letter: { ...words, to: email, until: closesAt, partnershipId, personId },
    }))
    await postMany(db, on, letters)
  }
}

const lettersAtOnce = 500
