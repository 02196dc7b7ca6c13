import { and, eq } from 'drizzle-orm'
import { roll } from '~db/schema'
import { isResident, type Actor } from '~/domain/people'
import { happened } from '~/domain/round'
import type { VoterBody } from '~/domain/voting/choices'
import { bodyOf } from '~/domain/voting/roll'
import type { Db } from '~/platform/world.server'
import type { Round } from '~/records/round/course.server'

export interface PlaceOnTheRoll {
  readonly body: VoterBody
  /** That she voted; never what, nor when. */
  readonly voted: boolean
}

/**
 * Someone's place on a round's roll, or none. Before the first ballot or the clock's job has fixed the roll, the one
 * she would have by the round's rule.
 */
export async function placeOnTheRoll(
  db: Db,
  round: Pick<Round, 'id' | 'rules' | 'events'>,
  actor: Actor,
): Promise<PlaceOnTheRoll | null> {
  if (happened(round, 'voting-opened')) {
    const [entry] = await db
      .select({ body: roll.body, channel: roll.channel })
      .from(roll)
      .where(and(eq(roll.roundId, round.id), eq(roll.personId, actor.personId)))
    return entry ? { body: entry.body, voted: entry.channel !== null } : null
  }
  const body = bodyOf({ livesHere: isResident(actor), votingMember: actor.votingMember }, round.rules.voters)
  return body && { body, voted: false }
}
