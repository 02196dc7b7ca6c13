import type { Meeting } from '~/domain/panel'
import type { Actor } from '~/domain/people'
import { may, type Act, type NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { firstDecision, meetingOf, type DecisionOnRecord } from '~/records/panel/decision.server'
import { votesOnProposal, type VoteOnRecord } from '~/records/panel/panel-vote.server'
import { actorIn } from '~/records/people/actor.server'
import { roundById, type Round } from '~/records/round/course.server'

export type NoMeeting = 'decision-not-started' | 'decision-adopted'

/** The panel's meeting about a round, with whoever acts in it. */
export interface MeetingInHand {
  readonly round: Round
  readonly actor: Actor | null
  readonly decision: DecisionOnRecord
  readonly meeting: Meeting
}

/** The meeting that is going on. What is no longer to be changed is told before what stage it is. */
export async function meetingInHand(db: Db, on: Occasion, roundId: string): Promise<Outcome<MeetingInHand, NoMeeting>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error(`no round ${roundId}`)
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const decision = await firstDecision(db, roundId)
  if (!decision) return refuse('decision-not-started')
  if (decision.adoptedAt !== null) return refuse('decision-adopted', { adoptedAt: decision.adoptedAt })
  return { ok: true, round, actor, decision, meeting: await meetingOf(db, round, decision, on.at) }
}

/** The last vote on one proposal in that meeting. */
export interface VoteInHand extends MeetingInHand {
  readonly last: VoteOnRecord
}

/** The last vote on a proposal, open or over, for whoever may do this to it now. */
export async function voteInHand(
  db: Db,
  on: Occasion,
  act: Act,
  roundId: string,
  proposalId: string,
): Promise<Outcome<VoteInHand, NotAllowed | NoMeeting | 'no-panel-vote'>> {
  const found = await meetingInHand(db, on, roundId)
  if (!found.ok) return found
  const { round, actor, meeting } = found
  const hasInterest = meeting.interests.isInterested(on.by ?? '', proposalId)
  const allowed = may(actor, act, { round, now: on.at, hasInterest })
  if (!allowed.ok) return allowed
  const last = (await votesOnProposal(db, proposalId)).at(-1)
  return last ? { ...found, last } : refuse('no-panel-vote')
}
