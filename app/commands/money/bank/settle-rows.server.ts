import { and, inArray, isNull, sql } from 'drizzle-orm'
import { bankMatch, bankMatchEntry, bankRow } from '~db/schema'
import { maySettle, type MatchRefusal, type SettledHow } from '~/domain/money'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import { preparedRows } from '~/platform/prepared-rows.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { bankAccountOf, type BankAccountRow } from '~/records/money/bank-account.server'
import { openEntriesIn } from '~/records/money/bank-entries.server'
import { bankRowsByIds, type BankRow } from '~/records/money/bank-rows.server'
import { actorIn } from '~/records/people/actor.server'

export type NotSettled = NotAllowed | MatchRefusal | 'bank-row-gone' | 'reason-needed'

/**
 * The account and the lines that are to be settled: all there, and none of them settled by anybody yet. Who comes second is
 * told so, whatever page she had open.
 */
export async function linesToSettle(
  db: Db,
  on: Occasion,
  partnershipId: string,
  accountId: string,
  rowIds: readonly string[],
): Promise<Outcome<{ account: BankAccountRow; rows: BankRow[]; by: string }, NotSettled>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'bank.settle', { now: on.at })
  if (!allowed.ok) return allowed
  if (!actor) return refuse('sign-in-first')
  const account = await bankAccountOf(db, partnershipId, accountId)
  if (!account) return refuse('bank-row-gone')
  const wanted = [...new Set(rowIds)]
  if (wanted.length === 0) return refuse('bank-nothing-chosen')
  const rows = await bankRowsByIds(db, accountId, wanted)
  if (rows.length < wanted.length) return refuse('bank-row-gone')
  if (rows.some(({ matchId }) => matchId !== null)) return refuse('bank-row-settled')
  return { ok: true, account, rows, by: actor.personId }
}

/** Writes down what settles some lines; they and the entries have been looked at in this transaction. */
export async function keepMatch(
  db: Db,
  on: Occasion,
  account: BankAccountRow,
  by: string,
  match: {
    readonly id: string
    readonly how: SettledHow
    readonly rowIds: readonly string[]
    readonly entryIds: readonly string[]
    readonly reason: string
  },
): Promise<void> {
  const { id, how, rowIds, entryIds, reason } = match
  const { id: accountId, partnershipId } = account
  await db.insert(bankMatch).values({ id, partnershipId, accountId, how, reason, by, at: on.at })
  if (entryIds.length > 0) {
    await db.insert(bankMatchEntry).values(entryIds.map((entryId) => ({ accountId, entryId, matchId: id })))
  }
  await db
    .update(bankRow)
    .set({ matchId: id })
    .where(and(inArray(bankRow.id, [...rowIds]), isNull(bankRow.matchId)))
}

/** Says that lines of the bank and entries of the books are the same money: one for one, one for many, many for one. */
export async function settleRows(
  db: Db,
  on: Occasion,
  partnershipId: string,
  accountId: string,
  { rowIds, entryIds }: { readonly rowIds: readonly string[]; readonly entryIds: readonly string[] },
): Promise<Outcome<object, NotSettled>> {
  const found = await linesToSettle(db, on, partnershipId, accountId, rowIds)
  if (!found.ok) return found
  const { account, rows, by } = found
  const wanted = [...new Set(entryIds)]
  const entries = await openEntriesIn(db, account, wanted)
  if (entries.length < wanted.length) return refuse('bank-entry-settled')
  const same = maySettle(rows, entries)
  if (!same.ok) return same
  const id = on.newId()
  const ids = rows.map((row) => row.id)
  await keepMatch(db, on, account, by, { id, how: 'entries', rowIds: ids, entryIds: wanted, reason: '' })
  await recordAct(db, on, partnershipId, 'bank.settle', `bank-match:${id}`, { rows: ids, settledBy: wanted })
  return ok
}

/** Leaves lines out of the books, for a reason: such as a mistake of the bank's that it has yet to put right. */
export async function setRowsAside(
  db: Db,
  on: Occasion,
  partnershipId: string,
  accountId: string,
  rowIds: readonly string[],
  reason: string,
): Promise<Outcome<object, NotSettled>> {
  const found = await linesToSettle(db, on, partnershipId, accountId, rowIds)
  if (!found.ok) return found
  if (reason.trim() === '') return refuse('reason-needed')
  const id = on.newId()
  const ids = found.rows.map((row) => row.id)
  await keepMatch(db, on, found.account, found.by, { id, how: 'aside', rowIds: ids, entryIds: [], reason })
  await recordAct(db, on, partnershipId, 'bank.settle', `bank-match:${id}`, { rows: ids, aside: true })
  return ok
}

const addMatches = preparedRows<typeof bankMatch.$inferInsert, never>(
  ['id', 'partnershipId', 'accountId', 'how', 'reason', 'by', 'at'],
  (db, rows) => db.insert(bankMatch).values(rows),
)
const addEntries = preparedRows<typeof bankMatchEntry.$inferInsert, never>(
  ['accountId', 'entryId', 'matchId'],
  (db, rows) => db.insert(bankMatchEntry).values(rows),
)

/** So many lines are settled in one step. */
const pairsAStep = 1_000

/**
 * Settles pairs of one line and one entry that nothing else could be meant by (`Suggestion.sure`), some of them from one
 * on. A pair of which somebody has settled either side meanwhile is left alone. Says how many it settled.
 */
export async function settleSurePairs(
  db: Db,
  on: Occasion,
  account: BankAccountRow,
  pairs: readonly { readonly rowId: string; readonly entryId: string }[],
  from: number,
): Promise<Outcome<{ settled: number; next: number }, NotAllowed>> {
  const { partnershipId, id: accountId } = account
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'bank.settle', { now: on.at })
  if (!allowed.ok) return allowed
  if (!actor) return refuse('sign-in-first')
  const some = pairs.slice(from, from + pairsAStep)
  const next = from + some.length
  const ids = some.map(({ rowId }) => rowId)
  const open = await bankRowsByIds(db, accountId, ids)
  const rows = new Map(open.filter(({ matchId }) => matchId === null).map((row) => [row.id, row]))
  const free = await openEntriesIn(
    db,
    account,
    some.map(({ entryId }) => entryId),
  )
  const entries = new Map(free.map((entry) => [entry.id, entry]))
  const still = some.filter(({ rowId, entryId }) => {
    const [row, entry] = [rows.get(rowId), entries.get(entryId)]
    return row && entry && row.amountPence === entry.amountPence
  })
  if (still.length === 0) return { ok: true, settled: 0, next }
  const batch = on.newId()
  const matchOf = (rowId: string) => `${batch}.${rowId}`
  const facts = { partnershipId, accountId, how: 'entries', reason: '', by: actor.personId, at: on.at } as const
  const matches = still.map(({ rowId }) => ({ id: matchOf(rowId), ...facts }))
  await addMatches(db, matches)
  await addEntries(
    db,
    still.map(({ rowId, entryId }) => ({ accountId, entryId, matchId: matchOf(rowId) })),
  )
  await db
    .update(bankRow)
    .set({ matchId: sql`${`${batch}.`} || ${bankRow.id}` })
    .where(
      inArray(
        bankRow.id,
        still.map(({ rowId }) => rowId),
      ),
    )
  await recordAct(db, on, partnershipId, 'bank.settle', `bank-account:${accountId}`, {
    sure: still.map(({ rowId, entryId }) => [rowId, entryId]),
  })
  return { ok: true, settled: still.length, next }
}
