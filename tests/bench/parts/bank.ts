import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq, sql } from 'drizzle-orm'
import { bankRow, journalEntry, payment, paymentStep, posting } from '~db/schema'
import { confirmBankFile } from '~/commands/money/bank/keep-file.server'
import { takeInBankFile } from '~/http/bank-files.server'
import { bringBankLines } from '~/jobs/bring-bank-lines.server'
import { settleSure } from '~/jobs/settle-sure.server'
import { pence } from '~/domain/pence'
import { migrate } from '~/platform/migrate.server'
import { openWorld } from '~/platform/open-world.server'
import { awardOfProposal } from '~/records/money/award.server'
import { bankAccountOf } from '~/records/money/bank-account.server'
import { bankDay, openAccount } from '../../bank-stage'
import { adoptBy, allowed, countedRound, meet, setMoneyOnStage } from '../../money-stage'
import { sparksOn } from '../../sparks'
import { stageOn, type Stage } from '../../stage'
import { only, within, type Measure } from '../measure'

const many = 50_000
const amountOf = (at: number) => 100 + at
const pounds = (amount: number) => `${Math.trunc(amount / 100)}.${String(amount % 100).padStart(2, '0')}`
const dayOf = (at: number) => String(1 + (at % 28)).padStart(2, '0')
const file = ['Date,Name,Reference,Amount', ...Array.from({ length: many }, (_, at) => `${dayOf(at)}/03/2026,Group ${at},Spark ref${at},-${pounds(amountOf(at))}`)].join('\n') // prettier-ignore

/** As many payments in the books, each under a reference of its own: laid in, for what is measured is the bank. */
async function paymentsInTheBooks(stage: Stage): Promise<void> {
  await countedRound(stage, 'spring')
  await meet(stage, 'spring')
  await adoptBy(stage, 'spring')
  const awardId = (await stage.read((db) => awardOfProposal(db, 'spring/01')))?.id ?? ''
  const all = Array.from({ length: many }, (_, at) => at)
  const shared = { partnershipId: 'netherton', fundId: 'big-local', lineId: 'together', awardId } as const
  await stage.write(async (db) => {
    for (let from = 0; from < many; from += 1_000) {
      const some = all.slice(from, from + 1_000)
      await db.insert(payment).values(
        some.map((at) => ({
          ...shared,
          ...{ id: `payment-${at}`, awardVersion: 1, instalment: at + 10, amountPence: pence(amountOf(at)) },
          ...{ way: 'transfer' as const, authorisers: 1 },
        })),
      )
      await db.insert(paymentStep).values(
        some.map((at) => ({
          ...{ paymentId: `payment-${at}`, sequence: 1, partnershipId: 'netherton', to: 'sent' as const },
          ...{ at: bankDay, by: 'winston', transferId: `REF${at}` },
        })),
      )
      await db.insert(journalEntry).values(
        some.map((at) => ({
          ...shared,
          ...{ id: `entry-${at}`, sequence: at + 100, event: 'instalment-paid' as const, key: `entry-${at}` },
          ...{ paymentId: `payment-${at}`, belongsOn: `2026-03-${dayOf(at)}`, recordedAt: bankDay, by: 'winston' },
        })),
      )
      await db.insert(posting).values(
        some.map((at) => ({
          ...{ id: `posting-${at}`, entryId: `entry-${at}`, partnershipId: 'netherton', position: 1 },
          ...{ fromAccount: 'fund:big-local:bank' as const, toAccount: `award:${awardId}:payable` as const },
          amountPence: pence(amountOf(at)),
        })),
      )
    }
  })
}

/** A bank's file of fifty thousand lines: read, brought in, and every line looked for among as many entries. */
export async function measureBank(): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sparks-bench-bank-'))
  const database = join(folder, 'bank.db')
  await migrate(database)
  const world = openWorld(database)
  try {
    const stage = await stageOn(world)
    await setMoneyOnStage(stage)
    const accountId = await openAccount(stage, 0)
    await paymentsInTheBooks(stage)
    const sparks = sparksOn(world)
    sparks.moveTo(bankDay)
    const on = stage.on('winston', bankDay)
    const account = await world.read((db) => bankAccountOf(db, 'netherton', accountId))
    if (!account) throw new Error('no account to measure')
    const busy = process.cpuUsage()
    const started = performance.now()
    const kept = allowed(await takeInBankFile(sparks, on, { id: 'netherton', timeZone: 'Europe/London' }, account, Buffer.from(file))) // prettier-ignore
    const looked = performance.now()
    allowed(await world.write((db) => confirmBankFile(db, on, 'netherton', kept.id)))
    await bringBankLines(sparks)
    const brought = performance.now()
    const settled = allowed(await settleSure(sparks, on, account))
    const done = performance.now()
    const { user, system } = process.cpuUsage(busy)
    const [rows] = await world.read((db) =>
      db
        .select({ count: sql<number>`count(*)` })
        .from(bankRow)
        .where(eq(bankRow.accountId, accountId)),
    )
    if (settled.settled !== many) throw new Error(`only ${settled.settled} lines were settled`)
    if (Number(rows?.count) !== many) throw new Error(`only ${rows?.count ?? 0} lines came in`)
    const told = (name: string, milliseconds: number) => ({ name, part: 'money', figure: milliseconds / 1000, unit: 's' }) as const // prettier-ignore
    return [
      within(told('bringing in and matching 50,000 lines of a bank', done - started), 10),
      only(told('the same, processor time', (user + system) / 1000)),
      within(told('of that, until the file can be looked at', looked - started), 5),
      within(told('of that, bringing them in', brought - looked), 10),
      within(told('of that, matching them', done - brought), 10),
    ]
  } finally {
    await world.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
