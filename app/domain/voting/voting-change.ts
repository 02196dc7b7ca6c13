import { ok, refuse, type Outcome } from '../refusal'
import {
  happened,
  isPaperAwaited,
  isPaperOver,
  isVoteOn,
  isVoteRestored,
  isVotingClosed,
  mayNow,
  type NotNow,
  type RoundCourse,
} from '../round'
import { days, later, type Instant } from '../time'

/** What two officers may do together with a vote that is on. */
export const votingActs = ['close', 'extend', 'again', 'as-it-is', 'end-paper', 'call-off'] as const
/**
 * - `close`: it ends now, before its time
 * - `extend`: it ends later
 * - `again`: it is closed and cannot be counted; what was cast is thrown away, and people vote anew
 * - `as-it-is`: after a copy was brought back, the votes that are there are counted
 * - `end-paper`: the count goes ahead though the numbers of the votes on paper do not agree
 * - `call-off`: the whole round is called off, from the opening of its vote until its list is adopted
 */
export type VotingAct = (typeof votingActs)[number]
export type VotingAnswer = 'agreed' | 'refused' | 'taken-back'

/** One asks, another agrees. */
export const officersNeeded = 2

/** An officer's question that nobody has answered by then is dropped: what she asked for was about those days. */
export const answerWithin = days(2)

export interface VotingChange {
  readonly act: VotingAct
  /** When voting is to end; nothing where that is at once, or not what it is about. */
  readonly until: Instant | null
}

export type NotChangeable =
  | NotNow
  | 'voting-ends-no-later'
  | 'voting-ends-after-meeting'
  | 'voting-not-over'
  | 'counted-already'
  | 'round-cancelled'
  | 'already-adopted'
  | 'vote-not-restored'
  | 'paper-none'
  | 'paper-over'
  | 'paper-before-close'
  | 'voting-end-missing'

/** Whether this may be done with a round's vote at this moment, whoever asks. */
export function isChangeable(
  round: RoundCourse,
  { act, until }: VotingChange,
  now: Instant,
): Outcome<object, NotChangeable> {
  if (act === 'call-off') return mayCallOff(round, now)
  if (act === 'end-paper') return mayEndPaper(round, now)
  if (act === 'as-it-is') {
    if (happened(round, 'cancelled')) return refuse('round-cancelled')
    return isVoteRestored(round) && !happened(round, 'counted') ? ok : refuse('vote-not-restored')
  }
  if (act === 'again') {
    if (happened(round, 'cancelled')) return refuse('round-cancelled')
    if (happened(round, 'counted')) return refuse('counted-already')
    if (!isVotingClosed(round)) return refuse('voting-not-over', { closesAt: round.dates.votingClosesAt ?? now })
  } else {
    const open = mayNow(round, 'vote', now)
    if (!open.ok) return open
    if (!happened(round, 'voting-opened')) return refuse('voting-not-open-yet', { opensAt: now })
  }
  if (act === 'close') return ok
  if (until === null) return refuse('voting-end-missing')
  const before = act === 'extend' ? (round.dates.votingClosesAt ?? now) : now
  if (until <= before) return refuse('voting-ends-no-later', { closesAt: before })
  return until > round.dates.decidesAt ? refuse('voting-ends-after-meeting', { decidesAt: round.dates.decidesAt }) : ok
}

function mayCallOff(round: RoundCourse, now: Instant): Outcome<object, NotChangeable> {
  if (happened(round, 'cancelled')) return refuse('round-cancelled')
  if (happened(round, 'adopted')) return refuse('already-adopted')
  return isVoteOn(round) ? ok : refuse('voting-not-open-yet', { opensAt: round.dates.votingOpensAt ?? now })
}

function mayEndPaper(round: RoundCourse, now: Instant): Outcome<object, NotChangeable> {
  if (happened(round, 'cancelled')) return refuse('round-cancelled')
  if (isPaperOver(round)) return refuse('paper-over')
  if (!isPaperAwaited(round)) return refuse('paper-none')
  const { votingClosesAt } = round.dates
  return votingClosesAt === null || now < votingClosesAt ? refuse('paper-before-close') : ok
}

export interface ProposedVotingChange extends VotingChange {
  readonly by: string
  readonly at: Instant
  readonly answer: VotingAnswer | null
}

/** What changes a vote so that a question asked before it was about another one. */
const turnsOfAVote = [
  'paper-finished',
  'voting-extended',
  'voting-closed',
  'voting-again',
  'counted',
  'cancelled',
  'adopted',
] as const

/**
 * Whether what was asked has been dropped by itself: nobody answered in time, or the vote has taken another turn since.
 * It never comes back, though the vote be open once more.
 */
export const hasLapsed = (
  { events }: Pick<RoundCourse, 'events'>,
  { at, answer }: Pick<ProposedVotingChange, 'at' | 'answer'>,
  now: Instant,
): boolean =>
  answer === null &&
  (now >= later(at, answerWithin) ||
    events.some((event) => event.at > at && turnsOfAVote.some((kind) => kind === event.kind)))

/** Whether it still waits for a second officer. */
export const isWaiting = (round: RoundCourse, change: ProposedVotingChange, now: Instant): boolean =>
  change.answer === null && !hasLapsed(round, change, now) && isChangeable(round, change, now).ok

export type NotAnswerable =
  | NotChangeable
  | 'voting-change-settled'
  | 'voting-change-lapsed'
  | 'voting-change-asker-out'
  | 'voting-change-takes-a-second'
  | 'voting-change-not-yours'

/** Whether `by` may answer it so: agreed or turned down by a second officer, taken back by the one who asked. */
export function mayAnswer(
  round: RoundCourse,
  change: ProposedVotingChange,
  by: string,
  answer: VotingAnswer,
  now: Instant,
): Outcome<object, NotAnswerable> {
  if (change.answer !== null) return refuse('voting-change-settled')
  if (answer === 'taken-back') return by === change.by ? ok : refuse('voting-change-not-yours')
  if (by === change.by) return refuse('voting-change-takes-a-second')
  if (answer !== 'agreed') return ok
  const fits = isChangeable(round, change, now)
  if (!fits.ok) return fits
  return hasLapsed(round, change, now) ? refuse('voting-change-lapsed', { askedAt: change.at }) : ok
}
