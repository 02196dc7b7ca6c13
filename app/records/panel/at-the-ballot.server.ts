import { and, eq, isNotNull } from 'drizzle-orm'
import { roll } from '~db/schema'
import { interestsForScores, interestsFrom } from '~/domain/panel'
import type { Instant } from '~/domain/time'
import type { VotingChannel } from '~/domain/voting/choices'
import type { Db } from '~/platform/world.server'
import { declarationsOn, stakesIn } from './interest.server'

interface VotedBySeat {
  readonly personId: string
  readonly channel: VotingChannel
}

/** Who voted in a round, and by which way; never what. For what is asked of a panel that votes by ballot. */
export async function votedIn(db: Db, roundId: string): Promise<VotedBySeat[]> {
  const rows = await db
    .select({ personId: roll.personId, channel: roll.channel })
    .from(roll)
    .where(and(eq(roll.roundId, roundId), isNotNull(roll.channel)))
  return rows.flatMap(({ personId, channel }) => (channel === null ? [] : [{ personId, channel }]))
}

/**
 * Of these ideas those in which somebody who voted by her seat has an interest by now that was not known at the count, and
 * so is in it; whoever voted on paper has hers in it whenever she told, for nobody knows which is hers. What came to light
 * once stays, as in the panel's other votes. An idea that needs no word of hers to be hers was never on her ballot.
 */
export async function interestedSince(
  db: Db,
  roundId: string,
  proposalIds: readonly string[],
  countedAt: Instant,
): Promise<string[]> {
  const voted = await votedIn(db, roundId)
  const said = await declarationsOn(db, proposalIds)
  const now = interestsForScores(said, await stakesIn(db, proposalIds), countedAt)
  const then = interestsFrom(
    said.filter(({ at }) => at <= countedAt),
    [],
  )
  return proposalIds.filter((id) =>
    voted.some(
      ({ personId, channel }) =>
        now.isInterested(personId, id) && (channel === 'paper' || then.kindOf(personId, id) === 'none'),
    ),
  )
}
