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
import { tellSteps, untold } from './tell-steps.server'

/** What is tried again when something it rests on has changed between the count and its publication. */
const mostTries = 3

/**
 * Draws the lots when a list is settled, opens voting when its time has come, closes it when it is over, then opens the
 * ballots, counts and publishes them. Each step is one
 * transaction that does nothing when it has been done: several processes may run this at once, or be stopped anywhere.
 * @throws AggregateError of what went wrong with some rounds, once the others have been seen to.
 */
export async function moveRoundsOn(sparks: Sparks): Promise<void> {
  await together(openAndClose, countRounds)(sparks)
}

/** All that moves rounds on but their counts: they have a line of their own, for one can take as long as it wants. */
export async function openAndClose({ world, clock, secrets }: Sparks): Promise<void> {
  const { toDraw, toOpen, toClose } = await world.read((db) => roundsDue(db, clock.now()))
  const { attempt, told } = attempts()
  for (const id of toDraw) await attempt(() => world.write((db) => drawLotsOf(db, occasion(clock, null), id)))
  for (const id of toOpen) await attempt(() => world.write((db) => openVoting(db, occasion(clock, null), secrets, id)))
  for (const id of toClose) await attempt(() => world.write((db) => closeVoting(db, occasion(clock, null), id)))
  told()
}

/** So many ballots take long enough that somebody may read how far their count is. */
const largeCount = 500

/** Counts the votes that are closed. `tellsFrom` so many ballots a count says how far it is. */
export async function countRounds(sparks: Sparks, tellsFrom = largeCount): Promise<void> {
  const { toCount } = await sparks.world.read((db) => roundsDue(db, sparks.clock.now()))
  const { attempt, told } = attempts()
  for (const id of toCount) {
    await attempt(() => countUntilDone(sparks, id, tellsFrom))
    // Should this fail, or the program end here, whoever asks for the file first has it made.
    await attempt(() => keptPublishedFile(sparks, id))
  }
  told()
}

/** One job after another, whatever becomes of each. */
const together =
  (...jobs: ((sparks: Sparks) => Promise<void>)[]) =>
  async (sparks: Sparks): Promise<void> => {
    const { attempt, told } = attempts()
    for (const job of jobs) await attempt(() => job(sparks))
    told()
  }

/** Things that are tried one after another; what went wrong with some is thrown once all have been. */
function attempts() {
  const troubles: unknown[] = []
  return {
    attempt: async (step: () => Promise<unknown>): Promise<void> => {
      try {
        await step()
      } catch (trouble) {
        troubles.push(...(trouble instanceof AggregateError ? (trouble.errors as unknown[]) : [trouble]))
      }
    },
    told: (): void => {
      if (troubles.length === 1) throw troubles[0]
      if (troubles.length > 1) throw new AggregateError(troubles, 'some rounds could not be moved on')
    },
  }
}

async function countUntilDone(sparks: Sparks, roundId: string, tellsFrom: number): Promise<void> {
  for (let tries = 0; tries < mostTries; tries++) if (await countOnce(sparks, roundId, tellsFrom)) return
}

/**
 * Opens and counts from one look at the ballots, without keeping writers waiting. What is opened is in memory alone until
 * it is published, shuffled, in one transaction: stopped before, it begins again and comes to the same bytes. True when
 * there is nothing left to do now.
 */
async function countOnce(sparks: Sparks, roundId: string, tellsFrom: number): Promise<boolean> {
  const { world, clock, secrets } = sparks
  const on = occasion(clock, null)
  const found = await world.read((db) => ballotsToCount(db, secrets, roundId))
  if (!found) return true
  const { box, round, seal, privateKey, ballots } = found
  const { counting } = round.rules
  const steps = ballots.length < tellsFrom ? untold : tellSteps(sparks, roundId, counting)
  const opened = await openApart({ seal, privateKey, ballots, takenOff: box.takenOff }, steps.next)
  const rest = { ...round.rules, potPence: round.potPence, candidates: box.candidates, heldTo: box.heldTo }
  // From the round's own key: begun again after it was stopped, it comes to the same order.
  const { published, election } = shuffledRound(opened.ballots, rest, shuffleDice(privateKey, roundId))
  steps.next()
  const count = { published, ...(await countApart({ election, counting }, steps.next)) }
  await steps.kept()
  const told = { topics: [topics.round(roundId)] }
  const counted = { box, count, receipts: opened.receipts }
  const done = await world.write((db) => publishCount(db, on, secrets, roundId, counted), told)
  return done.ok || done.because !== 'ballots-changed'
}
