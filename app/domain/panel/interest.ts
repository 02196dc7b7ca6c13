import { ok, refuse, type Outcome } from '../refusal'
import type { Instant } from '../time'

/**
 * Interests are expected in a small place, and are no shame: they are declared, and whoever has one steps out.
 * `direct`: she or her household gains; `indirect`: family or friends do; `loyalty`: a group she belongs to does.
 */
export const interestKinds = ['none', 'direct', 'indirect', 'loyalty'] as const
export type InterestKind = (typeof interestKinds)[number]

/** Rows are only ever added; the latest for a member and a proposal holds. */
export interface Declaration {
  readonly proposalId: string
  readonly personId: string
  readonly kind: InterestKind
  readonly note: string
  readonly at: Instant
  /** Herself, or the officer who recorded it for her. */
  readonly declaredBy: string
}

/** Who gains from a proposal whatever is declared: who proposed it, or wrote on it with her, and who is to be paid. */
export interface Stake {
  readonly proposalId: string
  readonly personId: string
}

/** What is known of everybody's interests in a round's proposals. */
export interface Interests {
  /** `undefined` while she has said nothing; then she has no part in it yet, and no interest either. */
  readonly kindOf: (personId: string, proposalId: string) => InterestKind | undefined
  readonly isInterested: (personId: string, proposalId: string) => boolean
  /** Everybody known to have an interest in a proposal, sorted. */
  readonly interestedIn: (proposalId: string) => readonly string[]
}

/** Declarations in the order they were made. A stake is a direct interest, and no declaration takes it away. */
export function interestsFrom(
  declarations: readonly Pick<Declaration, 'proposalId' | 'personId' | 'kind'>[],
  stakes: readonly Stake[],
): Interests {
  const kinds = new Map<string, Map<string, InterestKind>>()
  const set = (proposalId: string, personId: string, kind: InterestKind) => {
    const ofProposal = kinds.get(proposalId) ?? new Map<string, InterestKind>()
    kinds.set(proposalId, ofProposal.set(personId, kind))
  }
  for (const { proposalId, personId, kind } of declarations) set(proposalId, personId, kind)
  for (const { proposalId, personId } of stakes) set(proposalId, personId, 'direct')
  const kindOf = (personId: string, proposalId: string) => kinds.get(proposalId)?.get(personId)
  return {
    kindOf,
    isInterested: (personId, proposalId) => (kindOf(personId, proposalId) ?? 'none') !== 'none',
    interestedIn: (proposalId) =>
      [...(kinds.get(proposalId) ?? [])]
        .filter(([, kind]) => kind !== 'none')
        .map(([personId]) => personId)
        .sort(),
  }
}

/**
 * Interests as the scores know them. Up to the lock the last word holds; after it one that comes to light sets a score
 * aside, and none that is taken back brings one in again: what was locked can lose a score, and never gains one.
 */
export function interestsForScores(
  declarations: readonly Declaration[],
  stakes: readonly Stake[],
  lockedAt: Instant | null,
): Interests {
  const isBefore = ({ at }: Declaration) => lockedAt === null || at <= lockedAt
  return interestsFrom(
    declarations.filter((one) => isBefore(one) || one.kind !== 'none'),
    stakes,
  )
}

/**
 * Interests as a vote of the panel that was closed knows them: as the scores know theirs after the lock, so that nobody
 * comes back into a vote once it is known what it came to. When the list is adopted (`adopted`), nothing said later
 * counts, and whoever its minutes name stays out.
 */
export function interestsForVote(
  declarations: readonly Declaration[],
  stakes: readonly Stake[],
  closedAt: Instant,
  adopted: { readonly at: Instant; readonly interests: Pick<Interests, 'isInterested'> } | null,
): Pick<Interests, 'isInterested'> {
  if (!adopted) return interestsForScores(declarations, stakes, closedAt)
  const until = declarations.filter(({ at }) => at <= adopted.at)
  const held = interestsForScores(until, [], closedAt)
  return {
    isInterested: (personId, proposalId) =>
      adopted.interests.isInterested(personId, proposalId) || held.isInterested(personId, proposalId),
  }
}

/** Interests as they were known when the scores were locked: for telling what came to light since. */
export const interestsAtLock = (
  declarations: readonly Declaration[],
  stakes: readonly Stake[],
  lockedAt: Instant,
): Interests =>
  interestsFrom(
    declarations.filter(({ at }) => at <= lockedAt),
    stakes,
  )

/**
 * Taking an interest back, or declaring for somebody else, is allowed with a note: both stay in the record. What an
 * officer wrote down for somebody is not hers to take back: an officer does, other than herself.
 */
export function mayDeclare(
  declaration: Pick<Declaration, 'personId' | 'declaredBy' | 'kind' | 'note'>,
  before: InterestKind | undefined,
  recordedBy: string | undefined = undefined,
): Outcome<object, 'interest-needs-note' | 'interest-by-officer'> {
  const { personId, declaredBy, kind, note } = declaration
  const takesBack = kind === 'none' && before !== undefined && before !== 'none'
  const forAnother = personId !== declaredBy
  if (takesBack && !forAnother && recordedBy !== undefined && recordedBy !== personId) {
    return refuse('interest-by-officer')
  }
  return (takesBack || forAnother) && note.trim() === '' ? refuse('interest-needs-note') : ok
}

/** A place on the panel: with a vote or without, living in the area or not. */
export interface Seat {
  readonly personId: string
  readonly voting: boolean
  readonly resident: boolean
}

export type PanelAct = 'score' | 'see-scores' | 'discuss' | 'decide'

export type NotPart =
  | 'not-on-the-panel'
  | 'no-vote-on-the-panel'
  | 'declare-first'
  | 'you-have-an-interest'
  | 'scored-by-others'
  | 'your-score-first'

/** What one member, faced with one proposal, has to do with it. */
export interface Part {
  readonly seat: Seat | undefined
  /** What she declared on it; `undefined` when she has not. */
  readonly interest: InterestKind | undefined
  /** Her own score is in. Who abstained sees the others' after the lock: she could still score. */
  readonly hasScored: boolean
  /** Scoring is over: nobody can be swayed any more. */
  readonly locked: boolean
  /** Whether it was given to her to score, where ideas are shared out; when left out, everyone scores everything. */
  readonly isAssigned?: boolean
}

/**
 * Whether a member may take part. With an interest she may not score, see scores, discuss or decide; before she has
 * declared she may do none of it either; and she sees what others gave only when her own score is in, or after the lock.
 */
export function mayTakePart(
  act: PanelAct,
  { seat, interest, hasScored, locked, isAssigned = true }: Part,
): Outcome<object, NotPart> {
  if (!seat) return refuse('not-on-the-panel')
  if (interest === undefined) return refuse('declare-first')
  if (interest !== 'none') return refuse('you-have-an-interest', { interest })
  if (!seat.voting && (act === 'score' || act === 'decide')) return refuse('no-vote-on-the-panel')
  if (act === 'score' && !isAssigned) return refuse('scored-by-others')
  if (act === 'see-scores' && !hasScored && !locked) return refuse('your-score-first')
  return ok
}
