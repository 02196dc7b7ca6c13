import { eq } from 'drizzle-orm'
import { invitation } from '~db/schema'
import { invitationLasts, mayResend, mayWithdrawInvitation, type InvitationOver, type NotResent } from '~/domain/people'
import type { NotAllowed } from '~/domain/policy'
import { mayAskOneMore, type NoRoom, type SharePart } from '~/domain/proposal'
import { refuse, type Outcome } from '~/domain/refusal'
import { later } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import {
  invitationToIdea,
  newInvitation,
  postInvitations,
  type InvitationLetter,
} from '~/records/people/invitation.server'
import { askedOften, askedToShare, roomToShare } from '~/records/proposal/together.server'
import { ownProposal } from './own-proposal.server'

export interface AskedToShare {
  readonly name: string
  /** Plain; nothing for somebody who gets a code on paper. */
  readonly email: string | null
  readonly part: SharePart
}

/**
 * Asks somebody to share in one's own idea: by a letter to her address or, when there is none, by a code to hand over. The
 * answer is the same whether anybody is known at that address or not.
 */
export async function inviteToShare(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  proposalId: string,
  { name, email, part }: AskedToShare,
  letter: InvitationLetter,
): Promise<Outcome<{ id: string }, NotAllowed | NoRoom | 'sharing-asked-already' | 'sharing-address-often'>> {
  const own = await ownProposal(db, on, proposalId, 'share.invite')
  if (!own.ok) return own
  const { proposal, round } = own
  const by = proposal.applicantId ?? ''
  const waiting = await askedToShare(db, proposal.id, on.at)
  if (email !== null && waiting.some((one) => one.email === email)) return refuse('sharing-asked-already')
  if (email !== null && (await askedOften(db, email, on.at))) return refuse('sharing-address-often')
  const room = mayAskOneMore(await roomToShare(db, proposal.id, by, on.at))
  if (!room.ok) return room
  const row = newInvitation(
    { ...on, by },
    secrets,
    round.partnershipId,
    { name, email, neighbourhoodId: null, role: null, voting: false },
    { landing: 'apply', roundId: round.id, idea: { proposalId: proposal.id, part } },
  )
  await db.insert(invitation).values(row)
  await postInvitations(db, on, secrets, [row], letter)
  await recordAct(db, on, round.partnershipId, 'share.invite', `proposal:${proposal.id}`, { part })
  return { ok: true, id: row.id }
}

type NotFound = 'invitation-unknown'

/** Sends the letter of one who has not come once more; it then stands for another thirty days. */
export async function askAgainToShare(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  proposalId: string,
  id: string,
  letter: InvitationLetter,
): Promise<Outcome<object, NotAllowed | NotResent | NotFound | NoRoom>> {
  const own = await ownProposal(db, on, proposalId, 'share.invite')
  if (!own.ok) return own
  const found = await invitationToIdea(db, own.round.partnershipId, proposalId, id)
  if (!found) return refuse('invitation-unknown')
  const allowed = mayResend(found, on.at)
  if (!allowed.ok) return allowed
  const { askedToday } = await roomToShare(db, proposalId, own.proposal.applicantId ?? '', on.at)
  const room = mayAskOneMore({ sharing: 0, askedToday })
  if (!room.ok) return room
  const sent = { sentAt: on.at, timesSent: found.timesSent + 1, expiresAt: later(on.at, invitationLasts) }
  await db.update(invitation).set(sent).where(eq(invitation.id, id))
  await postInvitations(db, on, secrets, [{ ...found, ...sent }], letter)
  return { ok: true }
}

/** Takes back what has not been taken up: the link and the code stop working, and the address goes. */
export async function takeBackAsking(
  db: Db,
  on: Occasion,
  proposalId: string,
  id: string,
): Promise<Outcome<object, NotAllowed | InvitationOver | NotFound>> {
  const own = await ownProposal(db, on, proposalId, 'share.change')
  if (!own.ok) return own
  const found = await invitationToIdea(db, own.round.partnershipId, proposalId, id)
  if (!found) return refuse('invitation-unknown')
  const allowed = mayWithdrawInvitation(found)
  if (!allowed.ok) return allowed
  const withdrawn = { withdrawnAt: on.at, withdrawnBy: on.by, email: null, codeHash: null, name: '' }
  await db.update(invitation).set(withdrawn).where(eq(invitation.id, id))
  await recordAct(db, on, own.round.partnershipId, 'share.change', `proposal:${proposalId}`, { takenBack: true })
  return { ok: true }
}
