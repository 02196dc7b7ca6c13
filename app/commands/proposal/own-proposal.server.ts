import { may, type Act, type NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { actorIn } from '~/records/people/actor.server'
import { proposalById, type Proposal } from '~/records/proposal/proposal.server'
import { roundById, type Round } from '~/records/round/course.server'

export interface OwnProposal {
  readonly proposal: Proposal
  readonly round: Round
  readonly applicantName: string
}

/** A proposal for its own applicant to do something with; refused to everybody else, and out of time. */
export async function ownProposal(
  db: Db,
  on: Occasion,
  proposalId: string,
  act: Act,
): Promise<Outcome<OwnProposal, NotAllowed>> {
  const { proposal, round } = await proposalInRound(db, proposalId)
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const isApplicant = actor !== null && actor.personId === proposal.applicantId
  const allowed = may(actor, act, { round, now: on.at, isApplicant })
  if (!allowed.ok) return allowed
  if (!actor) return refuse('sign-in-first')
  return { ok: true, proposal, round, applicantName: actor.name }
}

/** @throws Error when there is no such proposal: pages find it first, and answer 404. */
export async function proposalInRound(db: Db, proposalId: string): Promise<{ proposal: Proposal; round: Round }> {
  const proposal = await proposalById(db, proposalId)
  const round = proposal && (await roundById(db, proposal.roundId))
  if (!round) throw new Error('an act on a proposal that is not there')
  return { proposal, round }
}
