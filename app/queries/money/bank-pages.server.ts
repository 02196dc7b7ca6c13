import { and, asc, desc, eq, inArray, isNotNull, isNull, sum as sumIn } from 'drizzle-orm'
import { bankAccount, bankFile, bankFilePart, bankFileTakeBack, bankMatch, bankMatchEntry, bankRow, bankStatement, bankStatementSigned, journalEntry } from '~db/schema' // prettier-ignore
import { Matching, type Entry, type OpenEntry, type OpenRow, type Suggestion } from '~/domain/money'
import { sum, type Pence } from '~/domain/pence'
import type { Db } from '~/platform/world.server'
import {
  bankAccountOf,
  bankAccountsOf,
  fundsAtHomeIn,
  fundsWithoutHome,
  lastSigned,
  signedStatementsOf,
  type BankAccountRow,
} from '~/records/money/bank-account.server'
import { asOpenEntries, ledgerOf, openEntriesIn, type EntryInAccount } from '~/records/money/bank-entries.server'
import { countOfRows, isOpenRow, keptStatement, totalled, type BankFileRow } from '~/records/money/bank-rows.server'
import { statementAsItIs, statementOf } from '~/records/money/bank-statement.server'
import { fundsOf, linesOf } from '~/records/money/budget.server'
import { wordsOfCosts } from '~/records/money/cost.server'
import { withPostings } from '~/records/money/entry.server'
import { awardsPaid } from '~/records/money/totals.server'
import { namesOfAwards, namesOfPeople } from './people-and-ideas.server'
import { costIdOf, whyOf } from './why.server'

/** The end of a number, by which people tell their accounts. */
const endOf = (number: string) => number.slice(-4)

async function standingOf(db: Db, account: BankAccountRow, today: string) {
  const ofAccount = eq(bankRow.accountId, account.id)
  const [all] = await db
    .select({ total: sumIn(bankRow.amountPence) })
    .from(bankRow)
    .where(ofAccount)
  const [open] = await db.select({ count: countOfRows }).from(bankRow).where(and(ofAccount, isOpenRow))
  return {
    id: account.id,
    name: account.name,
    end: endOf(account.number),
    openedOn: account.openedOn,
    bankPence: totalled(all?.total),
    booksPence: await ledgerOf(db, account, today),
    open: Number(open?.count ?? 0),
    signedTo: (await lastSigned(db, account.id))?.toOn ?? null,
  }
}

/** Every account of a partnership, as the bank has it and as the books do. */
export async function bankOverview(db: Db, book: string, today: string) {
  const accounts: Awaited<ReturnType<typeof standingOf>>[] = []
  for (const account of await bankAccountsOf(db, book)) accounts.push(await standingOf(db, account, today))
  return { accounts, homeless: await fundsWithoutHome(db, book) }
}

const perPage = 25

/** One account: what of it waits, which files came, which statements were signed. Nothing when it is another's. */
export async function bankAccountPage(db: Db, book: string, accountId: string, today: string, page: number) {
  const account = await bankAccountOf(db, book, accountId)
  if (!account) return undefined
  const standing = await standingOf(db, account, today)
  const pages = Math.max(1, Math.ceil(standing.open / perPage))
  const shown = Math.min(Math.max(1, page), pages)
  const rows = await db
    .select()
    .from(bankRow)
    .where(and(eq(bankRow.accountId, accountId), isOpenRow))
    .orderBy(asc(bankRow.bookedOn), asc(bankRow.position), asc(bankRow.id))
    .limit(perPage)
    .offset((shown - 1) * perPage)
  const files = await db
    .select()
    .from(bankFile)
    .where(and(eq(bankFile.accountId, accountId), isNotNull(bankFile.confirmedAt)))
    .orderBy(desc(bankFile.confirmedAt))
    .limit(12)
  const signed = await signedStatementsOf(db, [accountId])
  const settled = await db
    .select({ id: bankRow.id, bookedOn: bankRow.bookedOn, amountPence: bankRow.amountPence, words: bankRow.words })
    .from(bankRow)
    .innerJoin(bankMatch, eq(bankMatch.id, bankRow.matchId))
    .where(eq(bankRow.accountId, accountId))
    .orderBy(desc(bankMatch.at), desc(bankRow.bookedOn))
    .limit(10)
  return {
    account: standing,
    page: shown,
    pages,
    rows: rows.map(shownRow),
    settled: settled.map((row) => ({ ...row, isOpening: false })),
    files: files.map(({ id, kind, firstOn, lastOn, added, doneAt }) => ({ id, kind, firstOn, lastOn, added, isIn: doneAt !== null })), // prettier-ignore
    statements: signed.slice(0, 12).map(({ id, toOn, closingPence }) => ({ id, toOn, closingPence })),
    waiting: await preparedAfter(db, accountId, signed[0]?.toOn ?? ''),
    homeless: await fundsWithoutHome(db, book),
  }
}

/** Statements that wait to be signed: of each last day, the newest. */
async function preparedAfter(db: Db, accountId: string, signedTo: string) {
  const rows = await db
    .select({ id: bankStatement.id, toOn: bankStatement.toOn, closingPence: bankStatement.closingPence })
    .from(bankStatement)
    .leftJoin(bankStatementSigned, eq(bankStatementSigned.statementId, bankStatement.id))
    .where(and(eq(bankStatement.accountId, accountId), isNull(bankStatementSigned.statementId)))
    .orderBy(desc(bankStatement.preparedAt))
    .limit(5)
  return rows.filter(({ toOn }) => toOn > signedTo).slice(0, 1)
}

const shownRow = ({ id, bookedOn, amountPence, words, fileId }: typeof bankRow.$inferSelect) => ({
  ...{ id, bookedOn, amountPence, words },
  isOpening: fileId === null,
})

/** A file before it comes in, while it does, and when it has. Nothing when it is another partnership's. */
export async function bankFilePage(db: Db, book: string, accountId: string, fileId: string, today: string) {
  const [file] = await db
    .select()
    .from(bankFile)
    .where(and(eq(bankFile.id, fileId), eq(bankFile.partnershipId, book), eq(bankFile.accountId, accountId)))
  const account = file && (await bankAccountOf(db, book, accountId))
  if (!file || !account) return undefined
  const [asked] = await db
    .select()
    .from(bankFileTakeBack)
    .where(and(eq(bankFileTakeBack.fileId, fileId)))
    .orderBy(desc(bankFileTakeBack.askedAt))
    .limit(1)
  const names = asked ? await namesOfPeople(db, [asked.askedBy]) : new Map<string, string>()
  const [there] = await db.select({ count: countOfRows }).from(bankRow).where(eq(bankRow.fileId, fileId))
  return {
    id: fileId,
    kind: file.kind,
    account: { id: account.id, name: account.name, end: endOf(account.number) },
    state: file.confirmedAt === null ? 'to-confirm' : file.doneAt === null ? 'going' : 'done',
    ...{ firstOn: file.firstOn, lastOn: file.lastOn, openingPence: file.openingPence, closingPence: file.closingPence },
    ...{ fresh: file.fresh, known: file.known, alike: file.alike, unread: file.unread, added: file.added },
    ...{ troubled: file.troubled, refusal: file.refusal, headings: file.headings, mapping: file.mapping },
    here: Number(there?.count ?? 0),
    sample: file.confirmedAt === null ? await sampleOf(db, file, today) : { cells: [], lines: [] },
    takeBack: asked
      ? { reason: asked.reason, answer: asked.answer, askedBy: asked.askedBy, name: names.get(asked.askedBy) ?? '' }
      : null,
  } as const
}

const sampled = 6

async function sampleOf(db: Db, file: BankFileRow, today: string) {
  const read = await keptStatement(db, file, today)
  const [part] = file.kind === 'csv' ? await firstPart(db, file.id) : []
  const cells = (part?.lines ?? []).slice(0, 3).flatMap((row) => ('cells' in row ? [row.cells] : []))
  return { cells, lines: read.lines.slice(0, sampled) }
}

const firstPart = (db: Db, fileId: string) =>
  db.select().from(bankFilePart).where(eq(bankFilePart.fileId, fileId)).orderBy(asc(bankFilePart.position)).limit(1)

/** The lines of an account that nobody has settled, as what is matched. */
export async function openRowsOf(db: Db, accountId: string): Promise<OpenRow[]> {
  return db
    .select({ id: bankRow.id, bookedOn: bankRow.bookedOn, amountPence: bankRow.amountPence, words: bankRow.words })
    .from(bankRow)
    .where(and(eq(bankRow.accountId, accountId), isOpenRow))
    .orderBy(asc(bankRow.bookedOn), asc(bankRow.position))
}

/** Pairs of one line and one entry that nothing else could be meant by. */
export async function surePairs(db: Db, account: BankAccountRow): Promise<{ rowId: string; entryId: string }[]> {
  const rows = await openRowsOf(db, account.id)
  const entries = await asOpenEntries(db, await openEntriesIn(db, account))
  const matching = new Matching(rows, entries)
  const taken = new Set<string>()
  return rows.flatMap((row) => {
    const [best] = matching.for(row)
    const entryId = best?.sure ? best.entryIds[0] : undefined
    if (entryId === undefined || taken.has(entryId)) return []
    taken.add(entryId)
    return [{ rowId: row.id, entryId }]
  })
}

/** As many open entries to choose from as fit on a page: those of about the amount come first. */
const offered = 40

/** One line of the bank: what may belong to it, or what settled it. Nothing when it is another partnership's. */
export async function bankRowPage(db: Db, book: string, accountId: string, rowId: string) {
  const account = await bankAccountOf(db, book, accountId)
  const [row] = await db
    .select()
    .from(bankRow)
    .where(and(eq(bankRow.id, rowId), eq(bankRow.accountId, accountId)))
  if (!account || !row) return undefined
  const home = await fundsAtHomeIn(db, accountId)
  const funds = await fundsOf(db, book)
  const lines = (await linesOf(db, book)).filter(({ fundId }) => home.includes(fundId))
  const others = (await bankAccountsOf(db, book)).filter(({ id }) => id !== accountId)
  const signedTo = (await lastSigned(db, accountId))?.toOn ?? ''
  const common = {
    account: { id: account.id, name: account.name, end: endOf(account.number) },
    row: shownRow(row),
    funds: funds.map(({ id, name }) => ({ id, name, isHome: home.includes(id) })),
    lines: lines.map(({ id, name, year }) => ({ id, name, year })),
    others: others.map(({ id, name }) => ({ id, name })),
    isSigned: row.bookedOn <= signedTo,
    awards: row.matchId === null && row.amountPence > 0 ? await awardsToReturn(db, book, row.amountPence) : [],
  }
  if (row.matchId !== null)
    return { ...common, settled: await settledBy(db, row.matchId), suggestions: [], entries: [] }
  const open = await openEntriesIn(db, account)
  const openRows = await openRowsOf(db, accountId)
  const named = await asOpenEntries(db, open)
  const suggestions = new Matching(openRows, named).all(row).slice(0, 6)
  const away = (entry: EntryInAccount) => Math.abs(entry.amountPence - row.amountPence)
  const sameWay = open.filter(({ amountPence }) => amountPence < 0 === row.amountPence < 0)
  const near = sameWay.toSorted((one, other) => away(one) - away(other)).slice(0, offered)
  const suggested = new Set(suggestions.flatMap(({ entryIds }) => entryIds))
  const wanted = [...new Set([...open.filter(({ id }) => suggested.has(id)), ...near])]
  const told = await toldEntries(db, wanted, named)
  return {
    ...common,
    settled: null,
    suggestions: suggestions.map((one) => told.suggestion(one, openRows)),
    entries: near.map(({ id }) => told.entry(id)),
  }
}

/** Awards of which so much was paid that this may be what was not needed of them, by their names. */
async function awardsToReturn(db: Db, book: string, amountPence: Pence) {
  const names = await namesOfAwards(db, await awardsPaid(db, book, amountPence, 500))
  return [...names]
    .map(([id, { title, reference, round }]) => ({ id, title, reference, round: round.title }))
    .sort((one, other) => one.title.localeCompare(other.title))
}

async function toldEntries(db: Db, entries: readonly EntryInAccount[], named: readonly OpenEntry[]) {
  const ids = entries.map(({ id }) => id)
  const rows = ids.length === 0 ? [] : await db.select().from(journalEntry).where(inArray(journalEntry.id, ids))
  const entriesWhole = await withPostings(db, rows)
  const events = new Map(entriesWhole.map((entry) => [entry.id, entry]))
  const why = await whyOfEach(db, entriesWhole)
  const awards = await namesOfAwards(
    db,
    entries.flatMap(({ awardId }) => awardId ?? []),
  )
  const openById = new Map(named.map((one) => [one.id, one]))
  const amountById = new Map(entries.map((one) => [one.id, one]))
  const entry = (id: string) => {
    const [whole, own, known] = [events.get(id), openById.get(id), amountById.get(id)]
    if (!whole || !own || !known) throw new Error(`an open entry is not there: ${id}`)
    const title = awards.get(known.awardId ?? '')?.title ?? why(whole)
    const { belongsOn, amountPence, transferId } = own
    return { id, event: whole.event, sequence: whole.sequence, belongsOn, amountPence, transferId, title }
  }
  return {
    entry,
    suggestion: ({ rowIds, entryIds, because }: Suggestion, open: readonly OpenRow[]) => ({
      rowIds,
      entries: entryIds.map(entry),
      because,
      rows: rowIds.length > 1 ? open.filter(({ id }) => rowIds.includes(id)).map(beside) : [],
      rowsPence: sum(open.filter(({ id }) => rowIds.includes(id)).map(({ amountPence }) => amountPence)),
    }),
  }
}

const beside = ({ id, bookedOn, amountPence, words }: OpenRow) => ({
  ...{ id, bookedOn, amountPence, words },
  isOpening: false,
})

/** Why entries were made, in a person's words: of a cost, what it was for. */
async function whyOfEach(db: Db, entries: readonly Entry[]) {
  const costs = await wordsOfCosts(
    db,
    entries.flatMap((entry) => costIdOf(entry) ?? []),
  )
  return (entry: Parameters<typeof whyOf>[0]) => whyOf(entry, costs)
}

/** What settled a line, who wrote it down and when, and where each entry leads. */
async function settledBy(db: Db, matchId: string) {
  const [match] = await db.select().from(bankMatch).where(eq(bankMatch.id, matchId))
  if (!match) throw new Error(`no match ${matchId}`)
  const rows = await db
    .select()
    .from(journalEntry)
    .innerJoin(bankMatchEntry, eq(bankMatchEntry.entryId, journalEntry.id))
    .where(eq(bankMatchEntry.matchId, matchId))
  const entries = await withPostings(
    db,
    rows.map((row) => row.journal_entry),
  )
  const awards = await namesOfAwards(
    db,
    entries.flatMap(({ about }) => about.awardId ?? []),
  )
  const why = await whyOfEach(db, entries)
  const names = await namesOfPeople(db, [match.by])
  const [alike] = await db.select({ count: countOfRows }).from(bankRow).where(eq(bankRow.matchId, matchId))
  return {
    id: matchId,
    how: match.how,
    reason: match.reason,
    at: match.at,
    by: names.get(match.by) ?? '',
    rows: Number(alike?.count ?? 0),
    entries: entries.map(({ about, ...entry }) => ({
      ...{ id: entry.id, event: entry.event, sequence: entry.sequence },
      title: awards.get(about.awardId ?? '')?.title ?? why(entry),
      paymentId: about.paymentId ?? null,
      awardId: about.awardId ?? null,
      round: awards.get(about.awardId ?? '')?.round.slug ?? null,
    })),
  }
}

/** A statement as it was prepared, and as it is now or was when it was signed. */
export async function statementPage(db: Db, book: string, accountId: string, statementId: string) {
  const statement = await statementOf(db, book, statementId)
  const account = statement && (await bankAccountOf(db, book, accountId))
  if (statement?.accountId !== accountId || !account) return undefined
  const [signed] = await db.select().from(bankStatementSigned).where(eq(bankStatementSigned.statementId, statementId))
  const people = await namesOfPeople(db, [statement.preparedBy, ...(signed ? [signed.by] : [])])
  const { facts, toShow } = await statementAsItIs(db, account, statement.toOn)
  const named = await asOpenEntries(db, toShow)
  const told = await toldEntries(db, toShow.slice(0, offered), named)
  const left = await db
    .select({ id: bankRow.id, bookedOn: bankRow.bookedOn, amountPence: bankRow.amountPence, reason: bankMatch.reason })
    .from(bankRow)
    .innerJoin(bankMatch, eq(bankMatch.id, bankRow.matchId))
    .where(and(eq(bankRow.accountId, accountId), eq(bankMatch.how, 'aside')))
    .orderBy(asc(bankRow.bookedOn))
  const { fromOn, toOn, openingPence, closingPence, preparedBy, preparedAt } = statement
  return {
    ...{ id: statementId, fromOn, toOn, openingPence, closingPence, preparedById: preparedBy, preparedAt },
    account: { id: account.id, name: account.name, end: endOf(account.number) },
    preparedBy: people.get(preparedBy) ?? '',
    signed: signed ? { by: people.get(signed.by) ?? '', at: signed.at } : null,
    figures: signed ?? facts,
    rowsPence: closingPence - openingPence,
    toShow: signed ? [] : toShow.slice(0, offered).map(({ id }) => told.entry(id)),
    aside: left.filter(({ bookedOn }) => bookedOn <= toOn),
  }
}

/** Lines of the bank that show a payment; for the page of it. */
export async function bankLinesOfPayment(db: Db, paymentId: string) {
  return db
    .select({ id: bankRow.id, accountId: bankRow.accountId, bookedOn: bankRow.bookedOn, account: bankAccount.name })
    .from(journalEntry)
    .innerJoin(bankMatchEntry, eq(bankMatchEntry.entryId, journalEntry.id))
    .innerJoin(bankRow, eq(bankRow.matchId, bankMatchEntry.matchId))
    .innerJoin(bankAccount, eq(bankAccount.id, bankRow.accountId))
    .where(eq(journalEntry.paymentId, paymentId))
    .orderBy(asc(bankRow.bookedOn))
}

/** For a page's action: the account, and a file of it. Nothing when it is another partnership's. */
export const bankAccountFor = bankAccountOf

export async function bankFileFor(
  db: Db,
  book: string,
  accountId: string,
  id: string,
): Promise<BankFileRow | undefined> {
  const [file] = await db
    .select()
    .from(bankFile)
    .where(and(eq(bankFile.id, id), eq(bankFile.partnershipId, book), eq(bankFile.accountId, accountId)))
  return file
}
