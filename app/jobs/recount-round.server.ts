import { mayRecount, recordRecount } from '~/commands/voting/record-recount.server'
import { checkRecount } from '~/domain/voting/laws-of-the-vote'
import type { Occasion } from '~/platform/occasion.server'
import type { Sparks } from '~/platform/sparks.server'
import { topics } from '~/platform/topics.server'
import { voteAgain } from '~/queries/voting/vote-again.server'
import { roundById } from '~/records/round/course.server'
import { countApart } from './count-apart.server'

/**
 * Counts a round's published ballots again, apart from whoever asks for pages meanwhile, and puts on record what came of
 * it: the same, or where it departs. Pressed twice it is two recounts, and both are on record.
 */
export async function recountRound({ world }: Sparks, on: Occasion, roundId: string) {
  const round = await world.read((db) => roundById(db, roundId))
  if (!round) throw new Error('a recount of a vote that is not there')
  const allowed = await world.read((db) => mayRecount(db, on, round))
  if (!allowed.ok) return allowed
  const vote = await world.read((db) => voteAgain(db, round))
  if (!vote || vote.imported) throw new Error('a recount of a vote that was counted elsewhere')
  const anew = await countApart({ election: vote.election, counting: round.rules.counting })
  const departs = [...checkRecount(roundId, vote.kept, anew)].map(({ words }) => words)
  const { voters, order } = anew.deciding
  return world.write((db) => recordRecount(db, on, roundId, { voters, order, departs }), {
    topics: [topics.round(roundId)],
  })
}
