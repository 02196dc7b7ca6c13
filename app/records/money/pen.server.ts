import { and, desc, eq } from 'drizzle-orm'
import { encumbrance, journalEntry, posting } from '~db/schema'
import {
  entryText,
  openDay,
  registerText,
  settingAsideOf,
  spendingOf,
  type Entry,
  type Recording,
  type RegisterRow,
} from '~/domain/money'
import type { Act } from '~/domain/policy'
import { dateIn } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import { sha256 } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { lineOf } from './budget.server'
import { closedTo, isOpenYear } from './closed-period.server'
import { addToBalances, addToMonth, addToTotals } from './totals.server'

/** What every row of the register has, whatever kind it is. */
export interface RowStart {
  readonly id: string
  readonly book: string
  readonly by: string
  readonly recordedAt: Occasion['at']
}

/**
 * The only hand that writes in the books. Whatever one act posts and sets aside is signed at its end: one entry of the
 * audit record holds a seal of every row, so that none can be altered without it being seen.
 */
export interface Pen {
  /** Who records an entry and when; the day it belongs to is today, where the partnership is. */
  recording(): Recording
  rowStart(): RowStart
  /** Whether an act is in the register already: to be asked before its guards, so that doing it twice is no refusal. */
  hasSetAside(key: string): Promise<boolean>
  /** Whether an event is in the journal already, likewise. */
  hasPosted(key: string): Promise<boolean>
  /**
   * Posts an entry. Says false, and writes nothing, when the same event has been posted before. No closed period takes it:
   * what is written down today belongs to the first day that is open, whatever the clock says.
   * @throws Error for an entry of another day in a closed period: whoever knows of the day asks before.
   */
  post(entry: Entry): Promise<boolean>
  /** Adds a row to the register. Says false, and writes nothing, when the same act is there already. */
  setAside(row: RegisterRow): Promise<boolean>
  sign(act: Act | 'clock', subject: string, detail?: Record<string, unknown>): Promise<void>
}

/** Hashes of the rows that one act wrote, by id, as they stand in the audit record. */
export interface Seals {
  readonly entries?: Readonly<Record<string, string>>
  readonly register?: Readonly<Record<string, string>>
}

/** The seals that an entry of the audit record holds, by the ids of the rows. */
export function sealsIn(detail: Record<string, unknown>): [id: string, seal: string][] {
  const { entries = {}, register = {} } = detail as Seals
  return [...Object.entries(entries), ...Object.entries(register)]
}

/**
 * `inNameOf` is who said beforehand that what happens may be written down, for what happens with nobody there: the entry
 * is hers to answer for, and the record says that the clock did it.
 * @throws Error when nobody holds it: money is never moved by the clock.
 */
export function penOf(
  db: Db,
  on: Occasion,
  partnership: { readonly id: string; readonly timeZone: string },
  inNameOf: string | null = null,
): Pen {
  const by = on.by ?? inNameOf
  if (by === null) throw new Error('the books are written by a person')
  const book = partnership.id
  const entries: Record<string, string> = {}
  const register: Record<string, string> = {}
  return {
    recording: () => ({ id: on.newId(), by, belongsOn: dateIn(partnership.timeZone, on.at), recordedAt: on.at }),
    rowStart: () => ({ id: on.newId(), book, by, recordedAt: on.at }),
    hasSetAside: (key) => registerHas(db, book, key),
    hasPosted: (key) => journalHas(db, book, key),
    async post(entry) {
      const dated = await inOpenPeriod(db, entry, dateIn(partnership.timeZone, on.at))
      if (!(await insertEntry(db, on, dated))) return false
      entries[dated.id] = sha256(entryText(dated))
      return true
    },
    async setAside(row) {
      if (!(await insertRegisterRow(db, row))) return false
      register[row.id] = sha256(registerText(row))
      return true
    },
    async sign(act, subject, detail = {}) {
      const seals: Record<string, unknown> = {}
      if (Object.keys(entries).length > 0) seals.entries = entries
      if (Object.keys(register).length > 0) seals.register = register
      await recordAct(db, on, book, act, subject, { ...detail, ...seals })
    },
  }
}

async function inOpenPeriod(db: Db, entry: Entry, today: string): Promise<Entry> {
  const closed = await closedTo(db, entry.book)
  if (closed === null || entry.belongsOn > closed) return entry
  if (entry.belongsOn === today) return { ...entry, belongsOn: openDay(today, closed) }
  throw new Error(`${entry.key} belongs on ${entry.belongsOn}, and the books are closed to ${closed}`)
}

async function insertEntry(db: Db, on: Pick<Occasion, 'newId'>, entry: Entry): Promise<boolean> {
  const { book, about, postings, ...facts } = entry
  if (await journalHas(db, book, entry.key)) return false
  const [last] = await db
    .select({ sequence: journalEntry.sequence })
    .from(journalEntry)
    .where(eq(journalEntry.partnershipId, book))
    .orderBy(desc(journalEntry.sequence))
    .limit(1)
  await db.insert(journalEntry).values({ ...facts, ...about, partnershipId: book, sequence: (last?.sequence ?? 0) + 1 })
  await db.insert(posting).values(
    postings.map(({ from, to, amountPence }, place) => ({
      id: on.newId(),
      entryId: entry.id,
      partnershipId: book,
      position: place + 1,
      fromAccount: from,
      toAccount: to,
      amountPence,
    })),
  )
  await addToBalances(db, book, postings)
  await addToMonth(db, book, entry)
  await addToTotals(db, book, spendingOf(entry))
  return true
}

async function insertRegisterRow(db: Db, row: RegisterRow): Promise<boolean> {
  const { book, ...facts } = row
  if (await registerHas(db, book, row.key)) return false
  if (row.kind === 'budget-set' || row.kind === 'budget-moved') {
    const line = await lineOf(db, book, row.kind === 'budget-moved' ? row.toLineId : row.lineId)
    const open = line ? await isOpenYear(db, book, line.year) : undefined
    if (open?.ok === false) throw new Error(`${row.key} changes the budget of a year that is closed`)
  }
  const [last] = await db
    .select({ sequence: encumbrance.sequence })
    .from(encumbrance)
    .where(eq(encumbrance.partnershipId, book))
    .orderBy(desc(encumbrance.sequence))
    .limit(1)
  await db.insert(encumbrance).values({ ...facts, partnershipId: book, sequence: (last?.sequence ?? 0) + 1 })
  await addToTotals(db, book, settingAsideOf(row))
  return true
}

async function registerHas(db: Db, book: string, key: string): Promise<boolean> {
  const [known] = await db
    .select({ id: encumbrance.id })
    .from(encumbrance)
    .where(and(eq(encumbrance.partnershipId, book), eq(encumbrance.key, key)))
  return known !== undefined
}

async function journalHas(db: Db, book: string, key: string): Promise<boolean> {
  const [known] = await db
    .select({ id: journalEntry.id })
    .from(journalEntry)
    .where(and(eq(journalEntry.partnershipId, book), eq(journalEntry.key, key)))
  return known !== undefined
}
