import { eq } from 'drizzle-orm'
import { contact, invitation, person, proposal, round } from '~db/schema'
import { mayOpen, type Landing, type NotOpened } from '~/domain/people'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { emailOf } from '~/records/people/actor.server'
import { invitationByCode, invitationBySecret, type InvitationRow } from '~/records/people/invitation.server'
import type { Acting } from '~/records/people/inviter.server'
import { ideaOpens, joinIdea, type NotJoined } from '~/records/proposal/joining.server'
import { proposeRoleChange } from './propose-role-change.server'
import { startSession, type NewSession } from './start-session.server'

/** Where she is led now. */
export interface Led {
  readonly landing: Landing
  readonly roundSlug: string | null
  /** Of the idea she shares in. */
  readonly reference: string | null
}

/**
 * Takes up the invitation of a link, for whoever is signed in with the address it was sent to. Opened again by the same
 * person it leads there again. One to share in an idea is taken up only by saying so (`joins`): it ties her hands where
 * that idea is judged.
 */
export async function acceptInvitation(
  db: Db,
  on: Occasion,
  partnershipId: string,
  secret: string,
  { joins = false }: { readonly joins?: boolean } = {},
): Promise<Outcome<Led, NotOpened | NotJoined | 'sign-in-first' | 'invitation-of-another' | 'invitation-to-answer'>> {
  if (on.by === null) return refuse('sign-in-first')
  const found = await invitationBySecret(db, partnershipId, secret)
  if (found && found.acceptedBy === on.by) return led(db, found)
  const open = mayOpen(found, on.at)
  if (!open.ok) return open
  if (!found) return refuse('invitation-unknown')
  if (found.email !== null && found.email !== (await emailOf(db, on.by))) return refuse('invitation-of-another')
  if (found.proposalId !== null && !joins) return refuse('invitation-to-answer')
  return takeUp(db, { ...on, by: on.by }, found)
}

/** How the letter shows: by its code as it is typed, or by the secret that stands for a code typed a moment ago. */
export type PrintedProof = { readonly code: string } | { readonly secret: string }

/**
 * Takes up the invitation of a printed letter: for whoever is signed in or, when nobody is, for a new person
 * without an address, who is signed in by it.
 */
export async function acceptPrintedInvitation(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  partnershipId: string,
  { name, ...proof }: PrintedProof & { readonly name: string },
  session: NewSession,
): Promise<Outcome<Led & { signedInUntil: Instant | null }, NotOpened | NotJoined>> {
  const known =
    'code' in proof
      ? await invitationByCode(db, secrets, partnershipId, proof.code)
      : await invitationBySecret(db, partnershipId, proof.secret)
  // Whoever was written to shows by her address that the invitation is hers, and by nothing else.
  const found = known?.email == null ? known : undefined
  const open = mayOpen(found, on.at)
  if (!open.ok) return open
  if (!found) return refuse('invitation-unknown')
  if (on.by !== null) {
    const taken = await takeUp(db, { ...on, by: on.by }, found)
    return taken.ok ? { ...taken, signedInUntil: null } : taken
  }
  // Nobody is made for an idea that is over.
  const opens = found.proposalId === null ? ok : await ideaOpens(db, on, found)
  if (!opens.ok) return opens
  const personId = on.newId()
  await db.insert(person).values({ id: personId, name, createdAt: on.at })
  await db.insert(contact).values({ personId })
  const signedInUntil = await startSession(db, on, personId, session)
  const taken = await takeUp(db, { ...on, by: personId }, found)
  return taken.ok ? { ...taken, signedInUntil } : taken
}

/** The address is hers to keep now, with how to reach her; here it is emptied. */
async function takeUp(db: Db, on: Acting, found: InvitationRow): Promise<Outcome<Led, NotJoined>> {
  if (found.proposalId !== null) {
    const joined = await joinIdea(db, on, found)
    if (!joined.ok) return joined
  }
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
  // Whoever wished it showed then that it was she (`mayWishNow`); whoever agrees to it shows it too.
  await proposeRoleChange(db, { ...on, by: invitedBy, provedAt: on.at }, partnershipId, {
    id: on.newId(),
    because: '',
    ...wish,
  })
}

async function led(db: Db, { landing, roundId, proposalId }: InvitationRow): Promise<Led & { ok: true }> {
  const [at] = roundId === null ? [] : await db.select({ slug: round.slug }).from(round).where(eq(round.id, roundId))
  const [idea] =
    proposalId === null
      ? []
      : await db.select({ reference: proposal.reference }).from(proposal).where(eq(proposal.id, proposalId))
  return { ok: true, landing, roundSlug: at?.slug ?? null, reference: idea?.reference ?? null }
}
