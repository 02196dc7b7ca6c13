import { and, asc, desc, eq, gt, inArray, sql } from 'drizzle-orm'
import { journalEntry, posting } from '~db/schema'
import { grouped } from '~/domain/grouped'
import { entryText, sameAgainWithin, type Account, type Entry, type MoneyEvent, type Posting } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import { later, type Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import { rawRows } from '~/platform/raw-rows.server'
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
 * The next entries after this number, in their order. They are read by the hundred thousand, and so as the engine gives
 * them, entries and postings in one go.
 */
export async function entriesAfter(
  db: Db,
  partnershipId: string,
  after: number,
  most: number,
): Promise<(Entry & { sequence: number })[]> {
  const rows = await rawRows(
    db,
    sql`SELECT e.id, e.sequence, e.event, e.key, e.fund_id, e.line_id, e.round_id, e.award_id, e.payment_id, e.belongs_on,
      e.recorded_at, e."by", e.reverses_entry_id, e.reason, p.from_account, p.to_account, p.amount_pence
      FROM (SELECT * FROM journal_entry WHERE partnership_id = ${partnershipId} AND sequence > ${after}
        ORDER BY sequence LIMIT ${most}) e
      LEFT JOIN posting p ON p.entry_id = e.id ORDER BY e.sequence, p.position`,
  )
  const entries: (Entry & { sequence: number })[] = []
  // The engine makes each text anew. There are few accounts, people and days, and a million entries that name them.
  const one = new Map<string, string>()
  const same = <Text extends string>(text: Text): Text => {
    const known = one.get(text)
    if (known !== undefined) return known as Text
    one.set(text, text)
    return text
  }
  const sameIfAny = (text: Given): string | undefined => (text === null ? undefined : same(text))
  let postings: Posting[] = []
  let id = ''
  // By place, and without anything made on the way: there are a million of them.
  for (const row of rows as RawEntry[]) {
    if (row[0] !== id) {
      id = row[0]
      postings = []
      entries.push({
        id,
        book: partnershipId,
        key: row[3],
        event: same(row[2]),
        about: {
          fundId: sameIfAny(row[4]),
          lineId: sameIfAny(row[5]),
          roundId: sameIfAny(row[6]),
          awardId: sameIfAny(row[7]),
          paymentId: row[8] ?? undefined,
        },
        postings,
        by: same(row[11]),
        belongsOn: same(row[9]),
        recordedAt: Number(row[10]) as Instant,
        reversesEntryId: row[12] ?? undefined,
        reason: row[13] ?? undefined,
        sequence: Number(row[1]),
      })
    }
    const from = row[14]
    const to = row[15]
    if (from !== null && to !== null)
      postings.push({ from: same(from), to: same(to), amountPence: Number(row[16]) as Pence })
  }
  return entries
}

type Given = string | null
type RawEntry = [
  ...[id: string, sequence: number, event: MoneyEvent, key: string],
  ...[fundId: Given, lineId: Given, roundId: Given, awardId: Given, paymentId: Given],
  ...[belongsOn: string, at: number, by: string, reversesEntryId: Given, reason: Given],
  ...[from: Account | null, to: Account | null, amountPence: number | null],
]

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
