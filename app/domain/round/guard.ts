import { ok, refuse, type Outcome } from '../refusal'
import type { Instant } from '../time'
import {
  happened,
  isVotingClosed,
  stageOf,
  stages,
  takes,
  type RoundCourse,
  type RoundDates,
  type Stage,
} from './stage'

export type NotNow =
  | 'round-cancelled'
  | 'round-not-open-yet'
  | 'proposals-closed'
  | 'not-at-this-stage'
  | 'step-not-taken'
  | 'voting-not-open-yet'
  | 'voting-closed'
  | 'scoring-closed'

/**
 * Whether something done at `stage` may be done now; if not, says what people should be told. `grace`, in milliseconds,
 * is how long after the deadline what was begun before it may still be sent in.
 */
export function mayNow(round: RoundCourse, stage: Stage, now: Instant, grace = 0): Outcome<object, NotNow> {
  if (happened(round, 'cancelled')) return refuse('round-cancelled')
  if (!takes(round, stage)) return refuse('step-not-taken', { stage })
  const current = stageOf(round, now)
  if (stage === 'open') {
    if (current === 'plan') return refuse('round-not-open-yet', { opensAt: round.dates.opensAt })
    // Something sent in time can arrive late, on a slow line: what was settled meanwhile stays settled.
    const settled = afterOpen.some((kind) => happened(round, kind))
    const inGrace = now >= round.dates.closesAt && now < round.dates.closesAt + grace
    if ((current !== 'open' && !inGrace) || settled)
      return refuse('proposals-closed', { closedAt: round.dates.closesAt })
    return ok
  }
  if (stage === 'score' && current !== 'score' && isPast(current, 'score')) return refuse('scoring-closed')
  if (stage === 'vote') return mayVoteNow(round, current, now)
  return current === stage ? ok : refuse('not-at-this-stage', { stage: current })
}

/** Whether something may be done now that may be from the beginning of one stage to the end of a later one. */
export function mayBetween(round: RoundCourse, from: Stage, to: Stage, now: Instant): Outcome<object, NotNow> {
  if (happened(round, 'cancelled')) return refuse('round-cancelled')
  const current = stageOf(round, now)
  if (isPast(from, current)) return mayNow(round, from, now)
  if (isPast(current, to)) return refuse('not-at-this-stage', { stage: current })
  // From then on the votes are counted, and what they were for stands still.
  const { votingClosesAt } = round.dates
  const votesAreIn = current === 'vote' && votingClosesAt !== null && now >= votingClosesAt
  return votesAreIn ? refuse('voting-closed', { closedAt: votingClosesAt }) : ok
}

/**
 * Votes are taken from the opening up to, and not including, the moment of closing: a ballot that arrives on the
 * stroke of the hour is late, whatever clock the voter has.
 */
function mayVoteNow(round: RoundCourse, current: Stage, now: Instant): Outcome<object, NotNow> {
  const { votingOpensAt, votingClosesAt } = round.dates
  if (votingOpensAt === null || votingClosesAt === null) return refuse('step-not-taken', { stage: 'vote' })
  // Of two servers the one whose clock is behind takes no ballot after the other has closed the vote.
  if (isPast(current, 'vote') || now >= votingClosesAt || isVotingClosed(round))
    return refuse('voting-closed', { closedAt: votingClosesAt })
  if (current !== 'vote' || now < votingOpensAt) return refuse('voting-not-open-yet', { opensAt: votingOpensAt })
  return ok
}

/** What can only have happened to a round that takes no more proposals. */
const afterOpen = ['checked', 'scores-locked', 'voting-opened', 'counted', 'adopted'] as const

const isPast = (current: Stage, stage: Stage) => stages.indexOf(current) > stages.indexOf(stage)

export type DatesTrouble =
  | 'closes-before-opens'
  | 'scoring-closes-too-early'
  | 'scoring-date-missing'
  | 'voting-dates-missing'
  | 'voting-opens-too-early'
  | 'voting-closes-before-opens'
  | 'decides-too-early'

/** What is wrong with a set of dates, each with the date it is about; nothing when they follow one another. */
export function datesTroubles(
  dates: RoundDates,
  steps: RoundCourse['rules']['steps'],
): { date: keyof RoundDates; because: DatesTrouble }[] {
  const troubles: { date: keyof RoundDates; because: DatesTrouble }[] = []
  let last = dates.closesAt
  if (dates.closesAt <= dates.opensAt) troubles.push({ date: 'closesAt', because: 'closes-before-opens' })
  if (steps.score) {
    if (dates.scoringClosesAt === null) troubles.push({ date: 'scoringClosesAt', because: 'scoring-date-missing' })
    else if (dates.scoringClosesAt <= last)
      troubles.push({ date: 'scoringClosesAt', because: 'scoring-closes-too-early' })
    else last = dates.scoringClosesAt
  }
  if (steps.vote) {
    if (dates.votingOpensAt === null || dates.votingClosesAt === null) {
      troubles.push({ date: 'votingOpensAt', because: 'voting-dates-missing' })
    } else {
      if (dates.votingOpensAt < last) troubles.push({ date: 'votingOpensAt', because: 'voting-opens-too-early' })
      if (dates.votingClosesAt <= dates.votingOpensAt)
        troubles.push({ date: 'votingClosesAt', because: 'voting-closes-before-opens' })
      else last = dates.votingClosesAt
    }
  }
  if (dates.decidesAt < last) troubles.push({ date: 'decidesAt', because: 'decides-too-early' })
  return troubles
}
