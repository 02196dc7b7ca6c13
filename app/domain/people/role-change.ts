import { ok, refuse, type Outcome } from '../refusal'
import { days, later, type Instant } from '../time'
import { officerKinds, type PartnershipRole, type RoleChangeEnding, type RoleHeld, type RoleKind } from './role'

/** A role somebody holds now. */
export interface Holding extends RoleHeld {
  readonly personId: string
}

/** Who may give and take the roles of one partnership, or the administrators' office, and who holds them now. */
export interface Circle {
  readonly holdings: readonly Holding[]
  /** Administrators of the installation: each other's officers, and a partnership's second while it has too few. */
  readonly administrators: readonly string[]
}

/** What may be proposed of another person. */
export interface RoleProposal {
  readonly act: 'give' | 'end' | 'change-vote'
  readonly personId: string
  readonly kind: RoleKind
  /** For a panel member: whether she votes once it is done. */
  readonly voting: boolean
  /** When a role that is given ends by itself; nothing when it lasts until it is ended. */
  readonly endsAt: Instant | null
}

/** A proposal as it stands in the record. */
export interface RoleProposed extends RoleProposal {
  readonly proposedBy: string
  readonly proposedAt: Instant
  readonly ending: RoleChangeEnding | null
}

export type NotPossible =
  | 'role-held-already'
  | 'role-not-held'
  | 'role-end-gone-by'
  | 'role-vote-as-it-was'
  | 'role-ends-while-last'
  | 'role-vote-of-nobody'
  | 'role-examiner-needs-end'
  | 'role-examiner-apart'
  | NotKept
export type NotKept = 'last-chair' | 'last-treasurer' | 'last-administrator'
export type NotTakingPart = 'role-of-ones-own' | 'role-takes-officers'
export type NotOpen = 'role-change-settled' | 'role-change-lapsed'
export type NotAgreed = 'role-takes-a-second' | 'role-proposer-left' | NotTakingPart | NotOpen | NotPossible
export type NotTakenBack = 'role-not-your-proposal'

/** A proposal that nobody answers is dropped after this long. */
export const roleProposalLasts = days(14)

/** Without one of these a partnership, or the installation, could not put anything right. */
const keptKinds = ['chair', 'treasurer', 'administrator'] as const
type Kept = (typeof keptKinds)[number]
const lastOf = {
  chair: 'last-chair',
  treasurer: 'last-treasurer',
  administrator: 'last-administrator',
} as const satisfies Record<Kept, NotKept>
const isKept = (kind: RoleKind): kind is Kept => keptKinds.some((one) => one === kind)

const isOffice = (kind: RoleKind) => officerKinds.some((one) => one === kind)

/** Those who may be one of the two, for a role of somebody else: officers, by what the role is of. */
function officersBut(circle: Circle, concerned: string, kind: RoleKind): Set<string> {
  const officers =
    kind === 'administrator'
      ? circle.administrators
      : circle.holdings.filter(({ kind: of }) => isOffice(of)).map(({ personId }) => personId)
  return new Set(officers.filter((personId) => personId !== concerned))
}

/**
 * Whether someone may be one of the two who change a person's role: an officer of the partnership, or an administrator as
 * long as fewer than two officers are there to do it. Never the person herself.
 */
export function mayTakePart(
  circle: Circle,
  by: string,
  { personId, kind }: Pick<RoleProposal, 'personId' | 'kind'>,
): Outcome<object, NotTakingPart> {
  if (by === personId) return refuse('role-of-ones-own')
  const officers = officersBut(circle, personId, kind)
  if (officers.has(by)) return ok
  const stepsIn = officers.size < 2 && circle.administrators.includes(by)
  return stepsIn ? ok : refuse('role-takes-officers')
}

const heldBy = ({ holdings }: Circle, personId: string, kind: RoleKind) =>
  holdings.find((held) => held.personId === personId && held.kind === kind)

/** Somebody else holds the role with no end in sight, so that it may be ended for this one. */
const stays = ({ holdings }: Circle, kind: RoleKind, but: string) =>
  holdings.some((held) => held.kind === kind && held.personId !== but && held.endsAt === null)

/** Whether a role may be ended: not the last chair's, treasurer's or administrator's. Name the next one first. */
export function mayEnd(
  circle: Circle,
  { personId, kind }: Pick<RoleProposal, 'personId' | 'kind'>,
): Outcome<object, 'role-not-held' | NotKept> {
  if (!heldBy(circle, personId, kind)) return refuse('role-not-held')
  return isKept(kind) && !stays(circle, kind, personId) ? refuse(lastOf[kind]) : ok
}

/** Those whose doings the examiner of the books looks through. */
const examined: readonly RoleKind[] = [...officerKinds, 'panel', 'builder']

/** Whoever examines the books comes for a time, and has no part in what is examined; nor is given one meanwhile. */
function keepsExaminerApart(
  { holdings }: Circle,
  { personId, kind, endsAt }: RoleProposal,
): Outcome<object, 'role-examiner-needs-end' | 'role-examiner-apart'> {
  const holds = (wanted: readonly RoleKind[]) =>
    holdings.some((held) => held.personId === personId && wanted.includes(held.kind))
  if (kind === 'examiner' && holds(examined)) return refuse('role-examiner-apart')
  if (examined.includes(kind) && holds(['examiner'])) return refuse('role-examiner-apart')
  return kind === 'examiner' && endsAt === null ? refuse('role-examiner-needs-end') : ok
}

/** Whether a change makes sense as things stand, whoever asks for it. */
export function isPossible(circle: Circle, change: RoleProposal, now: Instant): Outcome<object, NotPossible> {
  const { act, personId, kind, voting, endsAt } = change
  if (act === 'end') return mayEnd(circle, change)
  const held = heldBy(circle, personId, kind)
  if (act === 'change-vote') {
    if (kind !== 'panel') return refuse('role-vote-of-nobody')
    if (!held) return refuse('role-not-held')
    return held.voting === voting ? refuse('role-vote-as-it-was') : ok
  }
  if (held) return refuse('role-held-already')
  const apart = keepsExaminerApart(circle, change)
  if (!apart.ok) return apart
  if (endsAt === null) return ok
  if (endsAt <= now) return refuse('role-end-gone-by')
  // An office that may never be empty does not end by itself while nobody else holds it for good.
  return isKept(kind) && !stays(circle, kind, personId) ? refuse('role-ends-while-last') : ok
}

export function mayPropose(
  circle: Circle,
  by: string,
  change: RoleProposal,
  now: Instant,
): Outcome<object, NotTakingPart | NotPossible> {
  const takesPart = mayTakePart(circle, by, change)
  return takesPart.ok ? isPossible(circle, change, now) : takesPart
}

export const lapsesAt = ({ proposedAt }: Pick<RoleProposed, 'proposedAt'>): Instant =>
  later(proposedAt, roleProposalLasts)

/** Whether a proposal still waits for its second. */
export function isOpen(proposed: Pick<RoleProposed, 'ending' | 'proposedAt'>, now: Instant): Outcome<object, NotOpen> {
  if (proposed.ending !== null) return refuse('role-change-settled')
  return now < lapsesAt(proposed) ? ok : refuse('role-change-lapsed')
}

/** Whether someone may agree to a proposal: another officer than who made it, who is one still. */
export function mayAgree(circle: Circle, by: string, proposed: RoleProposed, now: Instant): Outcome<object, NotAgreed> {
  const answers = mayRefuse(circle, by, proposed, now)
  if (!answers.ok) return answers
  if (!mayTakePart(circle, proposed.proposedBy, proposed).ok) return refuse('role-proposer-left')
  // Administrators may be one of the two, and both only where there is no officer at all.
  const officers = officersBut(circle, proposed.personId, proposed.kind)
  if (officers.size > 0 && !officers.has(by) && !officers.has(proposed.proposedBy)) return refuse('role-takes-officers')
  return isPossible(circle, proposed, now)
}

/** Whether someone may turn a proposal down: whoever could agree to it if it made sense. */
export function mayRefuse(
  circle: Circle,
  by: string,
  proposed: RoleProposed,
  now: Instant,
): Outcome<object, NotAgreed> {
  const open = isOpen(proposed, now)
  if (!open.ok) return open
  if (by === proposed.proposedBy) return refuse('role-takes-a-second')
  return mayTakePart(circle, by, proposed)
}

export function mayTakeBack(by: string, proposed: RoleProposed, now: Instant): Outcome<object, NotTakenBack | NotOpen> {
  return by === proposed.proposedBy ? isOpen(proposed, now) : refuse('role-not-your-proposal')
}

/**
 * The first chair of a new partnership, named by the administrator who starts it: never herself. From then on it takes two.
 */
export const mayFound = (by: string, chairId: string): Outcome<object, 'role-of-ones-own'> =>
  by === chairId ? refuse('role-of-ones-own') : ok

/** Roles in the order in which they are told, with the ones that sign for others first. */
export const rolesInOrder: readonly PartnershipRole[] = [
  'chair',
  'treasurer',
  'authoriser',
  'panel',
  'builder',
  'observer',
  'examiner',
]
