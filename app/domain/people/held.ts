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
  'comment',
  'strength',
  'introduction',
  'erasure',
  'acts',
] as const
export type HeldKind = (typeof heldKinds)[number]

/** A week to think again. */
export const erasureWait = days(7)
export const erasureDueAt = (askedAt: Instant): Instant => later(askedAt, erasureWait)
