import { parentPort, workerData } from 'node:worker_threads'
import { helpFor, type ToExplain } from '~/domain/voting/explained-round'

/* A thread that works out what would have helped one idea, and ends. Built as a file of its own, beside `sparks`. */
parentPort?.postMessage(helpFor(workerData as ToExplain))
