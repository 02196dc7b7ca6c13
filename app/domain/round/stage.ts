import type { Instant } from '../time'
import type { RoundRules } from './rules'

export const stages = ['plan', 'open', 'check', 'score', 'vote', 'decide', 'agree', 'pay', 'learn'] as const
export type Stage = (typeof stages)[number]

/** The dates a round publishes. Each is a moment; voting and scoring dates are there when the round has the step. */
export interface RoundDates {
  readonly opensAt: Instant
  readonly closesAt: Instant
  readonly scoringClosesAt: Instant | null
  readonly votingOpensAt: Instant | null
  readonly votingClosesAt: Instant | null
  /** When the panel means to decide: told to people, and moves nothing by itself. */
  readonly decidesAt: Instant
}

/**
 * What can happen to a round.
 * - `published`: its dates and rules are public; from `opensAt` ideas may come in
 * - `checked`: every idea has been found eligible or not
 * - `scores-locked`: no score changes any more
 * - `voting-opened`: the roll and the lots are fixed
 * - `counted`: voting is over, the ballots are published and counted
 * - `adopted`: the panel's list stands, the money is committed
 * - `agreed`: every award has been accepted or withdrawn
 * - `paid`: every instalment of every accepted award has arrived, as the bank says
 * - `unpaid`: a payment came back after that, and is to be made again
 * - `imported`: it was an election elsewhere, brought in to be read: nothing of it is decided or paid here
 * - `dates-changed`, `cancelled`
 */
export const roundEventKinds = [
  'published',
  'dates-changed',
  'checked',
  'scores-locked',
  'voting-opened',
  'counted',
  'adopted',
  'agreed',
  'paid',
  'unpaid',
  'imported',
  'cancelled',
] as const
export type RoundEventKind = (typeof roundEventKinds)[number]

export interface RoundEvent {
  readonly kind: RoundEventKind
  readonly at: Instant
}

/** What a stage is computed from. */
export interface RoundCourse {
  readonly rules: Pick<RoundRules, 'steps'>
  readonly dates: RoundDates
  readonly events: readonly RoundEvent[]
}

export const happened = (round: Pick<RoundCourse, 'events'>, kind: RoundEventKind): boolean =>
  round.events.some((event) => event.kind === kind)

/** Whether everything awarded has been paid, and none of it has come back since. */
export const isPaid = (round: Pick<RoundCourse, 'events'>): boolean =>
  round.events.findLast(({ kind }) => kind === 'paid' || kind === 'unpaid')?.kind === 'paid'

type Ending = (round: RoundCourse, now: Instant) => boolean

/** When each stage is over. Dates move a round on by themselves; what needs judgement waits for a person. */
const isOver: Record<Exclude<Stage, 'learn'>, Ending> = {
  plan: (round, now) => happened(round, 'published') && now >= round.dates.opensAt,
  open: (round, now) => now >= round.dates.closesAt,
  check: (round) => happened(round, 'checked'),
  score: (round, now) =>
    happened(round, 'scores-locked') || (round.dates.scoringClosesAt !== null && now >= round.dates.scoringClosesAt),
  vote: (round) => happened(round, 'counted'),
  decide: (round) => happened(round, 'adopted'),
  agree: (round) => happened(round, 'agreed'),
  pay: isPaid,
}

/** Whether a round takes this step at all. */
export function takes(round: Pick<RoundCourse, 'rules'>, stage: Stage): boolean {
  if (stage === 'check' || stage === 'score' || stage === 'vote') return round.rules.steps[stage]
  return true
}

/**
 * The stage a round is in: the first one it takes that is not over. A stage never begins before the one ahead of it
 * is over, so none is passed by accident. A cancelled round stays where it was; ask `happened(round, 'cancelled')`.
 */
export function stageOf(round: RoundCourse, now: Instant): Stage {
  if (happened(round, 'imported')) return 'learn'
  for (const stage of stages) {
    if (stage === 'learn') break
    if (takes(round, stage) && !isOver[stage](round, now)) return stage
  }
  return 'learn'
}

/**
 * The stages a round takes, in order (of an imported one, the vote alone), each told as done, now or to come: for the
 * picture of where it is.
 */
export function journey(round: RoundCourse, now: Instant): { stage: Stage; is: 'done' | 'now' | 'to-come' }[] {
  const current = stages.indexOf(stageOf(round, now))
  return stages
    .filter((stage) => (happened(round, 'imported') ? stage === 'vote' : takes(round, stage)))
    .map((stage) => {
      const place = stages.indexOf(stage)
      return { stage, is: place < current ? 'done' : place === current ? 'now' : 'to-come' }
    })
}
