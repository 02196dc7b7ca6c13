import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { openLine } from '~/platform/line.server'
import type { Election } from '~/domain/voting'
import { countBeside } from '~/domain/voting/round-count'
import type { CountingRule } from '~/domain/round'

export interface ToCount {
  readonly election: Election
  readonly counting: CountingRule
}
type Counts = ReturnType<typeof countBeside>

/** There only in what has been built: beside the program that runs. */
const builtThread = new URL('counting-thread.js', import.meta.url)
/** A count of the largest city files takes a tenth of this; one that would take more ends with an error, and not the server. */
const resourceLimits = { maxOldGenerationSizeMb: 2_048 }
/** One at a time, however many ask for a recount meanwhile: pages want a processor too. */
const line = openLine()
/** So few are counted sooner than a thread is started. */
const fewBallots = 500

/**
 * Counts in a thread of its own, because a count of thousands can take seconds and pages should be answered meanwhile.
 * Where there is no such thread to start (a test, or development) it counts here. `told` hears each rule as it is done.
 */
export async function countApart(
  toCount: ToCount,
  told: () => void = () => undefined,
  thread: URL = builtThread,
): Promise<Counts> {
  const { election, counting } = toCount
  if (election.ballots.size < fewBallots || !existsSync(fileURLToPath(thread)))
    return countBeside(election, counting, told)
  let counts: Counts | undefined
  await line.next(async () => {
    counts = await new Promise<Counts>((resolve, reject) => {
      const worker = new Worker(thread, { workerData: toCount, resourceLimits })
      worker.on('message', (said: Counts | 'one') => (said === 'one' ? told() : resolve(said)))
      worker.once('error', reject)
      worker.once('exit', (code) => reject(new Error(`the counting thread ended with ${code} before it had counted`)))
    })
  })
  if (!counts) throw new Error('a count that had no turn')
  return counts
}
