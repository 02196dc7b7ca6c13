import { and, count, desc, eq, gt, isNotNull, isNull, lte, type SQL } from 'drizzle-orm'
import { invitation, invitationList, neighbourhood, person, round } from '~db/schema'
import { invitationState, mayResend, type InvitationState } from '~/domain/people'
import { happened } from '~/domain/round'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { roundsOf } from '~/records/round/course.server'

export const invitationsAPage = 50

/** A partnership's invitations of one state, the newest first, and how many there are of each. */
export async function invitationsOf(
  db: Db,
  partnershipId: string,
  { state, page }: { readonly state: InvitationState; readonly page: number },
  now: Instant,
) {
  const counts = { waiting: 0, accepted: 0, 'run-out': 0, withdrawn: 0 } satisfies Record<InvitationState, number>
  for (const one of Object.keys(counts) as InvitationState[]) counts[one] = await countOf(db, partnershipId, one, now)
  const rows = await db
    .select({
      id: invitation.id,
      name: invitation.name,
      email: invitation.email,
      role: invitation.wantedRole,
      invitedAt: invitation.invitedAt,
      sentAt: invitation.sentAt,
      expiresAt: invitation.expiresAt,
      acceptedAt: invitation.acceptedAt,
      withdrawnAt: invitation.withdrawnAt,
    })
    .from(invitation)
    .where(inState(partnershipId, state, now))
    .orderBy(desc(invitation.invitedAt), desc(invitation.id))
    .limit(invitationsAPage)
    .offset((page - 1) * invitationsAPage)
  const [going] = await db
    .select({ id: invitationList.id, people: invitationList.people, invited: invitationList.invited })
    .from(invitationList)
    .where(
      and(
        eq(invitationList.partnershipId, partnershipId),
        isNotNull(invitationList.confirmedAt),
        isNull(invitationList.doneAt),
      ),
    )
    .limit(1)
  return { counts, rows, pages: Math.max(1, Math.ceil(counts[state] / invitationsAPage)), going: going ?? null }
}

async function countOf(db: Db, partnershipId: string, state: InvitationState, now: Instant): Promise<number> {
  const [found] = await db
    .select({ many: count() })
    .from(invitation)
    .where(inState(partnershipId, state, now))
  return Number(found?.many ?? 0)
}

function inState(partnershipId: string, state: InvitationState, now: Instant): SQL | undefined {
  const { acceptedAt, withdrawnAt, expiresAt } = invitation
  const ofHere = and(eq(invitation.partnershipId, partnershipId), isNull(invitation.proposalId))
  if (state === 'accepted') return and(ofHere, isNotNull(acceptedAt))
  const notAccepted = and(ofHere, isNull(acceptedAt))
  if (state === 'withdrawn') return and(notAccepted, isNotNull(withdrawnAt))
  return and(notAccepted, isNull(withdrawnAt), state === 'waiting' ? gt(expiresAt, now) : lte(expiresAt, now))
}

/** One invitation as those who invite see it; nothing when there is none of that id here. */
export async function invitationStanding(db: Db, partnershipId: string, id: string, now: Instant) {
  const [found] = await db
    .select({
      row: invitation,
      invitedBy: person.name,
      place: neighbourhood.name,
      roundTitle: round.title,
      roundSlug: round.slug,
    })
    .from(invitation)
    .innerJoin(person, eq(person.id, invitation.invitedBy))
    .leftJoin(neighbourhood, eq(neighbourhood.id, invitation.neighbourhoodId))
    .leftJoin(round, eq(round.id, invitation.roundId))
    .where(and(eq(invitation.id, id), eq(invitation.partnershipId, partnershipId), isNull(invitation.proposalId)))
  if (!found) return undefined
  const { row, ...around } = found
  const { name, email, wantedRole, voting, landing, invitedAt, sentAt, timesSent, expiresAt, acceptedAt } = row
  const again = mayResend(row, now)
  return {
    ...around,
    id,
    name,
    email,
    wantedRole,
    voting,
    landing,
    invitedAt,
    sentAt,
    timesSent,
    expiresAt,
    acceptedAt,
    withdrawnAt: row.withdrawnAt,
    state: invitationState(row, now),
    printed: row.codeHash !== null,
    mayResend: again.ok,
    notAgain: again.ok ? null : again,
  }
}

/** The rounds that somebody can be led into: published, and neither decided nor called off. */
export async function roundsToLeadTo(db: Db, partnershipId: string) {
  return (await roundsOf(db, partnershipId, 20))
    .filter((one) => happened(one, 'published') && !happened(one, 'adopted') && !happened(one, 'cancelled'))
    .map(({ id, slug, title }) => ({ id, slug, title }))
}
