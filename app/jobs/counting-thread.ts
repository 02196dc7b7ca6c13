import { parentPort, workerData } from 'node:worker_threads'
import { countBeside } from '~/domain/voting/round-count'
import type { ToCount } from './count-apart.server'

/* A thread that counts one election, says 'one' after each rule, and ends with the counts. Built as a file of its own, beside `sparks`. */
const { election, counting } = workerData as ToCount
const counts = countBeside(election, counting, () => parentPort?.postMessage('one'))
parentPort?.postMessage(counts)
