import type { Sparks } from '~/platform/sparks.server'
import { bringBankLines } from './bring-bank-lines.server'
import { bringIdeas } from './bring-ideas.server'
import { deliverMail } from './deliver-mail.server'
import { destroySealedBallots } from './destroy-ballots.server'
import { explainResults } from './explain-results.server'
import { eraseWhenDue } from './erase-when-due.server'
import { inviteListed } from './invite-listed.server'
import { keepSearchIndexes } from './keep-search.server'
import { forgetRemovedPictures, letFilesGo } from './let-files-go.server'
import { letGoOfTheNight, letGoShortLived } from './let-go.server'
import { moveRoundsOn } from './move-rounds-on.server'
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
  let turn: Promise<void> = Promise.resolve()
  const tick = () => {
    // In a line of its own: what the round waits for should not wait for photos.
    preparePicturesSoon(sparks)
    return (turn = turn.then(() => doWhatIsDue(sparks)))
  }
  const timer = setInterval(() => void tick(), everyMilliseconds)
  void tick()
  return {
    tick,
    async stop() {
      clearInterval(timer)
      await turn
      await sparks.photoLine.end()
    },
  }
}

/** A job that fails is told to the log and tried again at the next turn; it does not stop the others. */
export async function doWhatIsDue(sparks: Sparks): Promise<void> {
  for (const job of [
    moveRoundsOn,
    inviteListed,
    bringIdeas,
    bringBankLines,
    eraseWhenDue,
    seeToScorers,
    tellNews,
    tellOfStuckCounts,
    deliverMail,
    explainResults,
    keepSearchIndexes,
    destroySealedBallots,
    letGoShortLived,
    letGoOfTheNight,
    forgetRemovedPictures,
    letFilesGo,
  ]) {
    try {
      await job(sparks)
    } catch (error) {
      const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
      sparks.log.error({ job: job.name, err: { name, message, stack } })
    }
  }
}
