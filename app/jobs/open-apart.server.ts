import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { openingParts } from '~/domain/voting/count-steps'
import { withoutIdeas } from '~/domain/voting/opened'
import { envelopeOpener, receiptOfSealed, type RoundSeal, type SealedBallot } from '~/platform/sealing/envelopes.server'
import type { BallotBoxContents, LiveBallot } from '~/records/voting/ballot-box.server'

export interface ToOpen {
  readonly seal: RoundSeal
  readonly privateKey: Uint8Array
  readonly ballots: readonly SealedBallot[]
  readonly takenOff: BallotBoxContents['takenOff']
}

export interface Opened {
  /** In the order of their pseudonyms, which says nothing of when they came: whoever publishes them shuffles them first all the same. */
  readonly ballots: readonly LiveBallot[]
  /** Sorted. */
  readonly receipts: readonly string[]
}

/** There only in what has been built: beside the program that runs. */
const builtThread = new URL('opening-thread.js', import.meta.url)
/** So few are opened sooner than a thread is started. */
const fewBallots = 500

/**
 * Opens a round's ballots in a thread of its own: one takes a tenth of a millisecond, and pages should be answered
 * meanwhile. `told` hears each quarter as it is done. What it gives is in memory alone until it is published, shuffled; stopped on the way, it is done anew.
 * @throws Error when a ballot was not sealed for this round and pseudonym, or has been changed.
 */
export async function openApart(
  toOpen: ToOpen,
  told: () => void = () => undefined,
  thread: URL = builtThread,
): Promise<Opened> {
  if (toOpen.ballots.length < fewBallots || !existsSync(fileURLToPath(thread))) return openHere(toOpen, told)
  return new Promise((resolve, reject) => {
    const worker = new Worker(thread, { workerData: toOpen })
    worker.on('message', (said: Opened | 'one') => (said === 'one' ? told() : resolve(said)))
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`the opening thread ended with ${code} before it had opened all`)))
  })
}

/** The same, where it is called. */
export function openHere({ seal, privateKey, ballots, takenOff }: ToOpen, told: () => void = () => undefined): Opened {
  const open = envelopeOpener(seal, privateKey)
  const opened: LiveBallot[] = []
  for (let part = 1; part <= openingParts; part += 1) {
    const end = Math.floor((ballots.length * part) / openingParts)
    for (const { pseudonym, sealed } of ballots.slice(opened.length, end))
      opened.push({ choices: withoutIdeas(open({ pseudonym, sealed }), takenOff.get(pseudonym)) })
    told()
  }
  return {
    ballots: opened,
    receipts: ballots.map(({ sealed }) => receiptOfSealed(seal.roundId, sealed)).sort(),
  }
}
