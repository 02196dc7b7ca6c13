import type { RoleKind } from './role'

/**
 * Someone signed in, as one partnership sees them now: the roles in force and whether they are known to live there.
 * Made afresh inside each transaction, so that a role that has ended gives nothing.
 */
export interface Actor {
  readonly personId: string
  readonly name: string
  readonly partnershipId: string
  readonly roles: readonly RoleKind[]
  /** A panel member with a vote there. */
  readonly votingMember: boolean
  /** The neighbourhood they are verified to live in; nobody's when not verified. */
  readonly neighbourhoodId: string | null
}

export const holds = (actor: Actor, ...kinds: readonly RoleKind[]): boolean =>
  kinds.some((kind) => actor.roles.includes(kind))

export const isResident = (actor: Actor): boolean => actor.neighbourhoodId !== null
