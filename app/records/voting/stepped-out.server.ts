import { eq } from 'drizzle-orm'
import { proposal } from '~db/schema'
import type { Actor } from '~/domain/people'
import type { Db } from '~/platform/world.server'
import { interestsAmong } from '~/records/panel/interest.server'
import type { Round } from '~/records/round/course.server'

/**
 * The references of the ideas in a round that a voter has stepped out of: those in which she has an interest, where she
 * votes by her seat on the panel. None where residents vote: they may vote for their own.
 */
export async function steppedOutOf(
  db: Db,
  round: Pick<Round, 'id' | 'rules'>,
  voter: Actor,
): Promise<ReadonlySet<string>> {
  if (round.rules.voters !== 'panel') return new Set()
  const ideas = await db
    .select({ id: proposal.id, reference: proposal.reference })
    .from(proposal)
    .where(eq(proposal.roundId, round.id))
  const interested = await interestsAmong(db, ideas, voter.personId)
  return new Set(ideas.filter(({ id }) => interested.has(id)).map(({ reference }) => reference))
}
