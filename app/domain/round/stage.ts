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
 * - `criteria-changed`: the panel is to score by something else, told with the reason before anybody scored
 * - `lots-drawn`: what settles a tie is fixed, before anybody scores or votes
 * - `scores-locked`: no score changes any more
 * - `voting-opened`: the roll and the lots are fixed
 * - `paper-begun`: the first paper went out, or the first desk was opened: the count waits until all paper is in
 * - `paper-taken-out`: two officers took out paper that was written down for the wrong person, unopened
 * - `paper-finished`: every envelope that came in is opened and keyed in, or said to be missing, with the reason
 * - `voting-extended`: two officers put its end later, while it was open
 * - `voting-closed`: no ballot comes in any more: by the clock, or earlier by two officers
 * - `voting-again`: after that and before a count, two officers had the vote held anew, with their reasons
 * - `vote-restored`: the database was brought back from a copy, and votes cast after it was made are not in it
 * - `restored-accepted`: two officers said why the votes that are there are counted all the same
 * - `counted`: voting is over, the ballots are published and counted
 * - `recounted`: an officer had the published ballots counted again; whether it came out the same
 * - `challenges-passed`: two officers said why money goes out though a challenge has no answer
 * - `vote-set-aside`: two officers said why the vote does not stand, and is to be run again
 * - `ballots-destroyed`: the sealed ballots and what opened them are no more
 * - `adopted`: the panel's list stands, the money is committed
 * - `held-back`: with the list's adoption, where those who asked are to hear before anyone else does
 * - `told`: after that, everyone who asked has been written to, and what was decided is public
 * - `agreed`: every award has been accepted or withdrawn, and nobody who asked is without an answer
 * - `paid`: every instalment of every accepted award has arrived, as the bank says
 * - `unpaid`: a payment came back after that, and is to be made again
 * - `imported`: it was an election elsewhere, brought in to be read: nothing of it is decided or paid here
 * - `dates-changed`, `cancelled`
 */
export const roundEventKinds = [
  'published',
  'dates-changed',
  'criteria-changed',
  'checked',
  'lots-drawn',
  'scores-locked',
  'voting-opened',
  'paper-begun',
  'paper-taken-out',
  'paper-finished',
  'voting-extended',
  'voting-closed',
  'voting-again',
  'vote-restored',
  'restored-accepted',
  'counted',
  'recounted',
  'challenges-passed',
  'vote-set-aside',
  'ballots-destroyed',
  'adopted',
  'held-back',
  'told',
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

/** Whether voting has been closed, and not begun anew since: it happens once, and is more than a date that has passed. */
export const isVotingClosed = (round: Pick<RoundCourse, 'events'>): boolean =>
  round.events.findLast(({ kind }) => kind === 'voting-closed' || kind === 'voting-again')?.kind === 'voting-closed'

/** Whether people have begun to vote, and the panel has not decided yet on what they voted. */
export const isVoteOn = (round: Pick<RoundCourse, 'events'>): boolean =>
  happened(round, 'voting-opened') && !happened(round, 'adopted') && !happened(round, 'imported')

/** Whether no officer calls this round off alone. A vote that two of them have set aside, the chair may. */
export const takesTwoToCancel = (round: Pick<RoundCourse, 'events'>): boolean =>
  isVoteOn(round) && !happened(round, 'vote-set-aside')

const settlesRestoring = ['vote-restored', 'restored-accepted', 'voting-extended', 'voting-again'] as const

/** Whether votes went missing with a copy that was brought back, and officers have not settled yet what comes of it. */
export const isVoteRestored = (round: Pick<RoundCourse, 'events'>): boolean =>
  round.events.findLast(({ kind }) => settlesRestoring.some((one) => one === kind))?.kind === 'vote-restored'

/** Whether everything awarded has been paid, and none of it has come back since. */
export const isPaid = (round: Pick<RoundCourse, 'events'>): boolean =>
  round.events.findLast(({ kind }) => kind === 'paid' || kind === 'unpaid')?.kind === 'paid'

/** The last thing that happened to votes on paper. A vote that is held anew begins anew with them, too. */
const lastOfPaper = (round: Pick<RoundCourse, 'events'>): RoundEventKind | undefined =>
  round.events.findLast(({ kind }) => kind === 'paper-begun' || kind === 'paper-finished' || kind === 'voting-again')
    ?.kind

/** Whether votes on paper are out or still to be opened: the count waits for them. */
export const isPaperAwaited = (round: Pick<RoundCourse, 'events'>): boolean => lastOfPaper(round) === 'paper-begun'

/** Whether no paper can come in any more: all of it is in, or the round is counted or called off. */
export const isPaperOver = (round: Pick<RoundCourse, 'events'>): boolean =>
  lastOfPaper(round) === 'paper-finished' || happened(round, 'counted') || happened(round, 'cancelled')

/** Whether what was decided is public: the list is adopted, and those who asked do not still wait to hear it first. */
export const isAnnounced = (round: Pick<RoundCourse, 'events'>): boolean =>
  happened(round, 'adopted') &&
  round.events.findLast(({ kind }) => kind === 'held-back' || kind === 'told')?.kind !== 'held-back'

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
