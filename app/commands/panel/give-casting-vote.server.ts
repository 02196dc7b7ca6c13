import { castingVote } from '~db/schema'
import { mayDecideOn, mayVoteOn, type CastingSays, type NotHerVoice, type NotQuorate } from '~/domain/panel'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { worthOnRecord } from '~/records/panel/panel-vote.server'
import { interestsOfVotes } from '~/records/panel/vote-interests.server'
import type { NotEnded } from './close-panel-vote.server'
import { redrawList } from './redraw-list.server'
import { voteInHand } from './vote-in-hand.server'

export type NotCasting =
  NotEnded | NotHerVoice | NotQuorate | 'no-casting-vote' | 'no-tie' | 'casting-vote-given' | 'out-of-this-vote'

/**
 * The chair settles a tie by name, where the round's rules give her a casting vote: as somebody who may vote on this
 * proposal, in a room that may decide on it. Given once.
 */
export async function giveCastingVote(
  db: Db,
  on: Occasion,
  roundId: string,
  proposalId: string,
  says: CastingSays,
): Promise<Outcome<object, NotCasting>> {
  const found = await voteInHand(db, on, 'panel-vote.casting', roundId, proposalId)
  if (!found.ok) return found
  const { last, meeting, round } = found
  const { id: voteId, casting } = last.vote
  const personId = on.by ?? ''
  if (!casting) return refuse('no-casting-vote')
  if (last.casting) {
    return last.casting.personId === personId && last.casting.says === says ? ok : refuse('casting-vote-given')
  }
  const interests = (await interestsOfVotes(db, [last]))(last)
  const worth = worthOnRecord(last, interests)
  if (worth?.kind !== 'result' || worth.result.result !== 'tied') return refuse('no-tie')
  const hers = mayVoteOn(meeting, proposalId, personId)
  if (!hers.ok) return hers
  // Nobody comes back into a vote by taking an interest back once it is known that it is tied.
  if (interests.isInterested(personId, proposalId)) return refuse('out-of-this-vote')
  const quorate = mayDecideOn(meeting, proposalId)
  if (!quorate.ok) return quorate
  await db.insert(castingVote).values({ voteId, personId, says, at: on.at })
  await recordAct(db, on, round.partnershipId, 'panel-vote.casting', `panel-vote:${voteId}`, { proposalId, says })
  await redrawList(db, on, round.id, 'panel-vote')
  return ok
}
