import { drawLotsOf } from '~/commands/proposal/draw-lots.server'
import { closeVoting } from '~/commands/voting/close-voting.server'
import { openVoting } from '~/commands/voting/open-voting.server'
import { publishCount } from '~/commands/voting/publish-count.server'
import { shuffledRound } from '~/domain/voting/round-count'
import { shuffleDice } from '~/platform/sealing/shuffle.server'
import { occasion } from '~/platform/occasion.server'
import type { Sparks } from '~/platform/sparks.server'
import { topics } from '~/platform/topics.server'
import { ballotsToCount } from '~/queries/voting/ballots-to-count.server'
import { roundsDue } from '~/queries/voting/rounds-due.server'
import { countApart } from './count-apart.server'
import { keptPublishedFile } from './keep-published-file.server'
import { openApart } from './open-apart.server'

/** What is tried again when something it rests on has changed between the count and its publication. */
const mostTries = 3

/**
 * Draws the lots when a list is settled, opens voting when its time has come, closes it when it is over, then opens the
 * ballots, counts and publishes them. Each step is one
 * transaction that does nothing when it has been done: several processes may run this at once, or be stopped anywhere.
 * @throws AggregateError of what went wrong with some rounds, once the others have been seen to.
 */
export async function moveRoundsOn(sparks: Sparks): Promise<void> {
  const { world, clock, secrets } = sparks
  const { toDraw, toOpen, toClose, toCount } = await world.read((db) => roundsDue(db, clock.now()))
  const troubles: unknown[] = []
  const attempt = async (step: () => Promise<unknown>) => {
    try {
      await step()
    } catch (trouble) {
      troubles.push(trouble)
    }
  }
  for (const id of toDraw) await attempt(() => world.write((db) => drawLotsOf(db, occasion(clock, null), id)))
  for (const id of toOpen) await attempt(() => world.write((db) => openVoting(db, occasion(clock, null), secrets, id)))
  for (const id of toClose) await attempt(() => world.write((db) => closeVoting(db, occasion(clock, null), id)))
  for (const id of [...toClose, ...toCount]) {
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

/**
 * Opens and counts from one look at the ballots, without keeping writers waiting. What is opened is in memory alone until
 * it is published, shuffled, in one transaction: stopped before, it begins again and comes to the same bytes. True when
 * there is nothing left to do now.
 */
async function countOnce({ world, clock, secrets }: Sparks, roundId: string): Promise<boolean> {
  const on = occasion(clock, null)
  const found = await world.read((db) => ballotsToCount(db, secrets, roundId, on.at))
  if (!found) return true
  const { box, round, seal, privateKey, ballots } = found
  const opened = await openApart({ seal, privateKey, ballots, takenOff: box.takenOff })
  const { counting } = round.rules
  const rest = { ...round.rules, potPence: round.potPence, candidates: box.candidates, heldTo: box.heldTo }
  // From the round's own key: begun again after it was stopped, it comes to the same order.
  const { published, election } = shuffledRound(opened.ballots, rest, shuffleDice(privateKey, roundId))
  const count = { published, ...(await countApart({ election, counting })) }
  const told = { topics: [topics.round(roundId)] }
  const counted = { box, count, receipts: opened.receipts }
  const done = await world.write((db) => publishCount(db, on, secrets, roundId, counted), told)
  return done.ok || done.because !== 'ballots-changed'
}
