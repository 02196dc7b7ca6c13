import { and, eq } from 'drizzle-orm'
import { roll } from '~db/schema'
import { isResident, type Actor } from '~/domain/people'
import { happened, voterLimitsTold } from '~/domain/round'
import type { Instant } from '~/domain/time'
import { canVote } from '~/domain/voting/can-vote'
import type { Db } from '~/platform/world.server'
import { neighbourhoodsOf } from '~/records/people/inviter.server'
import type { Round } from '~/records/round/course.server'
import { ageOf } from '~/records/voting/roll.server'

/** The answer to "Can I vote?" for whoever asks, and the round's own limits by name. */
export async function canVoteHere(db: Db, round: Round, actor: Actor | null, now: Instant) {
  const places = await neighbourhoodsOf(db, round.partnershipId)
  const age = actor && (await ageOf(db, round.partnershipId, actor.personId))
  const voter = actor && {
    livesHere: isResident(actor),
    votingMember: actor.votingMember,
    neighbourhoodId: actor.neighbourhoodId,
    age,
  }
  const listed = actor && happened(round, 'voting-opened') ? await entryOf(db, round.id, actor.personId) : null
  return {
    can: canVote(round, voter, listed, now),
    limits: voterLimitsTold(round.rules, places),
    /** Where she is known to live. */
    place: places.find(({ id }) => id === actor?.neighbourhoodId)?.name ?? null,
    /** Somebody who verifies has written down how old she is: then her own word does not change it. */
    ageByAnother: age !== null && age.by !== actor?.personId,
  }
}

/** A round's limits by name. */
export const limitsTold = async (db: Db, round: Round) =>
  voterLimitsTold(round.rules, await neighbourhoodsOf(db, round.partnershipId))

async function entryOf(db: Db, roundId: string, personId: string) {
  const [entry] = await db
    .select({ channel: roll.channel })
    .from(roll)
    .where(and(eq(roll.roundId, roundId), eq(roll.personId, personId)))
  return entry ?? null
}
