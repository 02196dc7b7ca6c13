import { parentPort, workerData } from 'node:worker_threads'
import { openHere, type ToOpen } from './open-apart.server'

/* A thread that opens the ballots of one round and ends. Built as a file of its own, beside `sparks`. */
parentPort?.postMessage(openHere(workerData as ToOpen))
