import type { Instant } from '../time'

/** The hats a person may wear in a partnership. Living in the area is not one of them: it is a residency. */
export const partnershipRoles = [
  'panel',
  'chair',
  'treasurer',
  'authoriser',
  'builder',
  'observer',
  'examiner',
] as const
export type PartnershipRole = (typeof partnershipRoles)[number]

/** Those that an invitation may name. Whoever examines the books comes for a time that two officers settle. */
export const invitableRoles = ['panel', 'chair', 'treasurer', 'authoriser', 'builder', 'observer'] as const

/** Those and the administrator's, who looks after the installation and belongs to no one partnership. */
export const roleKinds = [...partnershipRoles, 'administrator'] as const
export type RoleKind = (typeof roleKinds)[number]

/** Those of a partnership who can decide, move money or change who may. */
export const officerKinds = ['chair', 'treasurer', 'authoriser'] as const satisfies PartnershipRole[]

export interface RoleHeld {
  readonly kind: RoleKind
  readonly voting: boolean
  readonly startsAt: Instant
  readonly endsAt: Instant | null
}

/** Whether a role is in force at a moment: from its start up to, and not including, its end. */
export const inForce = (role: Pick<RoleHeld, 'startsAt' | 'endsAt'>, now: Instant): boolean =>
  role.startsAt <= now && (role.endsAt === null || now < role.endsAt)

/** What a change of a role may be: someone is given it, loses it, gains or loses a vote with it, or lays it down. */
export const roleActs = ['give', 'end', 'change-vote', 'resign'] as const
export type RoleAct = (typeof roleActs)[number]

/**
 * How a proposed change ended: `agreed` by a second officer, `refused` by one, taken back by whoever proposed it; or
 * done at once, where one person may: laying down one's own role (`resigned`), the first chair of a new partnership
 * (`founded`), and an administrator made on the command line (`by-operator`).
 */
export type RoleChangeEnding = 'agreed' | 'refused' | 'taken-back' | 'resigned' | 'founded' | 'by-operator'
