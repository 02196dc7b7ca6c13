import { eq } from 'drizzle-orm'
import { lot, proposal } from '~db/schema'
import type { Actor } from '~/domain/people'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Db } from '~/platform/world.server'
import { interestsAmong, interestsIn } from '~/records/panel/interest.server'
import { standingProposals } from '~/records/proposal/proposal.server'
import type { Round } from '~/records/round/course.server'

/**
 * The references of the ideas in a round that a voter has stepped out of: those in which she has an interest, where she
 * votes by her seat on the panel. None where residents vote: they may vote for their own.
 */
export async function steppedOutOf(
  db: Db,
  round: Pick<Round, 'id' | 'rules'>,
  { personId }: Pick<Actor, 'personId'>,
): Promise<ReadonlySet<string>> {
  if (round.rules.voters !== 'panel') return new Set()
  const ideas = await db
    .select({ id: proposal.id, reference: proposal.reference })
    .from(proposal)
    .where(eq(proposal.roundId, round.id))
  const interested = await interestsAmong(db, ideas, personId)
  return new Set(ideas.filter(({ id }) => interested.has(id)).map(({ reference }) => reference))
}

/**
 * How many of the ideas on the ballot a voter has yet to say of whether she has an interest in them, where she votes by
 * her seat on the panel. None where residents vote.
 */
export async function undeclaredOnBallot(db: Db, round: Round, { personId }: Pick<Actor, 'personId'>): Promise<number> {
  if (round.rules.voters !== 'panel') return 0
  const drawn = await db.select({ id: lot.proposalId }).from(lot).where(eq(lot.roundId, round.id))
  const standing = new Set((await standingProposals(db, round)).map(({ id }) => id))
  const ids = drawn.map(({ id }) => id).filter((id) => standing.has(id))
  const interests = await interestsIn(db, ids)
  return ids.filter((id) => interests.kindOf(personId, id) === undefined).length
}

export type NotBySeat = 'left-the-panel' | 'ballot-declare-first' | 'choice-with-interest'

/**
 * Whether a ballot that names these may be cast by a seat on the panel, as the panel's votes in its meeting ask it: she
 * has her seat still, she has said of every idea on the ballot whether she has an interest in it, and she chooses none
 * in which she has one. Residents are asked nothing of the kind.
 */
export async function mayVoteBySeat(
  db: Db,
  round: Round,
  voter: Pick<Actor, 'personId' | 'votingMember'> | null,
  named: readonly string[],
): Promise<Outcome<object, NotBySeat>> {
  if (round.rules.voters !== 'panel' || !voter) return ok
  if (!voter.votingMember) return refuse('left-the-panel')
  const out = await steppedOutOf(db, round, voter)
  const own = named.find((reference) => out.has(reference))
  if (own !== undefined) return refuse('choice-with-interest', { reference: own })
  const count = await undeclaredOnBallot(db, round, voter)
  return count > 0 ? refuse('ballot-declare-first', { count }) : ok
}
