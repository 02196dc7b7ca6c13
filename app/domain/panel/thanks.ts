import { nothing, pence, type Pence } from '../pence'
import { refuse, ok, type Outcome } from '../refusal'

/** What a member gave her time to: reading and scoring, a meeting of the panel, or something else for the round. */
export const timeKinds = ['scoring', 'meeting', 'other'] as const
export type TimeKind = (typeof timeKinds)[number]

/** In whole minutes, over the whole of a round. */
export type TimeGiven = Readonly<Record<TimeKind, number>>

/** More than this for one kind in one round is a slip of the keyboard. */
export const mostMinutes = 100 * 60

/** A meeting goes into the log by itself at this length at most: nobody forgets to close a meeting for longer. */
const longestMeeting = 6 * 60
const quarter = 15

/** How long a meeting took as it is put to those who were there: by the quarter of an hour, and at least one. */
export function minutesOfMeeting(milliseconds: number): number {
  const minutes = Math.ceil(milliseconds / 60_000 / quarter) * quarter
  return Math.min(longestMeeting, Math.max(quarter, minutes))
}

/**
 * A member's time in a round: what she wrote herself, and for a meeting that she was at what the meeting says, until she
 * has written something else. Nothing is put down for her but that.
 */
export function timeOf(written: Partial<TimeGiven>, meetingMinutes: number): TimeGiven {
  const { scoring = 0, meeting = meetingMinutes, other = 0 } = written
  return { scoring, meeting, other }
}

export const minutesInAll = (given: TimeGiven): number => timeKinds.reduce((sum, kind) => sum + given[kind], 0)

/** Whole hours, as they are told in public: never more than were given. */
export const hoursInAll = (all: readonly TimeGiven[]): number =>
  Math.floor(all.reduce((sum, one) => sum + minutesInAll(one), 0) / 60)

export function mayLog(given: Partial<TimeGiven>): Outcome<object, 'time-out-of-range'> {
  const fits = Object.values(given).every(
    (minutes) => Number.isInteger(minutes) && minutes >= 0 && minutes <= mostMinutes,
  )
  return fits ? ok : refuse('time-out-of-range')
}

/** Whether members are paid for their time, and how: not at all unless a partnership chooses it. */
export const thanksBases = ['none', 'meeting', 'hour'] as const
export interface ThanksRate {
  readonly by: (typeof thanksBases)[number]
  /** For each meeting, or each hour. */
  readonly amountPence: Pence
}
export const noRate: ThanksRate = { by: 'none', amountPence: nothing }

/** What a member is owed for a round, by the rate; part of an hour counts in proportion, cut to the penny. */
export function owedFor({ by, amountPence }: ThanksRate, given: TimeGiven, meetings: number): Pence {
  if (by === 'meeting') return pence(meetings * amountPence)
  if (by === 'hour') return pence(Math.floor((minutesInAll(given) * amountPence) / 60))
  return nothing
}

export const thanksStates = ['prepared', 'authorised', 'paid', 'cancelled'] as const
export type ThanksState = (typeof thanksStates)[number]

export interface ThanksStep {
  readonly to: ThanksState
  readonly by: string
}

/** A payment to a member for her time: prepared by one, authorised by another, and then paid. Neither is the payee. */
export interface ThanksPayment {
  readonly personId: string
  readonly steps: readonly ThanksStep[]
}

const from: Readonly<Record<ThanksState, readonly (ThanksState | undefined)[]>> = {
  prepared: [undefined],
  authorised: ['prepared'],
  paid: ['authorised'],
  cancelled: ['prepared', 'authorised'],
}

export const stateOfThanks = ({ steps }: Pick<ThanksPayment, 'steps'>): ThanksState | undefined => steps.at(-1)?.to

export type NotThanked = 'payment-by-payee' | 'payment-same-person' | 'payment-not-now'

/** Whether somebody may take a payment to its next step. */
export function mayStep(payment: ThanksPayment, to: ThanksState, by: string): Outcome<object, NotThanked> {
  if (payment.personId === by) return refuse('payment-by-payee')
  if (!from[to].includes(stateOfThanks(payment)))
    return refuse('payment-not-now', { state: stateOfThanks(payment) ?? '' })
  const prepared = payment.steps.find((step) => step.to === 'prepared')
  if (to === 'authorised' && prepared?.by === by) return refuse('payment-same-person')
  return ok
}
