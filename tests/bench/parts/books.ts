import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { eq, or, sql } from 'drizzle-orm'
import { accountBalance, journalEntry, moneyTotal, monthFlow, posting } from '~db/schema'
import { receiveFund } from '~/commands/money/receive-fund.server'
import { setBudget } from '~/commands/money/set-budget.server'
import { batches } from '~/domain/batches'
import { costPaid, entryText, fiveFigures, fundReceived, type Entry } from '~/domain/money'
import { pence } from '~/domain/pence'
import { instant, later, minutes } from '~/domain/time'
import { migrate } from '~/platform/migrate.server'
import { openWorld } from '~/platform/open-world.server'
import { newId, sha256 } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { booksOverview } from '~/queries/money/books.server'
import { reportOf } from '~/queries/money/reports/report.server'
import { soundnessOf } from '~/queries/soundness.server'
import { recordAct } from '~/records/audit.server'
import { partnershipOf } from '~/records/money/budget.server'
import { totalsOfScope } from '~/records/money/totals.server'
import { setMoneyOnStage } from '../../money-stage'
import { dayOne, stageOn, type Stage } from '../../stage'
import { inTurns, pace } from '../engine/rates'
import { beside, median, only, within, type Measure } from '../measure'

/** As many postings as the figures are held to. `SPARKS_POSTINGS=1000000` looks through a million of them. */
const summed = 200_000
const verified = Number(process.env['SPARKS_POSTINGS'] ?? 200_000)
/** A million in twenty seconds: so much for as many as are looked through. */
const verifyBar = (count: number) => (20_000 * count) / 1_000_000

const part = 'money'

/** The treasurer's figures over long books, what an entry costs beside a bare row, and looking through all of it. */
export async function measureBooks(): Promise<Measure[]> {
  return [...(await figures()), ...(await writing()), ...(await verifying())]
}

async function withBooks<Answer>(count: number, use: (stage: Stage) => Promise<Answer>): Promise<Answer> {
  const folder = mkdtempSync(join(tmpdir(), 'sparks-bench-books-'))
  const file = join(folder, 'books.db')
  await migrate(file)
  const stage = await stageOn(openWorld(file))
  try {
    await setMoneyOnStage(stage)
    await longBooks(stage, count)
    return await use(stage)
  } finally {
    await stage.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function figures(): Promise<Measure[]> {
  return withBooks(summed, async ({ world }) => {
    const of = await world.read((db) => partnershipOf(db, 'netherton'))
    const summary = () =>
      world.read(async (db) => fiveFigures('partnership', await totalsOfScope(db, of.id, { of: 'partnership' })))
    const page = () => world.read((db) => booksOverview(db, of.id, null, later(dayOne, minutes(1))))
    const query = new URLSearchParams()
    const report = (name: 'receipts' | 'trial-balance' | 'journal') => () =>
      world.read((db) => reportOf(db, of, name, query, later(dayOne, minutes(1))))
    const told = (name: string, figure: number) => ({ part, name, figure, unit: 'ms' }) as const
    return [
      within(told(`the five figures over ${summed} postings, median`, await middle(200, summary)), 5),
      only(told('the whole page of the books, its reading, median', await middle(20, page))),
      only(told('receipts and payments of a year, median', await middle(20, report('receipts')))),
      only(told('the trial balance, median', await middle(20, report('trial-balance')))),
      only(told('a page of the journal of a year, median', await middle(10, report('journal')))),
    ]
  })
}

/** A whole command (who may, once only, entry, postings, sums, months, record) beside one row in a transaction of its own. */
async function writing(): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sparks-bench-bare-'))
  const bare = new Database(join(folder, 'bare.db'))
  bare.pragma('journal_mode = WAL')
  bare.pragma('synchronous = FULL')
  bare.exec('CREATE TABLE row (id TEXT PRIMARY KEY, amount INTEGER NOT NULL)')
  const insert = bare.prepare('INSERT INTO row VALUES (?, ?)')
  try {
    return await withBooks(1_000, async (stage) => {
      const on = stage.on('winston')
      const post = () =>
        stage.write((db) => {
          const receipt = { fundId: 'big-local', source: 'gifts', amountPence: pence(1_00), another: true }
          return receiveFund(db, on, 'netherton', { ...receipt, receiptId: newId() })
        })
      const one = () => Promise.resolve(bare.transaction(() => insert.run(newId(), 100)).immediate())
      const [ours, theirs] = await inTurns(3, [() => pace(1, 2, post), () => pace(1, 2, one)])
      const [crowd] = await inTurns(3, [() => pace(64, 2, post)])
      if (!ours || !theirs || !crowd) return []
      const told = { part, unit: 'a second' } as const
      const peer = { name: 'bare single-row transactions, one after another', figure: theirs.perSecond }
      return [
        beside({ ...told, name: 'money written down, one after another', figure: ours.perSecond }, peer, null),
        beside({ ...told, name: 'money written down, 64 at once', figure: crowd.perSecond }, peer, null),
      ]
    })
  } finally {
    bare.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function verifying(): Promise<Measure[]> {
  return withBooks(verified, async (stage) => {
    const [began, busy] = [performance.now(), process.cpuUsage()]
    const faults = await stage.read(async (db) => {
      const all: string[] = []
      for await (const one of soundnessOf(db)) all.push(...one.faults.map(({ law, words }) => `${law} ${words}`))
      return all
    })
    const took = performance.now() - began
    const { user, system } = process.cpuUsage(busy)
    if (faults.length > 0) throw new Error(`the bench's own books are not sound: ${faults.slice(0, 3).join('; ')}`)
    const name = `sparks verify over ${verified} postings (a million: at most 20,000 ms)`
    const processor = only({ part, name: 'the same, processor time', figure: (user + system) / 1_000, unit: 'ms' })
    return [within({ part, name, figure: took, unit: 'ms' }, verifyBar(verified)), processor]
  })
}

async function middle(times: number, act: () => Promise<unknown>): Promise<number> {
  await act()
  const took: number[] = []
  for (let turn = 0; turn < times; turn += 1) {
    const began = performance.now()
    await act()
    took.push(performance.now() - began)
  }
  return median(took)
}

/** Ten years of money in and of bank fees, written as the pen would write them, a thousand to an act. */
async function longBooks(stage: Stage, count: number): Promise<void> {
  const on = stage.on('winston')
  await stage.write(async (db) => {
    const change = { lineId: 'green', changePence: pence(10_000_000_00), once: 'bench' }
    const set = await setBudget(db, on, 'netherton', change)
    if (!set.ok) throw new Error(set.because)
  })
  const written = await stage.read((db) => db.select({ id: journalEntry.id }).from(journalEntry))
  let sequence = written.length
  for (let from = 0; from < count; from += 1_000) {
    const some = Array.from({ length: Math.min(1_000, count - from) }, (_, at) => made(from + at))
    await stage.write(async (db) => {
      for (const few of batches(some, 50)) {
        await insert(db, few, sequence + 1)
        sequence += few.length
      }
      const seals = Object.fromEntries(some.map((entry) => [entry.id, sha256(entryText(entry))]))
      await recordAct(db, on, 'netherton', 'fund.receive', 'fund:big-local', { entries: seals })
    })
  }
  await stage.write(keepSums)
}

async function insert(db: Db, few: readonly Entry[], first: number): Promise<void> {
  await db.insert(journalEntry).values(
    few.map(({ id, key, event, by, belongsOn, recordedAt, reason, about, book }, at) => ({
      ...{ id, key, event, by, belongsOn, recordedAt, reason, ...about },
      ...{ partnershipId: book, sequence: first + at },
    })),
  )
  await db.insert(posting).values(
    few.flatMap(({ id, book, postings }) =>
      postings.map(({ from, to, amountPence }, place) => ({
        ...{ id: `${id}-${place}`, entryId: id, partnershipId: book, position: place + 1 },
        ...{ fromAccount: from, toAccount: to, amountPence },
      })),
    ),
  )
}

/** The sums beside the registers, made at one go of all that was written past the pen. */
async function keepSums(db: Db): Promise<void> {
  await db.delete(accountBalance)
  await db.run(sql`INSERT INTO account_balance (partnership_id, account, amount_pence)
    SELECT partnership_id, account, SUM(change) FROM (
      SELECT partnership_id, to_account AS account, amount_pence AS change FROM posting
      UNION ALL SELECT partnership_id, from_account, -amount_pence FROM posting)
    GROUP BY partnership_id, account`)
  await db.delete(monthFlow)
  await db.run(sql`INSERT INTO month_flow (partnership_id, month, from_account, to_account, amount_pence)
    SELECT e.partnership_id, substr(e.belongs_on, 1, 7), p.from_account, p.to_account, SUM(p.amount_pence)
    FROM posting p JOIN journal_entry e ON e.id = p.entry_id GROUP BY 1, 2, 3, 4`)
  const [spent] = await db
    .select({ pence: sql<number>`COALESCE(SUM(${posting.amountPence}), 0)` })
    .from(posting)
    .where(eq(posting.toAccount, 'costs:fees'))
  await db
    .update(moneyTotal)
    .set({ paidDirectlyPence: pence(spent?.pence ?? 0) })
    .where(or(eq(moneyTotal.scope, 'partnership'), eq(moneyTotal.subjectId, 'green')))
}

function made(at: number): Entry {
  const belongsOn = new Date(Date.UTC(2016, at % 120, 1 + (at % 28))).toISOString().slice(0, 10)
  const recording = {
    id: `bench-${String(at).padStart(8, '0')}`,
    by: 'winston',
    belongsOn,
    recordedAt: instant(dayOne),
  }
  const of = { book: 'netherton', fundId: 'big-local', amountPence: pence(1_00) }
  if (at % 2 === 0) return fundReceived({ ...of, source: 'gifts', receiptId: `bench-${at}` }, recording)
  return costPaid({ ...of, costId: `bench-${at}`, lineId: 'green', of: 'fees' }, 'The bank', recording)
}
