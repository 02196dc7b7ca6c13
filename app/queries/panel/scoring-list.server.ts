import type { Interests } from '~/domain/panel'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { assignedIn } from '~/records/panel/assignment.server'
import { interestsIn } from '~/records/panel/interest.server'
import { seatsOf } from '~/records/panel/seats.server'
import { sheetsBy, type SheetRow } from '~/records/panel/score-sheet.server'
import { standingProposals } from '~/records/proposal/proposal.server'
import type { Round } from '~/records/round/course.server'

/** How far a member is with one idea; `others-score` where ideas are shared out, and it is not hers. */
export type ScoringState =
  'to-declare' | 'stepped-out' | 'to-score' | 'begun' | 'abstained' | 'handed-in' | 'others-score'

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

/** The same where ideas are shared out: one that is not hers is for others to score, once she has declared on it. */
export const stateFor = (isHers: boolean, state: ScoringState): ScoringState =>
  isHers || state === 'to-declare' || state === 'stepped-out' ? state : 'others-score'

/** What is hers to score, then what others score; each in the order of the list. */
export const herOwnFirst = <Item extends { readonly isHers: boolean }>(all: readonly Item[]): Item[] => [
  ...all.filter(({ isHers }) => isHers),
  ...all.filter(({ isHers }) => !isHers),
]

export const isIn = (state: ScoringState): boolean => state === 'handed-in' || state === 'abstained'

/**
 * A round's ideas as one member has to score them, and how far she is: her own, then those that others score, which she
 * declares on all the same. No points, her own or anybody's.
 */
export async function scoringList(db: Db, round: Round, personId: string, now: Instant) {
  const proposals = await standingProposals(db, round)
  const proposalIds = proposals.map(({ id }) => id)
  const interests = await interestsIn(db, proposalIds)
  const own = new Map((await sheetsBy(db, proposalIds, personId)).map((sheet) => [sheet.proposalId, sheet]))
  const isAssigned = await assignedIn(db, round, { personId })
  const seats = await seatsOf(db, round.partnershipId, now)
  const item = ({ id, reference, title, costPence }: (typeof proposals)[number]) => {
    const isHers = isAssigned?.(personId, id) ?? true
    const state = stateFor(isHers, stateOf(interests.kindOf(personId, id), own.get(id)))
    return { reference, title, costPence, isHers, state }
  }
  const items = herOwnFirst(proposals.map(item))
  const hers = items.filter(({ isHers, state }) => isHers && state !== 'stepped-out')
  return {
    items,
    isMember: seats.some((seat) => seat.personId === personId),
    scores: seats.some((seat) => seat.personId === personId && seat.voting),
    /** Ideas are shared out: not everyone scores everything. */
    isShared: isAssigned !== undefined,
    done: hers.filter(({ state }) => isIn(state)).length,
    total: hers.length,
  }
}

export type ScoringItem = Awaited<ReturnType<typeof scoringList>>['items'][number]

/** The next idea that a member has yet to score after another, round about; nothing when none is left. */
export function nextToScore(items: readonly Pick<ScoringItem, 'reference' | 'state'>[], after: string): string | null {
  const left = items.filter(
    ({ state, reference }) => (state === 'to-score' || state === 'begun') && reference !== after,
  )
  return (left.find(({ reference }) => reference > after) ?? left[0])?.reference ?? null
}
