import { and, desc, eq, inArray, isNull, gt } from 'drizzle-orm'
import { contact, invitation, residency, role } from '~db/schema'
import { invitationLasts, letterCodeFrom, plainLetterCode, type Landing, type PartnershipRole } from '~/domain/people'
import { later, type Instant } from '~/domain/time'
import type { SharePart } from '~/domain/proposal'
import type { Occasion } from '~/platform/occasion.server'
import { sha256, type Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { postMany, type Letter } from '../outbox.server'

export type InvitationRow = typeof invitation.$inferSelect

/** Who is asked, and as what. The role is a wish. */
export interface Invitee {
  readonly name: string
  /** Plain; nothing for someone who gets a printed letter. */
  readonly email: string | null
  readonly neighbourhoodId: string | null
  readonly role: PartnershipRole | null
  readonly voting: boolean
}

/** Where the invitation leads. */
export interface Destination {
  readonly landing: Landing
  readonly roundId: string | null
  /** To share in one idea of that round. */
  readonly idea?: { readonly proposalId: string; readonly part: SharePart }
}

/** Puts an invitation into the words of a letter. */
export type InvitationLetter = (to: {
  readonly name: string
  readonly role: PartnershipRole | null
  /** For the link, and for nowhere else. */
  readonly secret: string
  readonly expiresAt: Instant
}) => Pick<Letter, 'subject' | 'text' | 'parts' | 'language'>

/**
 * The secret in an invitation's link: the same each time it is sent, so that an earlier letter's link works as well. It
 * hangs on the installation's key, which is not in the database; there, only its SHA-256 stands.
 */
export const invitationSecret = (secrets: Secrets, id: string): string => secrets.hash('invitation', id)

/** The code in an invitation's printed letter, which can be printed again for the same reason. */
export const invitationCode = (secrets: Secrets, id: string): string => letterCodeFrom(secrets.hash('letter', id))
export const letterCodeHash = (secrets: Secrets, code: string): string =>
  secrets.hash('letter', `typed:${plainLetterCode(code)}`)

export function newInvitation(
  on: Occasion & { readonly by: string },
  secrets: Secrets,
  partnershipId: string,
  { name, email, neighbourhoodId, role: wantedRole, voting }: Invitee,
  { landing, roundId, idea }: Destination,
  listId: string | null = null,
): InvitationRow {
  const id = on.newId()
  return {
    id,
    partnershipId,
    name,
    email,
    neighbourhoodId,
    wantedRole,
    voting,
    landing,
    roundId,
    secretHash: sha256(invitationSecret(secrets, id)),
    codeHash: email === null ? letterCodeHash(secrets, invitationCode(secrets, id)) : null,
    invitedBy: on.by,
    invitedAt: on.at,
    sentAt: on.at,
    timesSent: 1,
    expiresAt: later(on.at, invitationLasts),
    acceptedAt: null,
    acceptedBy: null,
    withdrawnAt: null,
    withdrawnBy: null,
    listId,
    proposalId: idea?.proposalId ?? null,
    part: idea?.part ?? null,
  }
}

/** What of an invitation goes into its letter. */
type ToPost = Pick<
  InvitationRow,
  'id' | 'partnershipId' | 'name' | 'email' | 'wantedRole' | 'expiresAt' | 'timesSent'
> & { readonly dueAt?: Instant }

/** Sends the letters of invitations that have an address; the same sending is posted once. */
export async function postInvitations(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  rows: readonly ToPost[],
  letter: InvitationLetter,
): Promise<void> {
  await postMany(
    db,
    on,
    rows.flatMap(({ id, partnershipId, name, email, wantedRole, expiresAt, timesSent, dueAt }) => {
      if (email === null) return []
      const words = letter({ name, role: wantedRole, secret: invitationSecret(secrets, id), expiresAt })
      const once = `invitation:${id}:${timesSent}` as const
      return [{ once, letter: { to: email, ...words, until: expiresAt, partnershipId }, dueAt }]
    }),
  )
}

/** Any invitation to a partnership that this secret, or this printed code, is of. */
export async function invitationBySecret(db: Db, partnershipId: string, secret: string) {
  return oneInvitation(db, partnershipId, eq(invitation.secretHash, sha256(secret)))
}
export async function invitationByCode(db: Db, secrets: Secrets, partnershipId: string, code: string) {
  return oneInvitation(db, partnershipId, eq(invitation.codeHash, letterCodeHash(secrets, code)))
}
/** To the partnership itself: those who invite there have no part in who shares in an idea. */
export async function invitationById(db: Db, partnershipId: string, id: string) {
  const found = await oneInvitation(db, partnershipId, eq(invitation.id, id))
  return found?.proposalId === null ? found : undefined
}
/** To one idea. */
export async function invitationToIdea(db: Db, partnershipId: string, proposalId: string, id: string) {
  const found = await oneInvitation(db, partnershipId, eq(invitation.id, id))
  return found?.proposalId === proposalId ? found : undefined
}

async function oneInvitation(db: Db, partnershipId: string, which: ReturnType<typeof eq>) {
  const [found] = await db
    .select()
    .from(invitation)
    .where(and(which, eq(invitation.partnershipId, partnershipId)))
    .orderBy(desc(invitation.invitedAt))
    .limit(1)
  return found
}

/** So many addresses are asked about at once: well under what a statement may hold on either engine. */
const atOnce = 500

/**
 * Which of these addresses belong to somebody who is here already (she lives here, holds a role, or came when she was
 * asked), and which have been
 * invited and may still come. Somebody known to another partnership alone is no business of this one's; nor is who was
 * asked to share in an idea.
 */
export async function knownAddresses(db: Db, partnershipId: string, emails: readonly string[], now: Instant) {
  const hereAlready = new Set<string>()
  const invitedAlready = new Set<string>()
  for (let from = 0; from < emails.length; from += atOnce) {
    const some = emails.slice(from, from + atOnce)
    const living = await db
      .select({ email: contact.email })
      .from(contact)
      .innerJoin(residency, eq(residency.personId, contact.personId))
      .where(
        and(inArray(contact.email, some), eq(residency.partnershipId, partnershipId), isNull(residency.withdrawnAt)),
      )
    const holding = await db
      .select({ email: contact.email, endsAt: role.endsAt })
      .from(contact)
      .innerJoin(role, eq(role.personId, contact.personId))
      .where(and(inArray(contact.email, some), eq(role.partnershipId, partnershipId)))
    const open = await db
      .select({ email: invitation.email })
      .from(invitation)
      .where(
        and(
          eq(invitation.partnershipId, partnershipId),
          inArray(invitation.email, some),
          isNull(invitation.proposalId),
          isNull(invitation.acceptedAt),
          isNull(invitation.withdrawnAt),
          gt(invitation.expiresAt, now),
        ),
      )
    const come = await db
      .select({ email: contact.email })
      .from(contact)
      .innerJoin(invitation, eq(invitation.acceptedBy, contact.personId))
      .where(
        and(inArray(contact.email, some), eq(invitation.partnershipId, partnershipId), isNull(invitation.proposalId)),
      )
    const add = (to: Set<string>) => (one: { email: string | null }) => one.email !== null && to.add(one.email)
    living.forEach(add(hereAlready))
    come.forEach(add(hereAlready))
    holding.filter(({ endsAt }) => endsAt === null || endsAt > now).forEach(add(hereAlready))
    open.forEach(add(invitedAlready))
  }
  return { hereAlready, invitedAlready }
}
