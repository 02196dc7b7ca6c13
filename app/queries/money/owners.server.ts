import { and, count, eq, inArray, max, ne, sql } from 'drizzle-orm'
import { award, budgetLine, fund, journalEntry, payment, paymentStep, posting, round } from '~db/schema'
import { batches } from '~/domain/batches'
import { parseAccount, type Breach, type Entry, type RegisterRow } from '~/domain/money'
import type { Db } from '~/platform/world.server'

const tables = { fund, line: budgetLine, round, award } as const
type Kind = keyof typeof tables

/** Which partnership owns each fund, line, round and award that these entries and rows name: for seeing one cross over. */
export async function ownersOf(
  db: Db,
  entries: readonly Entry[],
  register: readonly RegisterRow[],
): Promise<Map<string, string>> {
  const named: Record<Kind, Set<string>> = { fund: new Set(), line: new Set(), round: new Set(), award: new Set() }
  const name = (kind: Kind, id: string | undefined) => id !== undefined && named[kind].add(id)
  const paths = new Set<string>()
  for (const { about, postings } of entries) {
    name('fund', about.fundId)
    name('line', about.lineId)
    name('round', about.roundId)
    name('award', about.awardId)
    for (const { from, to } of postings) paths.add(from).add(to)
  }
  for (const path of paths) {
    const account = parseAccount(path)
    if (account && 'fundId' in account) name('fund', account.fundId)
    if (account && 'roundId' in account) name('round', account.roundId)
    if (account && 'awardId' in account) name('award', account.awardId)
  }
  for (const row of register) {
    if ('roundId' in row) name('round', row.roundId)
    if ('awardId' in row) name('award', row.awardId)
  }
  const owners = new Map<string, string>()
  for (const kind of Object.keys(tables) as Kind[]) {
    for (const id of named[kind]) owners.set(`${kind}:${id}`, 'no partnership')
    for (const some of batches([...named[kind]])) {
      for (const { id, book } of await owned(db, kind, some)) owners.set(`${kind}:${id}`, book)
    }
  }
  return owners
}

function owned(db: Db, kind: Kind, ids: string[]): Promise<{ id: string; book: string }[]> {
  const table = tables[kind]
  return db.select({ id: table.id, book: table.partnershipId }).from(table).where(inArray(table.id, ids))
}

const atMost = 100

/** Rows of a partnership that hang on a row of another one. */
export async function crossedRows(db: Db, partnershipId: string): Promise<Breach[]> {
  const found: Breach[] = []
  const tell = (rows: readonly { id: string; other: string }[], what: string) => {
    for (const { id, other } of rows) found.push({ law: 'L3', subject: id, words: `${what} of ${other}` })
  }
  const postings = await db
    .select({ id: posting.id, other: posting.partnershipId })
    .from(posting)
    .innerJoin(journalEntry, eq(journalEntry.id, posting.entryId))
    .where(and(eq(journalEntry.partnershipId, partnershipId), ne(posting.partnershipId, partnershipId)))
    .limit(atMost)
  tell(postings, `is a posting of ${partnershipId} kept as one`)
  const steps = await db
    .select({ id: paymentStep.paymentId, other: paymentStep.partnershipId })
    .from(paymentStep)
    .innerJoin(payment, eq(payment.id, paymentStep.paymentId))
    .where(and(eq(payment.partnershipId, partnershipId), ne(paymentStep.partnershipId, partnershipId)))
    .limit(atMost)
  tell(steps, `is a payment of ${partnershipId} with a step kept as one`)
  const lines = await db
    .select({ id: budgetLine.id, other: fund.partnershipId })
    .from(budgetLine)
    .innerJoin(fund, eq(fund.id, budgetLine.fundId))
    .where(and(eq(budgetLine.partnershipId, partnershipId), ne(fund.partnershipId, partnershipId)))
    .limit(atMost)
  tell(lines, `is a line of ${partnershipId} with a fund`)
  const awards = await db
    .select({ id: award.id, other: round.partnershipId })
    .from(award)
    .innerJoin(round, eq(round.id, award.roundId))
    .where(and(eq(award.partnershipId, partnershipId), ne(round.partnershipId, partnershipId)))
    .limit(atMost)
  tell(awards, `is an award of ${partnershipId} in a round`)
  return found
}

/** Payments whose steps are not numbered 1, 2, 3 …: one is missing. */
export async function missingSteps(db: Db, partnershipId: string): Promise<Breach[]> {
  const rows = await db
    .select({
      id: paymentStep.paymentId,
      steps: count(),
      last: max(paymentStep.sequence),
    })
    .from(paymentStep)
    .where(eq(paymentStep.partnershipId, partnershipId))
    .groupBy(paymentStep.paymentId)
    .having(sql`count(*) <> max(${paymentStep.sequence})`)
    .limit(atMost)
  return rows.map(({ id, steps, last }) => ({
    law: 'L7',
    subject: id,
    words: `has ${steps} steps, the last of them with number ${last}`,
  }))
}
