import { parentPort, workerData } from 'node:worker_threads'
import { openHere, type ToOpen } from './open-apart.server'

/* A thread that opens the ballots of one round, says 'one' after each part, and ends with all of them. Built as a file of its own, beside `sparks`. */
const opened = openHere(workerData as ToOpen, () => parentPort?.postMessage('one'))
parentPort?.postMessage(opened)
