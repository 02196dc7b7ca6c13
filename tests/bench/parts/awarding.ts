import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { acceptAward } from '~/commands/money/accept-award.server'
import { authorisePayment } from '~/commands/money/authorise-payment.server'
import { preparePayment } from '~/commands/money/prepare-payment.server'
import { markPaymentSent } from '~/commands/money/send-payment.server'
import { migrate } from '~/platform/migrate.server'
import { openWorld } from '~/platform/open-world.server'
import { newId } from '~/platform/secrets.server'
import { awardOfProposal } from '~/records/money/award.server'
import { sealOf } from '~/records/money/desk.server'
import { paymentById } from '~/records/money/payment.server'
import { agreementNow, plainAgreement } from '../../accepting'
import { adoptBy, allowed, countedRound, meet, plainLetter, setMoneyOnStage } from '../../money-stage'
import { day, stageOn, type Stage } from '../../stage'
import { beside, median, only, within, type Measure } from '../measure'

const part = 'money'
/** As many awards as one round gives here: each is accepted, prepared, authorised and sent once. */
const awards = 40
const payday = day(36)

/**
 * What a step of an award or a payment costs, with everything that is asked before it: by processor time, which does not wait
 * for the disk nor for other programs; and by the clock beside one bare row in a transaction of its own on the same disk,
 * each in turn, so that a disk that is busy is busy for both.
 */
export async function measureAwarding(): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sparks-bench-awarding-'))
  const file = join(folder, 'books.db')
  await migrate(file)
  const stage = await stageOn(openWorld(file))
  const bare = bareRows(join(folder, 'bare.db'))
  try {
    await manyAwards(stage)
    const took: Record<Step, Taken[]> = { accepted: [], prepared: [], authorised: [], sent: [] }
    const rows: Taken[] = []
    for (let at = 0; at < awards; at += 1) {
      const award = (await stage.read((db) => awardOfProposal(db, `spring/${numbered(at)}`)))?.id ?? ''
      const one = await oneAward(stage, award, at)
      for (const step of steps) {
        took[step].push(one[step])
        rows.push(await taken(bare.insert))
      }
    }
    const clock = (of: readonly Taken[]) => median(of.map((one) => one.clock))
    const busy = (of: readonly Taken[]) => median(of.map((one) => one.processor))
    const all = Object.values(took).flat()
    return [
      ...steps.map((step) => within({ part, name: `an award or payment ${step}, processor time`, figure: busy(took[step]), unit: 'ms' }, 5)), // prettier-ignore
      ...steps.map((step) =>
        only({ part, name: `the same by the clock, ${step}`, figure: clock(took[step]), unit: 'ms' }),
      ),
      beside(
        { part, name: 'steps of awards and payments, one after another', figure: 1_000 / clock(all), unit: 'a second' },
        { name: 'bare single-row transactions', figure: 1_000 / clock(rows) },
        { atLeast: 0.5 },
      ),
    ]
  } finally {
    bare.close()
    await stage.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const steps = ['accepted', 'prepared', 'authorised', 'sent'] as const
type Step = (typeof steps)[number]
const numbered = (at: number) => String(at + 1).padStart(2, '0')

async function manyAwards(stage: Stage): Promise<void> {
  await setMoneyOnStage(stage)
  const ids = Array.from({ length: awards }, (_, at) => numbered(at))
  await countedRound(stage, 'spring', { costs: ids.map(() => 10_00), funded: ids, pot: { together: awards * 10_00 } })
  await meet(stage, 'spring')
  await adoptBy(stage, 'spring')
}

/** The four steps of one award, each a command of its own, and how long it took. */
async function oneAward(stage: Stage, award: string, at: number): Promise<Record<Step, Taken>> {
  const seen = await stage.read((db) => agreementNow(db, award))
  const read = { seen, wordings: [plainAgreement] }
  const accepted = await taken(async () => {
    allowed(await stage.write((db) => acceptAward(db, stage.on('nadia', payday), award, read)))
  })
  let paymentId = ''
  const prepared = await taken(async () => {
    const made = await stage.write((db) => preparePayment(db, stage.on('winston', payday), award, 1))
    paymentId = allowed(made).paymentId
  })
  const payment = await stage.read((db) => paymentById(db, paymentId))
  const seal = payment ? sealOf(payment) : ''
  const authorised = await taken(async () => {
    allowed(await stage.write((db) => authorisePayment(db, stage.on('mei', payday), paymentId, seal)))
  })
  const sent = await taken(async () => {
    const on = stage.on('winston', payday)
    allowed(await stage.write((db) => markPaymentSent(db, on, paymentId, `BENCH-${at}`, plainLetter)))
  })
  return { accepted, prepared, authorised, sent }
}

function bareRows(file: string) {
  const sqlite = new Database(file)
  sqlite.pragma('journal_mode = WAL')
  sqlite.pragma('synchronous = FULL')
  sqlite.exec('CREATE TABLE row (id TEXT PRIMARY KEY, amount INTEGER NOT NULL)')
  const statement = sqlite.prepare('INSERT INTO row VALUES (?, ?)')
  const insert = sqlite.transaction(() => statement.run(newId(), 100))
  return { insert: () => void insert.immediate(), close: () => sqlite.close() }
}

/** How long something took, in milliseconds: by the clock, and of the processor. */
interface Taken {
  readonly clock: number
  readonly processor: number
}

async function taken(act: () => Promise<void> | void): Promise<Taken> {
  const [began, busy] = [performance.now(), process.cpuUsage()]
  await act()
  const { user, system } = process.cpuUsage(busy)
  return { clock: performance.now() - began, processor: (user + system) / 1_000 }
}
