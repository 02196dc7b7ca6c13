import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { keepWouldHelp } from '~/commands/voting/keep-would-help.server'
import type { WouldHelp } from '~/domain/voting'
import { helpFor, type ToExplain } from '~/domain/voting/explained-round'
import type { Sparks } from '~/platform/sparks.server'
import { topics } from '~/platform/topics.server'
import { voteAgain } from '~/queries/voting/vote-again.server'
import { allDone, roundToExplain } from '~/queries/voting/would-help.server'
import { roundById } from '~/records/round/course.server'

/** There only in what has been built: beside the program that runs. */
const builtThread = new URL('explaining-thread.js', import.meta.url)
/** So few are worked out sooner than a thread is started. */
const fewBallots = 200
/** So many ideas in one turn of the clock: other things wait for it. */
const mostAtOnce = 8

/**
 * Works out what would have helped the ideas that a count does not fund, one after the other and apart from who asks for
 * pages. Each is kept as it is found: stopped anywhere, it goes on from there, and a page can say how many are done.
 */
export async function explainResults({ world }: Sparks): Promise<void> {
  const due = await world.read((db) => roundToExplain(db))
  if (!due) return
  const { roundId, references } = due
  const round = await world.read((db) => roundById(db, roundId))
  const vote = round && (references.length > 0 ? await world.read((db) => voteAgain(db, round)) : null)
  for (const reference of references.slice(0, mostAtOnce)) {
    if (!round || !vote) break
    const counting = vote.imported ? ('declared' as const) : round.rules.counting
    const found = await helpApart({ election: vote.election, counting, reference })
    await world.write((db) => keepWouldHelp(db, roundId, found), { topics: [topics.round(roundId)] })
  }
  if (references.length <= mostAtOnce) await world.write((db) => keepWouldHelp(db, roundId, { id: allDone }))
}

async function helpApart(toExplain: ToExplain): Promise<WouldHelp> {
  if (toExplain.election.ballots.size < fewBallots || !existsSync(fileURLToPath(builtThread))) return helpFor(toExplain)
  return new Promise((resolve, reject) => {
    const worker = new Worker(builtThread, { workerData: toExplain })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`the explaining thread ended with ${code} before it had found`)))
  })
}
