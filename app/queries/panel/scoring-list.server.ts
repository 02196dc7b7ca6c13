import { panelScores, type Interests } from '~/domain/panel'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { criteriaOf } from '~/records/panel/criterion.server'
import { interestsIn } from '~/records/panel/interest.server'
import { seatsOf } from '~/records/panel/seats.server'
import { sheetsOn, type SheetRow } from '~/records/panel/score-sheet.server'
import { standingProposals } from '~/records/proposal/proposal.server'
import type { Round } from '~/records/round/course.server'

/** How far a member is with one idea. */
export type ScoringState = 'to-declare' | 'stepped-out' | 'to-score' | 'begun' | 'abstained' | 'handed-in'

/** Where a member is with an idea, by what she declared and by her own sheet. */
export function stateOf(
  kind: ReturnType<Interests['kindOf']>,
  sheet: Pick<SheetRow, 'handedInAt' | 'abstained'> | undefined,
): ScoringState {
  if (kind === undefined) return 'to-declare'
  if (kind !== 'none') return 'stepped-out'
  if (!sheet) return 'to-score'
  if (sheet.handedInAt === null) return 'begun'
  return sheet.abstained ? 'abstained' : 'handed-in'
}

export const isIn = (state: ScoringState): boolean => state === 'handed-in' || state === 'abstained'

/** A round's ideas as one member has to score them, and how far she is. No points, her own or anybody's. */
export async function scoringList(db: Db, round: Round, personId: string, now: Instant) {
  const proposals = await standingProposals(db, round)
  const proposalIds = proposals.map(({ id }) => id)
  const interests = await interestsIn(db, proposalIds)
  const sheets = await sheetsOn(db, proposalIds)
  const own = new Map(sheets.filter((sheet) => sheet.personId === personId).map((sheet) => [sheet.proposalId, sheet]))
  const items = proposals.map(({ id, reference, title, costPence }) => ({
    reference,
    title,
    costPence,
    state: stateOf(interests.kindOf(personId, id), own.get(id)),
  }))
  const hers = items.filter(({ state }) => state !== 'stepped-out')
  const seats = await seatsOf(db, round.partnershipId, now)
  const criteria = await criteriaOf(db, round.id)
  const { fewestScores } = round.rules
  const scores =
    criteria.length > 0 ? panelScores({ seats, criteria, proposalIds, sheets, interests, fewestScores }) : []
  return {
    items,
    isMember: seats.some((seat) => seat.personId === personId),
    scores: seats.some((seat) => seat.personId === personId && seat.voting),
    done: hers.filter(({ state }) => isIn(state)).length,
    total: hers.length,
    /** Everybody's sheets together, without saying whose. */
    panel: {
      in: scores.reduce((sum, { scored, abstained }) => sum + scored + abstained, 0),
      asked: scores.reduce((sum, { couldScore }) => sum + couldScore, 0),
    },
  }
}

export type ScoringItem = Awaited<ReturnType<typeof scoringList>>['items'][number]

/** The next idea that a member has yet to score after another, round about; nothing when none is left. */
export function nextToScore(items: readonly ScoringItem[], after: string): string | null {
  const left = items.filter(
    ({ state, reference }) => (state === 'to-score' || state === 'begun') && reference !== after,
  )
  return (left.find(({ reference }) => reference > after) ?? left[0])?.reference ?? null
}
