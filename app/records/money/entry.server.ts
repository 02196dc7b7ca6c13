import { and, asc, desc, eq, getTableColumns, gt, inArray, lte } from 'drizzle-orm'
import { journalEntry, posting } from '~db/schema'
import { grouped } from '~/domain/grouped'
import { entryText, sameAgainWithin, type Entry } from '~/domain/money'
import { later, type Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import { sha256 } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'

export type EntryRow = typeof journalEntry.$inferSelect
type PostingRow = typeof posting.$inferSelect

/** What stands between a row and the domain: nothing there is told by leaving it out. */
const given = <Value>(value: Value | null): Value | undefined => value ?? undefined

export const entryFrom = (row: EntryRow, postings: readonly PostingRow[]): Entry => ({
  id: row.id,
  book: row.partnershipId,
  key: row.key,
  event: row.event,
  about: {
    fundId: given(row.fundId),
    lineId: given(row.lineId),
    roundId: given(row.roundId),
    awardId: given(row.awardId),
    paymentId: given(row.paymentId),
  },
  postings: postings.map(({ fromAccount, toAccount, amountPence }) => ({
    from: fromAccount,
    to: toAccount,
    amountPence,
  })),
  by: row.by,
  belongsOn: row.belongsOn,
  recordedAt: row.recordedAt,
  reversesEntryId: given(row.reversesEntryId),
  reason: given(row.reason),
})

/** Rows with their postings, in the order the rows are given. */
export async function withPostings(db: Db, rows: readonly EntryRow[]): Promise<(Entry & { sequence: number })[]> {
  if (rows.length === 0) return []
  const postings = await db
    .select()
    .from(posting)
    .where(
      inArray(
        posting.entryId,
        rows.map((row) => row.id),
      ),
    )
    .orderBy(asc(posting.position))
  const byEntry = grouped(postings, (each) => each.entryId)
  return rows.map((row) => ({ ...entryFrom(row, byEntry.get(row.id) ?? []), sequence: row.sequence }))
}

/** All entries about one award: a handful. */
export async function entriesOfAward(db: Db, awardId: string): Promise<Entry[]> {
  const rows = await db
    .select()
    .from(journalEntry)
    .where(eq(journalEntry.awardId, awardId))
    .orderBy(asc(journalEntry.sequence))
  return withPostings(db, rows)
}

export async function entryById(db: Db, id: string): Promise<(Entry & { sequence: number }) | undefined> {
  const rows = await db.select().from(journalEntry).where(eq(journalEntry.id, id))
  return (await withPostings(db, rows))[0]
}

/** Where and since when the same again is looked for. */
export interface LikeWhat {
  /** Of late, when left out. */
  readonly since?: Instant | undefined
  /** Also from elsewhere, into the same account. */
  readonly fromAnywhere?: boolean
}

/**
 * When an entry like this one was last recorded, and not reversed since: the same event, fund, accounts and amount.
 */
export async function lastLike(
  db: Db,
  on: Occasion,
  entry: Entry,
  { since = later(on.at, -sameAgainWithin), fromAnywhere = false }: LikeWhat = {},
): Promise<Instant | undefined> {
  const [only] = entry.postings
  if (!only || entry.about.fundId === undefined) return undefined
  const found = await db
    .select({ id: journalEntry.id, at: journalEntry.recordedAt })
    .from(posting)
    .innerJoin(journalEntry, eq(journalEntry.id, posting.entryId))
    .where(
      and(
        eq(posting.partnershipId, entry.book),
        fromAnywhere ? undefined : eq(posting.fromAccount, only.from),
        eq(posting.toAccount, only.to),
        eq(posting.amountPence, only.amountPence),
        eq(journalEntry.event, entry.event),
        gt(journalEntry.recordedAt, since),
      ),
    )
    .orderBy(desc(journalEntry.sequence))
    .limit(20)
  const ids = found.map(({ id }) => id)
  const undone = await db
    .select({ id: journalEntry.reversesEntryId })
    .from(journalEntry)
    .where(inArray(journalEntry.reversesEntryId, ids))
  return found.find(({ id }) => !undone.some((one) => one.id === id))?.at
}

/** The entry of a business event, by its key. */
export async function entryByKey(db: Db, partnershipId: string, key: string): Promise<Entry | undefined> {
  const rows = await db
    .select()
    .from(journalEntry)
    .where(and(eq(journalEntry.partnershipId, partnershipId), eq(journalEntry.key, key)))
  return (await withPostings(db, rows))[0]
}

/**
 * The next entries after this number, in their order. Their postings come by the range of numbers and not by a thousand
 * ids, which takes longer to write down than to look up.
 */
export async function entriesAfter(
  db: Db,
  partnershipId: string,
  after: number,
  most: number,
): Promise<(Entry & { sequence: number })[]> {
  const rows = await db
    .select()
    .from(journalEntry)
    .where(and(eq(journalEntry.partnershipId, partnershipId), gt(journalEntry.sequence, after)))
    .orderBy(asc(journalEntry.sequence))
    .limit(most)
  const last = rows.at(-1)
  if (!last) return []
  const postings = await db
    .select(getTableColumns(posting))
    .from(journalEntry)
    .innerJoin(posting, eq(posting.entryId, journalEntry.id))
    .where(
      and(
        eq(journalEntry.partnershipId, partnershipId),
        gt(journalEntry.sequence, after),
        lte(journalEntry.sequence, last.sequence),
      ),
    )
    .orderBy(asc(journalEntry.sequence), asc(posting.position))
  const of = grouped(postings, ({ entryId }) => entryId)
  return rows.map((row) => ({ ...entryFrom(row, of.get(row.id) ?? []), sequence: row.sequence }))
}

/** How many entries a journal has, and the seal of the last of them; empty for one without any. */
export async function headOfJournal(db: Db, partnershipId: string): Promise<{ entries: number; seal: string }> {
  const rows = await db
    .select()
    .from(journalEntry)
    .where(eq(journalEntry.partnershipId, partnershipId))
    .orderBy(desc(journalEntry.sequence))
    .limit(1)
  const [last] = await withPostings(db, rows)
  return last ? { entries: last.sequence, seal: sha256(entryText(last)) } : { entries: 0, seal: '' }
}
