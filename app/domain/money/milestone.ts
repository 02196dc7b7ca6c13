import { pence, sum, type Pence } from '../pence'
import { ok, refuse, type Outcome } from '../refusal'
import { noonOf, type Instant } from '../time'
import type { Instalment } from './award'

export const milestoneTurns = ['reached', 'not-reached'] as const
export type MilestoneTurn = (typeof milestoneTurns)[number]

/** An officer says that what a part of an award waits for has happened, or has not after all; and what showed it. */
export interface MilestoneEvent {
  readonly awardId: string
  readonly instalment: number
  readonly kind: MilestoneTurn
  readonly because: string
  readonly at: Instant
  readonly by: string
}

/** The parts of one award whose milestone has been reached, by their numbers. Takes its events in their order. */
export function reachedIn(events: readonly Pick<MilestoneEvent, 'instalment' | 'kind'>[]): Set<number> {
  const reached = new Set<number>()
  for (const { instalment, kind } of events) {
    if (kind === 'reached') reached.add(instalment)
    else reached.delete(instalment)
  }
  return reached
}

export interface DueDesk {
  /** Where the partnership is, `YYYY-MM-DD`. */
  readonly today: string
  readonly reached: ReadonlySet<number>
}

/** Whether a part may be paid yet: its day has come, and what it waits for has happened. */
export function isDue(
  { number, dueOn, after }: Pick<Instalment, 'number' | 'dueOn' | 'after'>,
  { today, reached }: DueDesk,
): Outcome<object, 'payment-not-due' | 'payment-milestone-waits'> {
  if (dueOn !== undefined && dueOn > today)
    return refuse('payment-not-due', { instalment: number, dueOn: noonOf(dueOn) })
  if (after !== undefined && !reached.has(number))
    return refuse('payment-milestone-waits', { instalment: number, after })
  return ok
}

/** A part as somebody plans it: how much, and from when or after what. */
export interface PlannedPart {
  readonly amountPence: Pence
  readonly dueOn?: string
  readonly after?: string
}

/**
 * Cuts what is still open of an award into the parts of a plan, in its order. Money of several budget lines is taken line
 * by line: a part that straddles two becomes two, due together. Numbers go on after `last`, so that none comes twice.
 */
export function planParts(
  open: readonly Instalment[],
  parts: readonly PlannedPart[],
  last: number,
): Outcome<{ readonly instalments: readonly Instalment[] }, 'award-instalments-differ'> {
  const openPence = sum(open.map(({ amountPence }) => amountPence))
  const plannedPence = sum(parts.map(({ amountPence }) => amountPence))
  if (plannedPence !== openPence || parts.length === 0 || parts.some(({ amountPence }) => amountPence <= 0)) {
    return refuse('award-instalments-differ', { openPence })
  }
  const shares = open.map(({ lineId, fundId, amountPence }) => ({ lineId, fundId, left: Number(amountPence) }))
  const instalments: Instalment[] = []
  for (const { amountPence, dueOn, after } of parts) {
    let wanted: number = amountPence
    for (const share of shares) {
      const drawn = Math.min(wanted, share.left)
      if (drawn === 0) continue
      share.left -= drawn
      wanted -= drawn
      const { lineId, fundId } = share
      const when = { ...(dueOn !== undefined && { dueOn }), ...(after !== undefined && { after }) }
      instalments.push({ number: last + instalments.length + 1, lineId, fundId, amountPence: pence(drawn), ...when })
    }
  }
  return { ok: true, instalments }
}
