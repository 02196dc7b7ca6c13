import { and, asc, desc, eq, gte, inArray, isNull, lte, max, ne, or, sql, sum as sumIn, type SQL } from 'drizzle-orm'
import {
  awardPayee,
  bankMatch,
  bankMatchEntry,
  bankRow,
  costWords,
  journalEntry,
  payment,
  paymentRun,
  paymentRunItem,
  paymentStep,
  person,
  posting,
  thanksPayment,
} from '~db/schema'
import { batches } from '~/domain/batches'
import { messageIdOf, type Account, type OpenEntry, type Outstanding } from '~/domain/money'
import { pence, type Pence } from '~/domain/pence'
import type { Db } from '~/platform/world.server'
import { lastSigned, pathsOf, type BankAccountRow } from './bank-account.server'
import { isOpenRow, totalled } from './bank-rows.server'

/** An entry that moves an account: what of it does, and what it hangs together with. */
export interface EntryInAccount extends Outstanding {
  readonly belongsOn: string
  readonly awardId: string | null
  readonly key: string
}

/** What entries move in some accounts of the journal: above nothing in, below nothing out. */
const moves = (paths: readonly Account[]) =>
  sql<number>`sum(case when ${inArray(posting.toAccount, [...paths])} then ${posting.amountPence} else 0 end
    - case when ${inArray(posting.fromAccount, [...paths])} then ${posting.amountPence} else 0 end)`

const touches = (paths: readonly Account[]): SQL | undefined =>
  or(inArray(posting.toAccount, [...paths]), inArray(posting.fromAccount, [...paths]))

/** Entries that move an account and that no line of it has been laid beside; `only` these, where ids are given. */
export async function openEntriesIn(
  db: Db,
  account: BankAccountRow,
  only?: readonly string[],
  upTo?: string,
): Promise<EntryInAccount[]> {
  const paths = await pathsOf(db, account)
  if (paths.length === 0 || only?.length === 0) return []
  const moved = moves(paths)
  const rows = await db
    .select({
      id: journalEntry.id,
      belongsOn: journalEntry.belongsOn,
      paymentId: journalEntry.paymentId,
      awardId: journalEntry.awardId,
      reversesEntryId: journalEntry.reversesEntryId,
      key: journalEntry.key,
      sequence: journalEntry.sequence,
      moved,
    })
    .from(posting)
    .innerJoin(journalEntry, eq(journalEntry.id, posting.entryId))
    .leftJoin(
      bankMatchEntry,
      and(eq(bankMatchEntry.entryId, journalEntry.id), eq(bankMatchEntry.accountId, account.id)),
    )
    .where(
      and(
        // The few that are asked for are looked up by their ids alone: beside the partnership SQLite would rather go
        // through every posting of it. A fund, and so its path, is of one partnership anyway.
        only ? inArray(posting.entryId, [...only]) : eq(posting.partnershipId, account.partnershipId),
        touches(paths),
        isNull(bankMatchEntry.matchId),
        upTo === undefined ? undefined : lte(journalEntry.belongsOn, upTo),
      ),
    )
    .groupBy(
      journalEntry.id,
      journalEntry.belongsOn,
      journalEntry.paymentId,
      journalEntry.awardId,
      journalEntry.reversesEntryId,
      journalEntry.key,
      journalEntry.sequence,
    )
    .orderBy(desc(journalEntry.sequence))
  return rows
    .map(({ moved: amount, id, belongsOn, paymentId, awardId, reversesEntryId, key }) => ({
      ...{ id, belongsOn, paymentId, awardId, reversesEntryId, key },
      amountPence: totalled(amount),
    }))
    .filter(({ amountPence }) => amountPence !== 0)
}

/** Whether a line of the bank is settled with what a payment posted as it left. */
export async function isPaymentInBank(db: Db, paymentId: string): Promise<boolean> {
  const found = await db
    .select({ id: bankMatchEntry.entryId })
    .from(bankMatchEntry)
    .innerJoin(journalEntry, eq(journalEntry.id, bankMatchEntry.entryId))
    .where(and(eq(journalEntry.paymentId, paymentId), eq(journalEntry.event, 'instalment-paid')))
    .limit(1)
  return found.length > 0
}

/**
 * On which day the bank has a payment as gone, by its id: that of the last line that shows it, once all of them are in
 * signed statements. It counts before what somebody wrote down.
 */
export async function daysByBank(db: Db, paymentIds: readonly string[]): Promise<Map<string, string>> {
  const days = new Map<string, string>()
  for (const some of batches([...new Set(paymentIds)])) {
    const rows = await db
      .select({ paymentId: journalEntry.paymentId, accountId: bankRow.accountId, lastOn: max(bankRow.bookedOn) })
      .from(journalEntry)
      .innerJoin(bankMatchEntry, eq(bankMatchEntry.entryId, journalEntry.id))
      .innerJoin(bankRow, eq(bankRow.matchId, bankMatchEntry.matchId))
      .where(and(inArray(journalEntry.paymentId, some), eq(journalEntry.event, 'instalment-paid')))
      .groupBy(journalEntry.paymentId, bankRow.accountId)
    const signedTo = new Map<string, string>()
    for (const accountId of new Set(rows.map((row) => row.accountId))) {
      signedTo.set(accountId, (await lastSigned(db, accountId))?.toOn ?? '')
    }
    for (const { paymentId, accountId, lastOn } of rows) {
      if (paymentId !== null && lastOn !== null && lastOn <= (signedTo.get(accountId) ?? ''))
        days.set(paymentId, lastOn)
    }
  }
  return days
}

/**
 * Whether a line of the bank shows that an entry went out, and none that is still open shows that as much came back into
 * that account, on that day or after it.
 */
export async function isGoneByBank(db: Db, entryId: string, amountPence: Pence): Promise<boolean> {
  const [out] = await db
    .select({ accountId: bankRow.accountId, bookedOn: bankRow.bookedOn })
    .from(bankMatchEntry)
    .innerJoin(bankRow, eq(bankRow.matchId, bankMatchEntry.matchId))
    .where(eq(bankMatchEntry.entryId, entryId))
    .orderBy(asc(bankRow.bookedOn))
    .limit(1)
  if (!out) return false
  const back = await db
    .select({ id: bankRow.id })
    .from(bankRow)
    .where(
      and(
        eq(bankRow.accountId, out.accountId),
        isOpenRow,
        eq(bankRow.amountPence, amountPence),
        gte(bankRow.bookedOn, out.bookedOn),
      ),
    )
    .limit(1)
  return back.length === 0
}

/** What all entries up to a day move in an account. */
export async function ledgerOf(db: Db, account: BankAccountRow, upTo: string): Promise<Pence> {
  const paths = await pathsOf(db, account)
  if (paths.length === 0) return totalled(0)
  const [row] = await db
    .select({ moved: moves(paths) })
    .from(posting)
    .innerJoin(journalEntry, eq(journalEntry.id, posting.entryId))
    .where(and(eq(posting.partnershipId, account.partnershipId), touches(paths), lte(journalEntry.belongsOn, upTo)))
  return totalled(row?.moved)
}

/**
 * What entries move that are laid beside lines of an account: `late`, those of lines up to a day that the books have only
 * after it; `early`, those the books have by then and the bank after it. Of an entry with lines on both sides of the day,
 * only what the lines on the other side show.
 */
export async function movedAcross(
  db: Db,
  account: BankAccountRow,
  day: string,
): Promise<{ latePence: Pence; earlyPence: Pence }> {
  const paths = await pathsOf(db, account)
  if (paths.length === 0) return { latePence: totalled(0), earlyPence: totalled(0) }
  const booksBy = sql`${journalEntry.belongsOn} <= ${day}`
  const booksAfter = sql`${journalEntry.belongsOn} > ${day}`
  const bankBy = sql`${bankRow.bookedOn} <= ${day}`
  const bankAfter = sql`${bankRow.bookedOn} > ${day}`
  const total = async (inBooks: SQL, inBank: SQL, sameSide: SQL) => {
    const across = db
      .selectDistinct({ id: bankRow.matchId })
      .from(bankRow)
      .where(and(eq(bankRow.accountId, account.id), inBank))
    const [row] = await db
      .select({ moved: moves(paths) })
      .from(posting)
      .innerJoin(journalEntry, eq(journalEntry.id, posting.entryId))
      .innerJoin(
        bankMatchEntry,
        and(eq(bankMatchEntry.entryId, journalEntry.id), eq(bankMatchEntry.accountId, account.id)),
      )
      .where(and(touches(paths), inBooks, inArray(bankMatchEntry.matchId, across)))
    // Where there are several lines, there is one entry (`maySettle`): no line is taken off twice.
    const [shown] = await db
      .select({ total: sumIn(bankRow.amountPence) })
      .from(bankRow)
      .innerJoin(
        bankMatchEntry,
        and(eq(bankMatchEntry.matchId, bankRow.matchId), eq(bankMatchEntry.accountId, account.id)),
      )
      .innerJoin(journalEntry, eq(journalEntry.id, bankMatchEntry.entryId))
      .where(and(eq(bankRow.accountId, account.id), sameSide, inBooks, inArray(bankRow.matchId, across)))
    return pence(totalled(row?.moved) - totalled(shown?.total))
  }
  return {
    latePence: await total(booksAfter, bankBy, bankAfter),
    earlyPence: await total(booksBy, bankAfter, bankBy),
  }
}

/** Entries as what a line of the bank may name: the reference it was sent under, its cheque, its run, and who was paid. */
export async function asOpenEntries(db: Db, entries: readonly EntryInAccount[]): Promise<OpenEntry[]> {
  const payments = await sentAs(
    db,
    entries.flatMap(({ paymentId }) => paymentId ?? []),
  )
  const names = await namesPaid(db, entries)
  return entries.map(({ id, belongsOn, amountPence, paymentId }) => ({
    ...{ id, belongsOn, amountPence },
    transferId: payments.get(paymentId ?? '')?.transferId ?? '',
    cheque: payments.get(paymentId ?? '')?.cheque,
    run: payments.get(paymentId ?? '')?.run,
    names: names.get(id) ?? [],
  }))
}

/** What the bank was told of payments. */
async function sentAs(db: Db, paymentIds: readonly string[]) {
  const sent = new Map<string, Pick<OpenEntry, 'transferId' | 'cheque' | 'run'>>()
  for (const some of batches([...new Set(paymentIds)])) {
    const steps = await db
      .select({ id: paymentStep.paymentId, transferId: paymentStep.transferId, way: payment.way })
      .from(paymentStep)
      .innerJoin(payment, eq(payment.id, paymentStep.paymentId))
      .where(and(inArray(paymentStep.paymentId, some), eq(paymentStep.to, 'sent')))
    const items = await db
      .select({ id: paymentRunItem.paymentId, number: paymentRun.number, runId: paymentRun.id })
      .from(paymentRunItem)
      .innerJoin(paymentRun, eq(paymentRun.id, paymentRunItem.runId))
      .where(and(inArray(paymentRunItem.paymentId, some), isNull(paymentRunItem.releasedAt)))
    const runs = new Map(items.map(({ id, number, runId }) => [id, { number, messageId: messageIdOf(runId) }]))
    for (const { id, transferId, way } of steps) {
      const cheque = way === 'cheque' ? transferId?.replace(/\D/g, '') : undefined
      sent.set(id, { transferId: transferId ?? '', cheque, run: runs.get(id) })
    }
  }
  return sent
}

/** Whom the bank may name, by entry: who got an award, who was thanked, who was paid a cost; of what came back too. */
async function namesPaid(db: Db, entries: readonly EntryInAccount[]): Promise<Map<string, string[]>> {
  const names = new Map<string, string[]>()
  const add = (id: string, name: string | null) => {
    if (name !== null && name !== '') names.set(id, [...(names.get(id) ?? []), name])
  }
  for (const some of batches([...new Set(entries.flatMap(({ awardId }) => awardId ?? []))])) {
    const payees = await db
      .select({ id: awardPayee.awardId, name: awardPayee.name })
      .from(awardPayee)
      .where(inArray(awardPayee.awardId, some))
    for (const { id, name } of payees) add(id, name)
  }
  const keys = await keysReversed(db, entries)
  const keyOf = ({ key, reversesEntryId }: EntryInAccount) => keys.get(reversesEntryId ?? '') ?? key
  const costIdOf = (entry: EntryInAccount) => {
    const key = keyOf(entry)
    return key.startsWith(costKey) ? key.slice(costKey.length) : ''
  }
  for (const some of batches([...new Set(entries.map(costIdOf))].filter((id) => id !== ''))) {
    const thanked = await db
      .select({ id: thanksPayment.id, name: person.name })
      .from(thanksPayment)
      .innerJoin(person, eq(person.id, thanksPayment.personId))
      .where(inArray(thanksPayment.id, some))
    const paid = await db
      .select({ id: costWords.costId, name: costWords.payee })
      .from(costWords)
      .where(inArray(costWords.costId, some))
    for (const { id, name } of [...thanked, ...paid]) add(id, name)
  }
  return new Map(entries.map((entry) => [entry.id, names.get(entry.awardId ?? '') ?? names.get(costIdOf(entry)) ?? []]))
}

/** The keys of entries that others reverse. */
async function keysReversed(db: Db, entries: readonly EntryInAccount[]): Promise<Map<string, string>> {
  const keys = new Map<string, string>()
  for (const some of batches(entries.flatMap(({ reversesEntryId }) => reversesEntryId ?? []))) {
    const rows = await db
      .select({ id: journalEntry.id, key: journalEntry.key })
      .from(journalEntry)
      .where(inArray(journalEntry.id, some))
    for (const { id, key } of rows) keys.set(id, key)
  }
  return keys
}

const costKey = 'cost-paid:'

/** Matches of an account whose lines and entries do not come to the same; those that are left aside have no entries. */
export async function matchedDifferences(
  db: Db,
  account: BankAccountRow,
): Promise<{ id: string; rowsPence: Pence; entriesPence: Pence }[]> {
  const paths = await pathsOf(db, account)
  const rows = await db
    .select({ id: bankRow.matchId, total: sumIn(bankRow.amountPence) })
    .from(bankRow)
    .innerJoin(bankMatch, eq(bankMatch.id, bankRow.matchId))
    .where(and(eq(bankRow.accountId, account.id), ne(bankMatch.how, 'aside')))
    .groupBy(bankRow.matchId)
  const entries =
    paths.length === 0
      ? []
      : await db
          .select({ id: bankMatchEntry.matchId, total: moves(paths) })
          .from(bankMatchEntry)
          .innerJoin(posting, eq(posting.entryId, bankMatchEntry.entryId))
          .where(and(eq(bankMatchEntry.accountId, account.id), touches(paths)))
          .groupBy(bankMatchEntry.matchId)
  const [ofRows, ofEntries] = [
    new Map(rows.map(({ id, total }) => [id ?? '', totalled(total)])),
    new Map(entries.map(({ id, total }) => [id, totalled(total)])),
  ]
  return [...new Set([...ofRows.keys(), ...ofEntries.keys()])]
    .map((id) => ({ id, rowsPence: ofRows.get(id) ?? totalled(0), entriesPence: ofEntries.get(id) ?? totalled(0) }))
    .filter(({ rowsPence, entriesPence }) => rowsPence !== entriesPence)
}
