import { openVoting } from '~/commands/voting/open-voting.server'
import { publishCount } from '~/commands/voting/publish-count.server'
import { shuffledRound } from '~/domain/voting/round-count'
import { occasion } from '~/platform/occasion.server'
import type { Sparks } from '~/platform/sparks.server'
import { topics } from '~/platform/topics.server'
import { ballotsToCount } from '~/queries/voting/ballots-to-count.server'
import { roundsDue } from '~/queries/voting/rounds-due.server'
import { countApart } from './count-apart.server'
import { keptPublishedFile } from './keep-published-file.server'

/** What is tried again when a ballot came in between the count and its publication. */
const mostTries = 3

/**
 * Opens voting when its time has come, and when it is over counts the ballots and publishes them. Each step is one
 * transaction that does nothing when it has been done: several processes may run this at once, or be stopped anywhere.
 * @throws AggregateError of what went wrong with some rounds, once the others have been seen to.
 */
export async function moveRoundsOn(sparks: Sparks): Promise<void> {
  const { world, clock } = sparks
  const { toOpen, toCount } = await world.read((db) => roundsDue(db, clock.now()))
  const troubles: unknown[] = []
  const attempt = async (step: () => Promise<unknown>) => {
    try {
      await step()
    } catch (trouble) {
      troubles.push(trouble)
    }
  }
  for (const id of toOpen) await attempt(() => world.write((db) => openVoting(db, occasion(clock, null), id)))
  for (const id of toCount) {
    await attempt(() => countUntilDone(sparks, id))
    // Should this fail, or the program end here, whoever asks for the file first has it made.
    await attempt(() => keptPublishedFile(sparks, id))
  }
  if (troubles.length === 1) throw troubles[0]
  if (troubles.length > 1) throw new AggregateError(troubles, 'some rounds could not be moved on')
}

async function countUntilDone(sparks: Sparks, roundId: string): Promise<void> {
  for (let tries = 0; tries < mostTries; tries++) if (await countOnce(sparks, roundId)) return
}

/** Counts from one look at the ballots, without keeping writers waiting. True when there is nothing left to do. */
async function countOnce({ world, clock }: Sparks, roundId: string): Promise<boolean> {
  const on = occasion(clock, null)
  const found = await world.read((db) => ballotsToCount(db, roundId, on.at))
  if (!found) return true
  const { box, round } = found
  const { counting, fewestVotes, mostChoices } = round.rules
  const rest = { potPence: round.potPence, counting, fewestVotes, mostChoices, candidates: box.candidates }
  const { published, election } = shuffledRound(box.ballots, rest, (below) => on.randomBelow(below))
  const count = { published, ...(await countApart({ election, counting })) }
  const told = { topics: [topics.round(roundId)] }
  const done = await world.write((db) => publishCount(db, on, roundId, { box, count }), told)
  return done.ok || done.because !== 'ballots-changed'
}
