import { and, asc, eq, gt, inArray, isNotNull, isNull, min, or, sql, sum, type SQL } from 'drizzle-orm'
import { contact, draftNote, invitation, pageOpened, pageSaved, proposal, share } from '~db/schema'
import { shareOf, type SharePart, type Share } from '~/domain/proposal'
import { days, later, type Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import { prepared } from '~/platform/prepared.server'
import type { Db } from '~/platform/world.server'
import type { Proposal } from './proposal.server'

export type ShareRow = typeof share.$inferSelect

/** Everybody who shares in an idea now, the first first. */
export const sharingNow = (db: Db, proposalId: string): Promise<ShareRow[]> =>
  db
    .select()
    .from(share)
    .where(and(eq(share.proposalId, proposalId), isNull(share.until)))
    .orderBy(asc(share.since), asc(share.id))

/** What somebody has to do with an idea now; nothing for whoever has not signed in. */
export async function shareIn(
  db: Db,
  of: Pick<Proposal, 'id' | 'applicantId'>,
  personId: string | null,
): Promise<Share | null> {
  if (personId === null || personId === of.applicantId) return shareOf(of, [], personId)
  return shareOf(of, await hersQuery(db, { proposalId: of.id, personId }), personId)
}
// Every page about one idea asks it.
const hersQuery = prepared((db) =>
  db
    .select()
    .from(share)
    .where(
      and(
        eq(share.proposalId, sql.placeholder('proposalId')),
        eq(share.personId, sql.placeholder('personId')),
        isNull(share.until),
      ),
    ),
)

/** Puts somebody into an idea. */
export async function giveShare(
  db: Db,
  on: Occasion,
  proposalId: string,
  { personId, part, givenBy }: { readonly personId: string; readonly part: SharePart; readonly givenBy: string },
): Promise<void> {
  await db.insert(share).values({ id: on.newId(), proposalId, personId, part, since: on.at, givenBy })
}

export async function endShare(db: Db, on: Occasion, id: string): Promise<void> {
  await db.update(share).set({ until: on.at, endedBy: on.by }).where(eq(share.id, id))
}

/** Who writes on these ideas, or ever did, since when, beside those whose they are: each has a hand in it for good. */
export async function handsIn(db: Db, proposalIds: readonly string[]) {
  const [first] = proposalIds
  if (first === undefined) return []
  if (proposalIds.length === 1) return handsInOne(db, { proposalId: first })
  return handsQuery(db, inArray(share.proposalId, [...proposalIds]))
}
const handsQuery = (db: Db, which: SQL) =>
  db
    .select({ proposalId: share.proposalId, personId: share.personId, since: min(share.since) })
    .from(share)
    .where(and(which, eq(share.part, 'edit')))
    .groupBy(share.proposalId, share.personId)
    .orderBy(asc(share.proposalId), asc(share.personId))
const handsInOne = prepared((db) => handsQuery(db, eq(share.proposalId, sql.placeholder('proposalId'))))

/** Those who write on an idea now and can be written to, beside the one whose it is. */
export async function coApplicantsToTell(db: Db, proposalId: string) {
  const rows = await db
    .select({ personId: share.personId, to: contact.email })
    .from(share)
    .innerJoin(contact, eq(contact.personId, share.personId))
    .where(and(eq(share.proposalId, proposalId), eq(share.part, 'edit'), isNull(share.until)))
    .orderBy(asc(share.personId))
  return rows.flatMap(({ personId, to }) => (to === null ? [] : [{ personId, to }]))
}

/** Ideas that are somebody's own, or that she shares in: a condition on `proposal`. */
export function hersOrShared(db: Db, personId: string, among: readonly SharePart[] = ['edit', 'comment', 'read']): SQL {
  const shared = db
    .select({ id: share.proposalId })
    .from(share)
    .where(and(eq(share.personId, personId), isNull(share.until), inArray(share.part, [...among])))
  return or(eq(proposal.applicantId, personId), inArray(proposal.id, shared)) as SQL
}

/** Invitations to an idea that may still be taken up, the first first. */
export const askedToShare = (db: Db, proposalId: string, now: Instant) =>
  db
    .select()
    .from(invitation)
    .where(
      and(
        eq(invitation.proposalId, proposalId),
        isNull(invitation.acceptedAt),
        isNull(invitation.withdrawnAt),
        gt(invitation.expiresAt, now),
      ),
    )
    .orderBy(asc(invitation.invitedAt), asc(invitation.id))

/** So many of those who have ideas may write to one address in a day, asking its owner in. */
const mostToOneAddress = 3

/** Whether an address has been written to often enough today, by whoever. */
export async function askedOften(db: Db, email: string, now: Instant): Promise<boolean> {
  const today = await db
    .select({ id: invitation.id })
    .from(invitation)
    .where(
      and(eq(invitation.email, email), isNotNull(invitation.proposalId), gt(invitation.sentAt, later(now, -days(1)))),
    )
    .limit(mostToOneAddress)
  return today.length >= mostToOneAddress
}

/** How many are in, or asked; and how many letters somebody had sent in the last day, over all ideas, each sending counted. */
export async function roomToShare(db: Db, proposalId: string, personId: string, now: Instant) {
  const asked = await askedToShare(db, proposalId, now)
  const [today] = await db
    .select({ many: sum(invitation.timesSent) })
    .from(invitation)
    .where(
      and(
        eq(invitation.invitedBy, personId),
        isNotNull(invitation.proposalId),
        gt(invitation.sentAt, later(now, -days(1))),
      ),
    )
  return {
    sharing: (await sharingNow(db, proposalId)).length + asked.length,
    askedToday: Number(today?.many ?? 0),
  }
}

/** Somebody who is erased shares in nothing any more. That she had a hand in it stays: decisions rest on it. */
export async function endSharesOf(db: Db, on: Pick<Occasion, 'at'>, personId: string): Promise<void> {
  await db
    .update(share)
    .set({ until: on.at })
    .where(and(eq(share.personId, personId), isNull(share.until)))
}

/** Nobody comes into an idea any more by her asking, and whom she asked is forgotten. */
export async function endAskingsOf(db: Db, on: Pick<Occasion, 'at'>, personId: string): Promise<void> {
  await db
    .update(invitation)
    .set({ withdrawnAt: on.at, email: null, codeHash: null, name: '' })
    .where(
      and(
        eq(invitation.invitedBy, personId),
        isNotNull(invitation.proposalId),
        isNull(invitation.acceptedAt),
        isNull(invitation.withdrawnAt),
      ),
    )
}

/** What people said to each other while they wrote, and who was where when: gone with the private words of their ideas. */
export async function forgetWriting(db: Db, proposalIds: readonly string[]): Promise<void> {
  const ids = [...proposalIds]
  if (ids.length === 0) return
  await db.delete(draftNote).where(inArray(draftNote.proposalId, ids))
  await db.delete(pageOpened).where(inArray(pageOpened.proposalId, ids))
  await db.delete(pageSaved).where(inArray(pageSaved.proposalId, ids))
}

/** An idea that is nobody's any more is shared by nobody. */
export async function forgetSharing(db: Db, proposalId: string): Promise<void> {
  await forgetWriting(db, [proposalId])
  await db.delete(share).where(eq(share.proposalId, proposalId))
}

/**
 * Those who are in on an idea are in on the one it goes on as; and whoever had a hand in it has one in that too, for her
 * words are in it.
 */
export async function carrySharing(db: Db, on: Occasion, fromId: string, toId: string): Promise<void> {
  const live = await sharingNow(db, fromId)
  for (const { personId, part, givenBy } of live) await giveShare(db, on, toId, { personId, part, givenBy })
  const writing = new Set(live.filter(({ part }) => part === 'edit').map(({ personId }) => personId))
  for (const { personId } of await handsIn(db, [fromId])) {
    if (writing.has(personId)) continue
    const past = { personId, part: 'edit', givenBy: personId, since: on.at, until: on.at } as const
    await db.insert(share).values({ id: on.newId(), proposalId: toId, ...past })
  }
}
