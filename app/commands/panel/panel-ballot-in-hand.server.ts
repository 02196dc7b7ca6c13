import { inArray } from 'drizzle-orm'
import { proposal } from '~db/schema'
import type { PanelBallotTerms } from '~/domain/panel'
import { may, type Act, type NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { votesOfDecision, type VoteOnRecord } from '~/records/panel/panel-vote.server'
import { meetingInHand, type MeetingInHand, type NoMeeting } from './vote-in-hand.server'

/** The panel's ballot that is open in its meeting: a vote on each idea, opened together. */
export interface PanelBallotInHand extends MeetingInHand {
  readonly terms: PanelBallotTerms
  /** Those of its votes that are open, each with the idea's reference. */
  readonly open: readonly (VoteOnRecord & { readonly reference: string })[]
}

/**
 * The panel's open ballot, for whoever may do this to it now. An interest in one of its ideas keeps nobody from the others:
 * whoever acts on one idea is asked about that one.
 */
export async function panelBallotInHand(
  db: Db,
  on: Occasion,
  act: Act,
  roundId: string,
): Promise<Outcome<PanelBallotInHand, NotAllowed | NoMeeting | 'no-panel-vote' | 'panel-vote-closed'>> {
  const found = await meetingInHand(db, on, roundId)
  if (!found.ok) return found
  const allowed = may(found.actor, act, { round: found.round, now: on.at, hasInterest: false })
  if (!allowed.ok) return allowed
  const votes = (await votesOfDecision(db, found.decision.id)).filter(({ vote }) => vote.ballot !== null)
  const open = votes.filter(({ closing }) => closing === null)
  const terms = open[0]?.vote.ballot
  if (!terms) {
    const closedAt = votes.at(-1)?.closing?.at
    return closedAt === undefined ? refuse('no-panel-vote') : refuse('panel-vote-closed', { closedAt })
  }
  const ids = open.map(({ vote }) => vote.proposalId)
  const rows = await db
    .select({ id: proposal.id, reference: proposal.reference })
    .from(proposal)
    .where(inArray(proposal.id, ids))
  const references = new Map(rows.map(({ id, reference }) => [id, reference]))
  return {
    ...found,
    terms,
    open: open.map((one) => ({ ...one, reference: references.get(one.vote.proposalId) ?? '' })),
  }
}
