import { and, eq } from 'drizzle-orm'
import { support } from '~db/schema'
import { shareOf } from '~/domain/proposal'
import { mayNow, type NotNow } from '~/domain/round'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import type { InvitationRow } from '~/records/people/invitation.server'
import { roundById } from '~/records/round/course.server'
import { proposalById } from './proposal.server'
import { endShare, giveShare, sharingNow } from './together.server'

export type NotJoined = NotNow | 'idea-gone'

/** The idea an invitation leads into, as long as somebody can still join it. */
export async function ideaOpens(
  db: Db,
  { at }: Pick<Occasion, 'at'>,
  { proposalId }: Pick<InvitationRow, 'proposalId'>,
) {
  const idea = proposalId === null ? undefined : await proposalById(db, proposalId)
  const round = idea && (await roundById(db, idea.roundId))
  if (!round || idea.applicantId === null || idea.standing === 'withdrawn' || idea.standing === 'joined')
    return refuse('idea-gone')
  const inTime = mayNow(round, 'open', at)
  return inTime.ok ? { ok: true as const, idea, round } : inTime
}

/**
 * Whoever was asked to share in an idea has said yes. Whose it is stays whose it is, and whoever shares in it already
 * gets the part she says yes to, unless she writes on it
 * already. Refused once ideas have closed, or when it is not there any more.
 */
export async function joinIdea(
  db: Db,
  on: Occasion & { readonly by: string },
  { proposalId, part, invitedBy }: Pick<InvitationRow, 'proposalId' | 'part' | 'invitedBy'>,
): Promise<Outcome<object, NotJoined>> {
  const opens = await ideaOpens(db, on, { proposalId })
  if (!opens.ok) return opens
  const { idea, round } = opens
  if (part === null) throw new Error('an invitation to share in an idea, as nothing')
  const there = await sharingNow(db, idea.id)
  const before = shareOf(idea, there, on.by)
  if (before === 'own' || before === 'edit' || before === part) return ok
  const row = there.find(({ personId }) => personId === on.by)
  if (row) await endShare(db, on, row.id)
  await giveShare(db, on, idea.id, { personId: on.by, part, givenBy: invitedBy })
  // Nobody supports what she writes herself.
  if (part === 'edit') await db.delete(support).where(and(eq(support.proposalId, idea.id), eq(support.personId, on.by)))
  await recordAct(db, on, round.partnershipId, 'invitation.accept', `proposal:${idea.id}`, { part })
  return ok
}
