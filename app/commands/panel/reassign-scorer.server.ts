import { assignmentNow, pairsOf, type AssignmentAct, type Given } from '~/domain/panel'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { scorersEachOf } from '~/domain/round'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { addAssignments, assignmentLinesOf } from '~/records/panel/assignment.server'
import { interestsIn } from '~/records/panel/interest.server'
import { sheetOf } from '~/records/panel/score-sheet.server'
import { seatsOf } from '~/records/panel/seats.server'
import { actorIn } from '~/records/people/actor.server'
import { proposalById } from '~/records/proposal/proposal.server'
import { roundById } from '~/records/round/course.server'

export interface Reassigned {
  /** Who need not score it any more; nobody when it is given to one more. */
  readonly from: string | null
  /** Who is to score it; nobody when it is only taken. */
  readonly to: string | null
  readonly because: string
}

export type NotReassigned =
  | NotAllowed
  | 'everyone-scores'
  | 'nothing-reassigned'
  | 'reassign-needs-reason'
  | 'their-score-is-in'
  | 'not-a-scorer'
  | 'scorer-steps-out'
  | 'scores-it-already'

/**
 * An officer takes an idea from one scorer and gives it to another, with a reason; it stays so whatever is shared out
 * later. A score that is in stays with whoever gave it. Refused to an officer with an interest in the idea.
 */
export async function reassignScorer(
  db: Db,
  on: Occasion,
  proposalId: string,
  { from, to, because }: Reassigned,
): Promise<Outcome<object, NotReassigned>> {
  const proposal = await proposalById(db, proposalId)
  const round = proposal && (await roundById(db, proposal.roundId))
  if (!round) throw new Error('a scorer for an idea that is not there')
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const interests = await interestsIn(db, [proposalId])
  const hasInterest = interests.isInterested(on.by ?? '', proposalId)
  const allowed = may(actor, 'scorers.assign', { round, now: on.at, hasInterest })
  if (!allowed.ok) return allowed
  if (scorersEachOf(round.rules) === null) return refuse('everyone-scores')
  if (from === to) return refuse('nothing-reassigned')
  if (because.trim() === '') return refuse('reassign-needs-reason')

  const has = pairsOf(assignmentNow(await assignmentLinesOf(db, round.id)).standing)
  const lines: (Given & { act: AssignmentAct })[] = []
  if (from !== null) {
    if (!has({ proposalId, personId: from })) return refuse('not-a-scorer')
    if ((await sheetOf(db, proposalId, from))?.handedInAt != null) return refuse('their-score-is-in')
    lines.push({ proposalId, personId: from, act: 'taken' })
  }
  if (to !== null) {
    const seat = (await seatsOf(db, round.partnershipId, on.at)).find(({ personId }) => personId === to)
    if (!seat?.voting) return refuse('not-a-scorer')
    if (interests.isInterested(to, proposalId)) return refuse('scorer-steps-out')
    if (has({ proposalId, personId: to })) return refuse('scores-it-already')
    lines.push({ proposalId, personId: to, act: 'given' })
  }
  const step = await addAssignments(db, on, round.id, lines, because)
  const detail = { step, taken: from === null ? 0 : 1, given: to === null ? 0 : 1 }
  await recordAct(db, on, round.partnershipId, 'scorers.assign', `proposal:${proposalId}`, detail)
  return ok
}
