import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
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
/** So few are counted sooner than a thread is started. */
const fewBallots = 500

/**
 * Counts in a thread of its own, because a count of thousands can take seconds and pages should be answered meanwhile.
 * Where there is no such thread to start (a test, or development) it counts here.
 */
export async function countApart(toCount: ToCount, thread: URL = builtThread): Promise<Counts> {
  const { election, counting } = toCount
  if (election.ballots.size < fewBallots || !existsSync(fileURLToPath(thread))) return countBeside(election, counting)
  return new Promise((resolve, reject) => {
    const worker = new Worker(thread, { workerData: toCount })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`the counting thread ended with ${code} before it had counted`)))
  })
}
