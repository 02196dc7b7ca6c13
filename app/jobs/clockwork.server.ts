import type { Sparks } from '~/platform/sparks.server'
import { askForReceipts } from './ask-for-receipts.server'
import { askForUnspentMoney } from './ask-for-unspent.server'
import { askHowItWent } from './ask-how-it-went.server'
import { askStripe } from './ask-stripe.server'
import { bringBankLines } from './bring-bank-lines.server'
import { bringIdeas } from './bring-ideas.server'
import { deliverMail } from './deliver-mail.server'
import { destroySealedBallots } from './destroy-ballots.server'
import { explainResults } from './explain-results.server'
import { eraseWhenDue } from './erase-when-due.server'
import { followStripe } from './follow-stripe.server'
import { makeArchives } from './make-archives.server'
import { inviteListed } from './invite-listed.server'
import { keepSearchIndexes } from './keep-search.server'
import { keepSharedYearsSummed } from './keep-shared-years.server'
import { forgetRemovedPictures, letFilesGo } from './let-files-go.server'
import { letGoOfTheNight, letGoShortLived } from './let-go.server'
import { countRounds, openAndClose } from './move-rounds-on.server'
import { preparePicturesSoon } from './prepare-pictures.server'
import { seeToScorers } from './see-to-scorers.server'
import { tellOfStuckCounts } from './tell-of-stuck-counts.server'
import { tellNews } from './tell-news.server'

export interface Jobs {
  /** Does everything that is due now; for tests, and for a demo whose clock has been moved. */
  tick(): Promise<void>
  stop(): Promise<void>
}

const everyMilliseconds = 5_000

/** What the clock asks for: rounds move on by their dates, letters leave the outbox. One turn at a time. */
export function startJobs(sparks: Sparks): Jobs {
  // Letters do not wait behind a count or a slow Stripe, nor those behind letters.
  const lines = [usualJobs, countingJobs, stripeJobs, [makeArchives]].map((jobs) =>
    inTurns(() => doThese(jobs, sparks)),
  )
  const tick = async () => {
    // In a line of its own: what the round waits for should not wait for photos.
    preparePicturesSoon(sparks)
    await Promise.all(lines.map((line) => line.next()))
  }
  const timer = setInterval(() => void tick(), everyMilliseconds)
  void tick()
  return {
    tick,
    async stop() {
      clearInterval(timer)
      await Promise.all(lines.map((line) => line.done()))
      await sparks.photoLine.end()
    },
  }
}

interface Turns {
  /** Resolves when a turn that began after this was asked is done; those who ask meanwhile share it. */
  next(): Promise<void>
  done(): Promise<void>
}

/** One turn at a time. While one goes on, at most one more waits, however often the clock asks. */
function inTurns(turn: () => Promise<void>): Turns {
  let going: Promise<void> = Promise.resolve()
  let waiting: Promise<void> | undefined
  return {
    next() {
      waiting ??= going = going.then(() => {
        waiting = undefined
        return turn()
      })
      return waiting
    },
    done: () => going,
  }
}

type Job = (sparks: Sparks) => Promise<void>

/** Counts, and what is worked out of them: they can take long, where a city votes. */
const countingJobs: readonly Job[] = [countRounds, explainResults]

/** What is asked of Stripe, which may take its time to answer. */
const stripeJobs: readonly Job[] = [askStripe, followStripe]

const usualJobs: readonly Job[] = [
  openAndClose,
  inviteListed,
  bringIdeas,
  bringBankLines,
  eraseWhenDue,
  seeToScorers,
  tellNews,
  askHowItWent,
  askForReceipts,
  askForUnspentMoney,
  tellOfStuckCounts,
  deliverMail,
  keepSearchIndexes,
  keepSharedYearsSummed,
  destroySealedBallots,
  letGoShortLived,
  letGoOfTheNight,
  forgetRemovedPictures,
  letFilesGo,
]

/** Everything that is due, one after another: rounds first, so that what is told of them is told at once. */
export async function doWhatIsDue(sparks: Sparks): Promise<void> {
  await doThese([openAndClose, ...countingJobs, ...stripeJobs, ...usualJobs.slice(1), makeArchives], sparks)
}

/** A job that fails is told to the log and tried again at the next turn; it does not stop the others. */
async function doThese(jobs: readonly Job[], sparks: Sparks): Promise<void> {
  for (const job of jobs) {
    try {
      await job(sparks)
    } catch (error) {
      const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
      sparks.log.error({ job: job.name, err: { name, message, stack } })
    }
  }
}
