import type { Instant } from '../time'

/** The hats a person may wear in a partnership. Living in the area is not one of them: it is a residency. */
export const roleKinds = ['panel', 'chair', 'treasurer', 'authoriser', 'builder', 'observer', 'administrator'] as const
export type RoleKind = (typeof roleKinds)[number]

/** Those who can decide, move money or change who may: they are signed out sooner. */
export const officerKinds = ['chair', 'treasurer', 'authoriser', 'administrator'] as const satisfies RoleKind[]

export interface RoleHeld {
  readonly kind: RoleKind
  readonly voting: boolean
  readonly startsAt: Instant
  readonly endsAt: Instant | null
}

/** Whether a role is in force at a moment: from its start up to, and not including, its end. */
export const inForce = (role: Pick<RoleHeld, 'startsAt' | 'endsAt'>, now: Instant): boolean =>
  role.startsAt <= now && (role.endsAt === null || now < role.endsAt)

/** What a partnership has settled about its money. */
export interface MoneySettings {
  /** The month, 1 to 12, in which its financial year starts. */
  readonly yearStartsInMonth: number
  /** What an hour of a volunteer's time counts for, beside money and never added into it. */
  readonly volunteerHourPence: number
}
