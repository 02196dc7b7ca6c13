import { days, later, type Instant } from '../time'

/** What we hold about people, by kind: each has sentences that say what it is, why we hold it, and for how long. */
export const heldKinds = [
  'name',
  'contact',
  'sign-in',
  'letters',
  'invitation',
  'residency',
  'role',
  'proposal',
  'panel',
  'vote',
  'money',
  'story',
  'erasure',
  'acts',
] as const
export type HeldKind = (typeof heldKinds)[number]

/** A week to think again. */
export const erasureWait = days(7)
export const erasureDueAt = (askedAt: Instant): Instant => later(askedAt, erasureWait)

/** Periods, in days, that a partnership may set. */
export const periodNames = ['drafts', 'payees', 'letters', 'contacts'] as const
export type PeriodName = (typeof periodNames)[number]
export type Periods = Readonly<Record<PeriodName, number>>

/**
 * What is usual: ideas never sent in a year; who was paid six years (as long as the books have to be kept); letters that
 * did not arrive ninety days; how to reach somebody who has not been here, three years.
 */
export const usualPeriods: Periods = { drafts: 365, payees: 6 * 365, letters: 90, contacts: 3 * 365 }

/** The least and the most a partnership may choose, in days. */
export const periodBounds: Readonly<Record<PeriodName, readonly [least: number, most: number]>> = {
  drafts: [30, 3 * 365],
  payees: [6 * 365, 12 * 365],
  letters: [7, 365],
  contacts: [365, 10 * 365],
}

export const periodsFrom = (own: Partial<Periods> | undefined): Periods => ({ ...usualPeriods, ...own })

/** What is older than this by now goes. */
export const keptSince = (now: Instant, periodDays: number): Instant => later(now, -days(periodDays))

/** How many of each kind a clearing out took away. */
export type PurgeCounts = Readonly<Record<PeriodName, number>>
export const noPurge: PurgeCounts = { drafts: 0, payees: 0, letters: 0, contacts: 0 }
