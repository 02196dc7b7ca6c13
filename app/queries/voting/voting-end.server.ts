import { isVotingClosed } from '~/domain/round'
import { later, minutes, type Instant } from '~/domain/time'
import { isChangeable, mayAnswer, votingActs } from '~/domain/voting/voting-change'
import type { Db } from '~/platform/world.server'
import type { Round } from '~/records/round/course.server'
import { votingChangesOf } from '~/records/voting/voting-change.server'

/** When a round's voting ends, as one officer sees it: what may be asked for now, what was, and what waits for her. */
export async function votingEnd(db: Db, round: Round, personId: string, now: Instant) {
  const asked = await votingChangesOf(db, round.id)
  const { votingClosesAt, decidesAt } = round.dates
  // Later than any end it may have, so that only what it is about can stand in the way.
  const until = later(votingClosesAt ?? now, minutes(1))
  const possible = votingActs.filter((act) => {
    const fits = isChangeable(round, { act, until }, now)
    return fits.ok || fits.because === 'voting-ends-after-meeting' || fits.because === 'voting-ends-no-later'
  })
  const changes = asked.map((change) => {
    const waits = change.answer === null && isChangeable(round, change, now).ok
    return {
      ...change,
      state: change.answer ?? (waits ? ('waits' as const) : ('lapsed' as const)),
      mayAgree: waits && mayAnswer(round, change, personId, 'agreed', now).ok,
      mayTakeBack: waits && change.by === personId,
    }
  })
  return { closesAt: votingClosesAt, decidesAt, isClosed: isVotingClosed(round), possible, changes }
}
