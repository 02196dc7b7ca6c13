import { isPoints, mayTakePart, type Criterion, type NotPart } from '~/domain/panel'
import { may, type NotAllowed } from '~/domain/policy'
import { stands } from '~/domain/proposal'
import { refuse, type Outcome } from '~/domain/refusal'
import { happened } from '~/domain/round'
import type { Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { assignedIn } from '~/records/panel/assignment.server'
import { criteriaOf } from '~/records/panel/criterion.server'
import { interestsIn } from '~/records/panel/interest.server'
import { seatsOf } from '~/records/panel/seats.server'
import { sheetOf, type SheetRow } from '~/records/panel/score-sheet.server'
import { actorIn } from '~/records/people/actor.server'
import { drawLots } from '~/records/proposal/lots.server'
import { proposalById } from '~/records/proposal/proposal.server'
import { roundById } from '~/records/round/course.server'

/** What a member writes on her sheet. Points by criterion id; those she has not given yet are left out. */
export interface Scoring {
  readonly points: Readonly<Record<string, number>>
  /** For the others on the panel. */
  readonly noteForPanel: string
  /** For whoever asked. */
  readonly feedback: string
  /** When the sheet was last saved as her page showed it: `null` for not at all; left out where nobody says. */
  readonly seen?: Instant | null
}

/** A sheet was kept. */
export interface Kept {
  readonly savedAt: Instant
  /** It took the place of something newer than what her page showed, from another tab or device: what she wrote last holds. */
  readonly overtook: boolean
}

export type NotScored = NotAllowed | NotPart | 'proposal-off-the-list' | 'points-unclear'

export interface OwnSheet {
  readonly partnershipId: string
  readonly criteria: readonly Criterion[]
  /** As it was before; nothing given, not handed in and not abstained when she had none. */
  readonly before: Pick<SheetRow, 'proposalId' | 'personId' | 'points' | 'handedInAt' | 'abstained'> & {
    readonly savedAt: Instant | null
  }
}

/** Whether what she sends takes the place of something that her page did not show. */
export const overtakes = ({ seen }: Pick<Scoring, 'seen'>, { before }: OwnSheet): boolean =>
  seen !== undefined && before.savedAt !== null && before.savedAt !== seen

/** A member's own sheet on a proposal, when she may score it now and these points are what can be given. */
export async function ownSheet(
  db: Db,
  on: Occasion,
  act: 'score.save' | 'score.hand-in',
  proposalId: string,
  points: Scoring['points'],
): Promise<Outcome<OwnSheet, NotScored>> {
  const proposal = await proposalById(db, proposalId)
  const round = proposal && (await roundById(db, proposal.roundId))
  if (!round) throw new Error('a score for a proposal that is not there')
  const { partnershipId } = round
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const personId = actor?.personId ?? ''
  const interests = await interestsIn(db, [proposalId])
  const hasInterest = interests.isInterested(personId, proposalId)
  const allowed = may(actor, act, { round, now: on.at, hasInterest })
  if (!allowed.ok) return allowed
  if (!stands(proposal.standing, round.rules.steps.check)) {
    return refuse('proposal-off-the-list', { reference: proposal.reference })
  }
  const before = await sheetOf(db, proposalId, personId)
  const part = mayTakePart('score', {
    seat: (await seatsOf(db, partnershipId, on.at)).find((seat) => seat.personId === personId),
    interest: interests.kindOf(personId, proposalId),
    hasScored: before?.handedInAt != null && !before.abstained,
    locked: false,
    isAssigned: (await assignedIn(db, round, { proposalId, personId }))?.(personId, proposalId),
  })
  if (!part.ok) return part
  // As a rule they are drawn when the list is settled; the first score waits for no job.
  if (!happened(round, 'lots-drawn')) await drawLots(db, on, round)
  const criteria = await criteriaOf(db, round.id)
  const known = new Set(criteria.map(({ id }) => id))
  const sound = Object.entries(points).every(([id, given]) => known.has(id) && isPoints(given))
  if (!sound) return refuse('points-unclear')
  return {
    ok: true,
    partnershipId,
    criteria,
    before: before ?? { proposalId, personId, points: {}, handedInAt: null, abstained: false, savedAt: null },
  }
}
