import { and, asc, count, desc, eq, gt, inArray, ne } from 'drizzle-orm'
import { comment, commentEvent } from '~db/schema'
import { commentStanding, type CommentEventKind, type CommentStanding, type ReportGround } from '~/domain/proposal'
import { grouped } from '~/domain/grouped'
import type { Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'

export type CommentRow = typeof comment.$inferSelect
export type CommentEventRow = typeof commentEvent.$inferSelect
export type Comment = CommentRow & { readonly events: readonly CommentEventRow[]; readonly standing: CommentStanding }

/** These comments with what became of each. */
export async function withEvents(db: Db, rows: readonly CommentRow[]): Promise<Comment[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const events = await db
    .select()
    .from(commentEvent)
    .where(inArray(commentEvent.commentId, ids))
    .orderBy(asc(commentEvent.sequence))
  const of = grouped(events, ({ commentId }) => commentId)
  return rows.map((row) => {
    const own = of.get(row.id) ?? []
    return { ...row, events: own, standing: commentStanding(own) }
  })
}

export async function commentById(db: Db, id: string): Promise<Comment | undefined> {
  return (await withEvents(db, await db.select().from(comment).where(eq(comment.id, id))))[0]
}

export async function countComments(db: Db, proposalId: string): Promise<number> {
  const [found] = await db.select({ comments: count() }).from(comment).where(eq(comment.proposalId, proposalId))
  return found?.comments ?? 0
}

/** The last thing somebody said about an idea. */
export async function latestBy(db: Db, proposalId: string, personId: string): Promise<Comment | undefined> {
  const rows = await db
    .select()
    .from(comment)
    .where(and(eq(comment.proposalId, proposalId), eq(comment.by, personId)))
    .orderBy(desc(comment.sequence))
    .limit(1)
  return (await withEvents(db, rows))[0]
}

/** When somebody wrote comments since a moment. No more than the limits let her. */
export async function commentedAt(db: Db, personId: string, since: Instant): Promise<Instant[]> {
  const rows = await db
    .select({ at: comment.at })
    .from(comment)
    .where(and(eq(comment.by, personId), gt(comment.at, since)))
  return rows.map(({ at }) => at)
}

/** When somebody reported comments since a moment. */
export async function reportedAt(db: Db, personId: string, since: Instant): Promise<Instant[]> {
  const rows = await db
    .select({ at: commentEvent.at })
    .from(commentEvent)
    .where(and(eq(commentEvent.by, personId), eq(commentEvent.kind, 'reported'), gt(commentEvent.at, since)))
  return rows.map(({ at }) => at)
}

/** Adds what became of a comment. `of` must have been read in the same transaction. */
export async function addCommentEvent(
  db: Db,
  on: Occasion,
  of: Pick<Comment, 'id' | 'events'>,
  kind: CommentEventKind,
  why: { readonly ground?: ReportGround | null; readonly because?: string } = {},
): Promise<void> {
  if (on.by === null) throw new Error('nobody did something about a comment')
  await db.insert(commentEvent).values({
    ...{ id: on.newId(), commentId: of.id, sequence: of.events.length + 1, kind, at: on.at, by: on.by },
    ground: why.ground ?? null,
    because: why.because ?? '',
  })
}

/** Takes the words out of comments, and out of what an officer said of them: that there were some stays. */
export async function emptyComments(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await db
    .update(comment)
    .set({ words: '' })
    .where(inArray(comment.id, [...ids]))
  await db
    .update(commentEvent)
    .set({ because: '' })
    .where(and(inArray(commentEvent.commentId, [...ids]), ne(commentEvent.because, '')))
}

/** The same for all that somebody said. */
export async function emptyCommentsOf(db: Db, personId: string): Promise<void> {
  const rows = await db.select({ id: comment.id }).from(comment).where(eq(comment.by, personId))
  await emptyComments(
    db,
    rows.map(({ id }) => id),
  )
}
