import { and, eq, sql } from 'drizzle-orm'
import { interest, payee, proposal, scoreSheet, share } from '~db/schema'
import { interestsFrom } from '~/domain/panel'
import { prepared } from '~/platform/prepared.server'
import type { Db } from '~/platform/world.server'
import { assignedIn } from '~/records/panel/assignment.server'
import { sourcesOf } from '~/records/proposal/origin.server'
import { standingProposals } from '~/records/proposal/proposal.server'
import type { Round } from '~/records/round/course.server'
import { herOwnFirst, isIn, stateFor, stateOf, type ScoringState } from './scoring-list.server'

/** An idea on the list, as the list names it. The same for everyone. */
export interface Listed {
  readonly id: string
  readonly reference: string
  readonly title: string
}

/** The ideas that a round's panel scores, in the order of the list. Reads every idea of the round: kept by those who ask often. */
export async function listToScore(db: Db, round: Round): Promise<Listed[]> {
  return (await standingProposals(db, round)).map(({ id, reference, title }) => ({ id, reference, title }))
}

/**
 * How far one member is with the ideas of a list, of her own rows alone: it does not grow with how many others score, and
 * reads nobody's points. Where ideas are shared out, hers come first, and they alone are counted: those of others she
 * declares on, and does not score.
 */
export async function ownScoring(
  db: Db,
  list: readonly Listed[],
  round: Pick<Round, 'id' | 'rules'>,
  personId: string,
) {
  const roundId = round.id
  const declared = await declaredQuery(db, { personId, roundId })
  const sheets = await sheetsQuery(db, { personId, roundId })
  const own = new Map(sheets.map((sheet) => [sheet.proposalId, sheet]))
  const stakes = await ownStakes(db, list, personId)
  const interests = interestsFrom(
    declared
      .sort((one, other) => one.sequence - other.sequence)
      .map(({ proposalId, kind }) => ({ proposalId, personId, kind })),
    stakes.map((proposalId) => ({ proposalId, personId })),
  )
  const isAssigned = await assignedIn(db, round, { personId })
  const all = list.map(({ id, reference, title }) => {
    const isHers = isAssigned?.(personId, id) ?? true
    const state: ScoringState = stateFor(isHers, stateOf(interests.kindOf(personId, id), own.get(id)))
    return { reference, title, isHers, state }
  })
  const items = herOwnFirst(all)
  const hers = items.filter(({ isHers, state }) => isHers && state !== 'stepped-out')
  return { items, done: hers.filter(({ state }) => isIn(state)).length, total: hers.length }
}

/** The ideas she has a stake in whatever is declared: hers, written on with her whose it is, or to be paid to her. */
async function ownStakes(db: Db, list: readonly Listed[], personId: string): Promise<string[]> {
  const asks = await asksQuery(db, { personId })
  const paid = await paidQuery(db, { personId })
  const writes = await writesQuery(db, { personId })
  const written = new Set(writes.map(({ id }) => id))
  const ids = list.map(({ id }) => id)
  // A hand in an idea goes on with it: only for whoever ever wrote on one is it worth asking where these came from.
  const sources = written.size > 0 ? await sourcesOf(db, ids) : new Map<string, Set<string>>()
  const through = ids.filter((id) => [...(sources.get(id) ?? [])].some((source) => written.has(source)))
  return [...[...asks, ...paid].map(({ id }) => id), ...written, ...through]
}

/** Which of her own ideas one is, from 1, and of how many; 0 for one that others score. */
export function placeAmongHers(
  items: readonly { readonly reference: string; readonly isHers: boolean }[],
  reference: string,
) {
  const hers = items.filter(({ isHers }) => isHers)
  return { place: hers.findIndex((one) => one.reference === reference) + 1, total: hers.length }
}

// Asked for every idea that every member opens to score.
const her = sql.placeholder('personId')
const inRound = eq(proposal.roundId, sql.placeholder('roundId'))
const declaredQuery = prepared((db) =>
  db
    .select({ proposalId: interest.proposalId, kind: interest.kind, sequence: interest.sequence })
    .from(interest)
    .innerJoin(proposal, eq(proposal.id, interest.proposalId))
    .where(and(eq(interest.personId, her), inRound)),
)
const sheetsQuery = prepared((db) =>
  db
    .select({
      proposalId: scoreSheet.proposalId,
      handedInAt: scoreSheet.handedInAt,
      abstained: scoreSheet.abstained,
    })
    .from(scoreSheet)
    .innerJoin(proposal, eq(proposal.id, scoreSheet.proposalId))
    .where(and(eq(scoreSheet.personId, her), inRound)),
)
const asksQuery = prepared((db) => db.select({ id: proposal.id }).from(proposal).where(eq(proposal.applicantId, her)))
const paidQuery = prepared((db) => db.select({ id: payee.proposalId }).from(payee).where(eq(payee.personId, her)))
const writesQuery = prepared((db) =>
  db
    .select({ id: share.proposalId })
    .from(share)
    .where(and(eq(share.personId, her), eq(share.part, 'edit'))),
)
