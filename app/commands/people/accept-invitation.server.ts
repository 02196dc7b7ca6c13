import { eq } from 'drizzle-orm'
import { contact, invitation, person, round } from '~db/schema'
import { mayOpen, type Landing, type NotOpened } from '~/domain/people'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { emailOf } from '~/records/people/actor.server'
import { invitationByCode, invitationBySecret, type InvitationRow } from '~/records/people/invitation.server'
import type { Acting } from '~/records/people/inviter.server'
import { proposeRoleChange } from './propose-role-change.server'
import { startSession, type NewSession } from './start-session.server'

/** Where she is led now. */
export interface Led {
  readonly landing: Landing
  readonly roundSlug: string | null
}

/**
 * Takes up the invitation of a link, for whoever is signed in with the address it was sent to. Opened again by the same
 * person it leads there again.
 */
export async function acceptInvitation(
  db: Db,
  on: Occasion,
  partnershipId: string,
  secret: string,
): Promise<Outcome<Led, NotOpened | 'sign-in-first' | 'invitation-of-another'>> {
  if (on.by === null) return refuse('sign-in-first')
  const found = await invitationBySecret(db, partnershipId, secret)
  if (found && found.acceptedBy === on.by) return led(db, found)
  const open = mayOpen(found, on.at)
  if (!open.ok) return open
  if (!found) return refuse('invitation-unknown')
  if (found.email !== null && found.email !== (await emailOf(db, on.by))) return refuse('invitation-of-another')
  return takeUp(db, { ...on, by: on.by }, found)
}

/**
 * Takes up the invitation of a printed letter by its code: for whoever is signed in or, when nobody is, for a new person
 * without an address, who is signed in by it.
 */
export async function acceptPrintedInvitation(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  partnershipId: string,
  { code, name }: { readonly code: string; readonly name: string },
  session: NewSession,
): Promise<Outcome<Led & { signedInUntil: Instant | null }, NotOpened>> {
  const found = await invitationByCode(db, secrets, partnershipId, code)
  const open = mayOpen(found, on.at)
  if (!open.ok) return open
  if (!found) return refuse('invitation-unknown')
  if (on.by !== null) return { ...(await takeUp(db, { ...on, by: on.by }, found)), signedInUntil: null }
  const personId = on.newId()
  await db.insert(person).values({ id: personId, name, createdAt: on.at })
  await db.insert(contact).values({ personId })
  const signedInUntil = await startSession(db, on, personId, session)
  return { ...(await takeUp(db, { ...on, by: personId }, found)), signedInUntil }
}

/** The address is hers to keep now, with how to reach her; here it is emptied. */
async function takeUp(db: Db, on: Acting, found: InvitationRow) {
  const accepted = { acceptedAt: on.at, acceptedBy: on.by, email: null, codeHash: null }
  await db.update(invitation).set(accepted).where(eq(invitation.id, found.id))
  await recordAct(db, on, found.partnershipId, 'invitation.accept', found.id)
  await proposeWish(db, on, found)
  return led(db, found)
}

/**
 * A role she was wished is proposed, in the name of whoever wished it, now that there is somebody to have it: a second
 * officer agrees to it, or not. Should the inviter be no officer any more, or the role be hers already, nothing is asked.
 */
async function proposeWish(db: Db, on: Acting, { partnershipId, wantedRole, voting, invitedBy }: InvitationRow) {
  if (wantedRole === null) return
  const wish = { act: 'give', whom: { personId: on.by }, kind: wantedRole, voting, endsAt: null } as const
  await proposeRoleChange(db, { ...on, by: invitedBy }, partnershipId, { id: on.newId(), because: '', ...wish })
}

async function led(db: Db, { landing, roundId }: InvitationRow): Promise<Led & { ok: true }> {
  const [at] = roundId === null ? [] : await db.select({ slug: round.slug }).from(round).where(eq(round.id, roundId))
  return { ok: true, landing, roundSlug: at?.slug ?? null }
}
