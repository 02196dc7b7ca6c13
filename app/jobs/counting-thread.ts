import { parentPort, workerData } from 'node:worker_threads'
import { countBeside } from '~/domain/voting/round-count'
import type { ToCount } from './count-apart.server'

/* A thread that counts one election and ends. Built as a file of its own, beside `sparks`. */
const { election, counting } = workerData as ToCount
parentPort?.postMessage(countBeside(election, counting))
