import { holds, officerKinds, type Actor } from '~/domain/people'
import { isVoteRestored, isVotingClosed } from '~/domain/round'
import { later, minutes, type Instant } from '~/domain/time'
import {
  answerWithin,
  hasLapsed,
  isChangeable,
  isWaiting,
  mayAnswer,
  officersNeeded,
  votingActs,
} from '~/domain/voting/voting-change'
import type { Db } from '~/platform/world.server'
import type { Round } from '~/records/round/course.server'
import { handsOff, type HandsOff } from '~/records/voting/hands-off.server'
import { votingChangesOf } from '~/records/voting/voting-change.server'

/**
 * When a round's voting ends, as one officer sees it: what may be asked for now, what was, what waits for her, and why it
 * may not be hers to have a say in.
 */
export async function votingEnd(db: Db, round: Round, actor: Actor, now: Instant) {
  const asked = await votingChangesOf(db, round.id)
  const { votingClosesAt, decidesAt } = round.dates
  // Later than any end it may have, so that only what it is about can stand in the way.
  const until = later(votingClosesAt ?? now, minutes(1))
  const possible = votingActs.filter((act) => {
    const fits = isChangeable(round, { act, until }, now)
    return fits.ok || fits.because === 'voting-ends-after-meeting' || fits.because === 'voting-ends-no-later'
  })
  const hands = await handsOff(db, round, now)
  const { freeOfficers } = hands
  const out = whyOut(hands, actor)
  const changes = asked.map((change) => {
    const waits = isWaiting(round, change, now)
    return {
      ...change,
      state: change.answer ?? (waits ? ('waits' as const) : ('lapsed' as const)),
      lapsesAt: later(change.at, answerWithin),
      mayAgree: waits && out === null && mayAnswer(round, change, actor.personId, 'agreed', now).ok,
      mayTakeBack: waits && change.by === actor.personId,
    }
  })
  const closed = isVotingClosed(round)
  const restored = isVoteRestored(round)
  return { closesAt: votingClosesAt, decidesAt, isClosed: closed, restored, possible, changes, out, freeOfficers }
}

/** Why somebody has no say in what becomes of a vote; nothing where she has. */
export function whyOut({ isInterested, isChallenged, freeOfficers }: HandsOff, actor: Actor) {
  if (isInterested(actor.personId)) return 'interest' as const
  if (isChallenged(actor.personId)) return 'challenged' as const
  return !holds(actor, ...officerKinds) && freeOfficers >= officersNeeded ? ('officers-are-free' as const) : null
}

/** Whether a question about a vote waits for this officer to answer. */
export async function votingChangeWaits(db: Db, round: Round, actor: Actor, now: Instant): Promise<boolean> {
  const asked = await votingChangesOf(db, round.id)
  const hers = asked.filter(
    (change) => !hasLapsed(round, change, now) && mayAnswer(round, change, actor.personId, 'agreed', now).ok,
  )
  if (hers.length === 0) return false
  return whyOut(await handsOff(db, round, now), actor) === null
}
