import { and, asc, count, eq, gt } from 'drizzle-orm'
import { draftNote, pageOpened, pageSaved } from '~db/schema'
import { notesAtOnce } from '~/domain/proposal'
import { later, type Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { sharingNow } from './together.server'

/** Who saved each page of an idea last. */
export const savedPages = (db: Db, proposalId: string) =>
  db.select().from(pageSaved).where(eq(pageSaved.proposalId, proposalId)).limit(100)

/** Who has which page of an idea open, as far as it is known. */
export const openPages = (db: Db, proposalId: string) =>
  db.select().from(pageOpened).where(eq(pageOpened.proposalId, proposalId)).orderBy(asc(pageOpened.at)).limit(20)

/** Writes down who saved a page, of an idea that is shared: of one's own alone there is nobody to tell. */
export async function markSaved(db: Db, on: Occasion, proposalId: string, page: string): Promise<void> {
  if (on.by === null || (await sharingNow(db, proposalId)).length === 0) return
  const by = { by: on.by, at: on.at }
  await db
    .insert(pageSaved)
    .values({ proposalId, page, ...by })
    .onConflictDoUpdate({ target: [pageSaved.proposalId, pageSaved.page], set: by })
}

/** Writes down that somebody has a page open, in the place of the page before. */
export async function keepOpened(
  db: Db,
  { by, at, newId }: Pick<Occasion, 'by' | 'at' | 'newId'>,
  proposalId: string,
  page: string,
): Promise<void> {
  if (by === null) return
  await db
    .insert(pageOpened)
    .values({ id: newId(), proposalId, personId: by, page, at })
    .onConflictDoUpdate({ target: [pageOpened.proposalId, pageOpened.personId], set: { page, at } })
}

/** The notes on an idea, the first first. */
export const notesOn = (db: Db, proposalId: string) =>
  db
    .select()
    .from(draftNote)
    .where(eq(draftNote.proposalId, proposalId))
    .orderBy(asc(draftNote.at), asc(draftNote.id))
    .limit(200)

/** How many notes stand on an idea, and how many somebody has left in the last minutes, wherever. */
export async function notesThere(db: Db, proposalId: string, personId: string, now: Instant) {
  const [inAll] = await db.select({ many: count() }).from(draftNote).where(eq(draftNote.proposalId, proposalId))
  const [lately] = await db
    .select({ many: count() })
    .from(draftNote)
    .where(and(eq(draftNote.by, personId), gt(draftNote.at, later(now, -notesAtOnce))))
  return { inAll: Number(inAll?.many ?? 0), lately: Number(lately?.many ?? 0) }
}
