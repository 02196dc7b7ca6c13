import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  budgetLine,
  closedPeriod,
  encumbrance,
  fund,
  giftRefund,
  journalEntry,
  partnership,
  stripeStanding,
  yearStatement,
} from '~db/schema'
import { explainRow } from '~/commands/money/bank/explain-row.server'
import { openBankAccount } from '~/commands/money/bank/open-account.server'
import { answerCarrying, askToCarry } from '~/commands/money/carry-year.server'
import { answerClosing, askToClose } from '~/commands/money/close-period.server'
import { askDrawDown, withdrawDrawDown } from '~/commands/money/draw-down.server'
import { setGiftFund } from '~/commands/money/gift/open-gift-fund.server'
import { recordMovement } from '~/commands/money/gift/record-movement.server'
import { authoriseRefund, prepareRefund } from '~/commands/money/gift/refund-gift.server'
import { startGift } from '~/commands/money/gift/start-gift.server'
import { prepareCost, stepCost } from '~/commands/money/pay-cost.server'
import { addBudgetLine } from '~/commands/money/plan-money.server'
import { receiveFund } from '~/commands/money/receive-fund.server'
import { setBudget } from '~/commands/money/set-budget.server'
import { fundReceived } from '~/domain/money'
import { pence } from '~/domain/pence'
import { days, later } from '~/domain/time'
import { closingsPage } from '~/queries/money/closings.server'
import { reportOf } from '~/queries/money/reports/report.server'
import { soundnessOf, type Fault } from '~/queries/soundness.server'
import { printedPage } from '~/platform/printed-page.server'
import type { Db } from '~/platform/world.server'
import { bankAccountsOf } from '~/records/money/bank-account.server'
import { partnershipOf } from '~/records/money/budget.server'
import { closedPeriodsOf, yearStatementOf } from '~/records/money/closed-period.server'
import { costById, sealOfCost } from '~/records/money/cost.server'
import { entryByKey } from '~/records/money/entry.server'
import { penOf } from '~/records/money/pen.server'
import { translator } from '~/ui/messages'
import { statementOnPaper, statementRows } from '~/ui/money/report-words'
import type { CastMember } from '../../cast'
import { bankDay, bringFile, linesOf, openAccount, signedUpTo } from '../../bank-stage'
import { allowed, setMoneyOnStage } from '../../money-stage'
import { day, stage, type Stage } from '../../stage'

let here: Stage
let account: string
beforeEach(async () => {
  here = await stage()
  await setMoneyOnStage(here)
  account = await openAccount(here)
})
afterEach(() => here.close())

const march = '2026-03-31'
const faults = () =>
  here.read(async (db) => {
    const all: Fault[] = []
    for await (const one of soundnessOf(db)) all.push(...one.faults.filter(({ law }) => /^(L\d+|record)$/.test(law)))
    return all
  })
const ask = (by: CastMember, to = march, id = 'close', at = bankDay) =>
  here.write((db) => askToClose(db, here.on(by, at), 'netherton', { id, to }))
const answer = (by: CastMember, said: 'agreed' | 'declined' | 'taken-back' = 'agreed', id = 'close', at = bankDay) =>
  here.write((db) => answerClosing(db, here.on(by, at), 'netherton', id, said))
const missing = async (at = bankDay) => {
  const page = await here.read(async (db) => closingsPage(db, await partnershipOf(db, 'netherton'), at, null))
  return page.checks.flatMap((check) => check.missing.map(({ what }) => what))
}

const reconciled = (toOn = march, closing = 10_000_00, at = bankDay) => signedUpTo(here, account, toOn, closing, at)

async function closed() {
  await reconciled()
  allowed(await ask('winston'))
  allowed(await answer('rose'))
}

const cost = { id: 'hall', kind: 'running', lineId: 'green', amountPence: pence(60_00), payee: 'The hall', payeeId: null, what: 'Hire', drawDownId: null } as const // prettier-ignore

describe('closing a period', () => {
  it('takes a treasurer or chair who asks, and another officer who agrees', async () => {
    await reconciled()
    expect(await ask('mei')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await ask('nadia')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await ask('winston', '2026-03-30')).toMatchObject({ because: 'closing-not-a-month-end' })
    expect(await ask('winston', '2026-04-30')).toMatchObject({ because: 'closing-not-over' })
    expect(await ask('winston')).toEqual({ ok: true })
    expect(await ask('winston'), 'sent twice').toEqual({ ok: true })
    expect(await ask('rose', march, 'again')).toMatchObject({ because: 'closing-asked-already' })
    expect(await answer('winston')).toMatchObject({ because: 'closing-takes-two' })
    expect(await answer('rose', 'taken-back')).toMatchObject({ because: 'closing-takes-two' })
    expect(await answer('tom')).toMatchObject({ because: 'not-yours-to-do' })
    const unproved = { ...here.on('rose', bankDay), provedAt: null }
    expect(await here.write((db) => answerClosing(db, unproved, 'netherton', 'close', 'agreed'))).toMatchObject({
      because: 'step-up-first',
    })
    expect(await here.read((db) => closedPeriodsOf(db, 'netherton'))).toEqual([])
    expect(await answer('rose')).toEqual({ ok: true })
    expect(await answer('rose'), 'pressed twice').toEqual({ ok: true })
    expect(await answer('mei')).toMatchObject({ because: 'no-such-closing' })
    expect(await ask('winston', march, 'once more')).toMatchObject({ because: 'closing-closed-already' })
    expect(await here.read((db) => closedPeriodsOf(db, 'netherton'))).toMatchObject([
      { number: 1, from: '2026-03-01', to: march, askedBy: 'winston', agreedBy: 'rose', entries: 1 },
    ])
    expect(await faults()).toEqual([])
  })

  it('can be turned down or taken back, and asked again', async () => {
    await reconciled()
    allowed(await ask('winston'))
    expect(await answer('mei', 'declined')).toEqual({ ok: true })
    allowed(await ask('winston', march, 'again'))
    expect(await answer('winston', 'taken-back', 'again')).toEqual({ ok: true })
    expect(await answer('rose', 'agreed', 'again')).toMatchObject({ because: 'no-such-closing' })
    expect(await here.read((db) => closedPeriodsOf(db, 'netherton'))).toEqual([])
  })

  it('waits until every account is signed to the day, and says what is missing', async () => {
    expect(await missing()).toEqual(['account-unsigned'])
    expect(await ask('winston')).toMatchObject({ because: 'closing-not-ready', values: { count: 1 } })
    await reconciled('2026-03-30')
    expect(await missing(), 'a day short').toEqual(['account-unsigned'])
    await reconciled()
    expect(await missing()).toEqual([])
    await here.write(async (db) => {
      const own = { id: 'gifts', partnershipId: 'netherton', name: 'Gifts', purpose: 'Play', restricted: false }
      await db.insert(fund).values(own)
      const receipt = { fundId: 'gifts', source: 'gifts', amountPence: pence(5_00), receiptId: 'tin' }
      allowed(await receiveFund(db, here.on('winston', day(20)), 'netherton', receipt))
    })
    expect(await missing(), 'money in no account').toEqual(['fund-homeless'])
  })

  it('waits for costs and draw-downs of its time, and not for those begun after it', async () => {
    await reconciled()
    const prepared = (id: string, at = day(20)) =>
      here.write((db) => prepareCost(db, here.on('winston', at), 'netherton', { ...cost, id }))
    allowed(await prepared('later', bankDay))
    expect(await missing(), 'begun after the day').toEqual([])
    allowed(await prepared('hall'))
    const asked = { id: 'request', fundId: 'big-local', subjects: ['cost:hall'], seenPence: pence(60_00) }
    allowed(await here.write((db) => askDrawDown(db, here.on('winston', day(21)), 'netherton', asked)))
    expect(await missing()).toEqual(['cost-waits', 'draw-down-open'])
    const step = { to: 'cancelled', reason: 'The hall was free' } as const
    allowed(await here.write((db) => stepCost(db, here.on('winston', bankDay), 'netherton', 'hall', step)))
    allowed(await here.write((db) => withdrawDrawDown(db, here.on('winston', bankDay), 'netherton', 'request', 'Free')))
    expect(await missing()).toEqual([])
  })

  it('waits for a gift that goes back until Stripe says what became of it, and for Stripe and the books to agree', async () => {
    await reconciled()
    await here.write(async (db) => {
      const [at, letter] = [day(20), () => ({ subject: 'Thanks', text: 'Thanks' })]
      const takes = { fundId: 'big-local', takes: true, giftAid: false }
      allowed(await setGiftFund(db, here.on('winston', day(2)), 'netherton', takes))
      const given = { id: 'g', fundId: 'big-local', roundId: null, kind: 'gift', name: '', email: 'ada@example.org' } as const // prettier-ignore
      const form = { ...given, amountPence: pence(20_00), declaration: null, language: 'en', home: 'http://x' }
      allowed(await startGift(db, here.on(null, at), 'netherton', form))
      const found = {
        ...{ id: 'txn_1', type: 'charge', amountPence: pence(20_00), feePence: pence(50), happenedAt: at },
        ...{ sourceId: 'ch_1', giftId: 'g', chargeId: 'ch_1', paymentId: null, transferId: null },
        ...{ ofDispute: false, within: [] },
      }
      await recordMovement(db, here.on(null, at), 'netherton', found, letter, letter)
      const wanted = { id: 'r', giftId: 'g', amountPence: pence(5_00), reason: 'Given twice' }
      allowed(await prepareRefund(db, here.on('winston', at), 'netherton', wanted))
    })
    expect(await missing(), 'nobody has said yes to it').toEqual([])
    allowed(await here.write((db) => authoriseRefund(db, here.on('mei', day(20)), 'netherton', 'r', 'http://x')))
    expect(await missing()).toEqual(['refund-in-doubt'])
    const nowIs = (state: 'in-doubt' | 'made' | 'failed') =>
      here.write((db) => db.update(giftRefund).set({ state, stripeId: state === 'made' ? 're_1' : null }))
    await nowIs('in-doubt')
    expect(await missing()).toEqual(['refund-in-doubt'])
    expect(await ask('winston')).toMatchObject({ because: 'closing-not-ready' })
    await here.write((db) => db.update(giftRefund).set({ preparedAt: bankDay }))
    expect(await missing(), 'of the time after').toEqual([])
    await nowIs('made')
    const standing = { partnershipId: 'netherton', lookedAt: bankDay, seenUpTo: bankDay, heldPence: pence(19_50) }
    await here.write((db) => db.insert(stripeStanding).values(standing))
    expect(await missing()).toEqual([])
    await here.write((db) => db.update(stripeStanding).set({ heldPence: pence(19_49) }))
    expect(await missing()).toEqual(['stripe-differs'])
  })

  it('looks at everything again as it is agreed', async () => {
    await reconciled()
    allowed(await ask('winston'))
    allowed(await here.write((db) => prepareCost(db, here.on('winston', day(20)), 'netherton', cost)))
    expect(await answer('rose')).toMatchObject({ because: 'closing-not-ready' })
    expect(await here.read((db) => closedPeriodsOf(db, 'netherton'))).toEqual([])
  })
})

describe('a closed period', () => {
  const head = 'Date,Description,Reference,Paid out,Paid in,Balance\n'

  it('takes no entry: not by a line of the bank, the pen, or the database itself', async () => {
    await closed()
    const receipt = {
      book: 'netherton',
      fundId: 'big-local',
      source: 'gifts',
      amountPence: pence(5_00),
      receiptId: 'x',
    }
    const backdated = here.write(async (db) => {
      const pen = penOf(db, here.on('winston', bankDay), await partnershipOf(db, 'netherton'))
      await pen.post(fundReceived(receipt, { ...pen.recording(), belongsOn: march }))
    })
    await expect(backdated).rejects.toThrow(/the books are closed to 2026-03-31/)
    const byHand = here.write(async (db) => {
      const [row] = await db.select().from(journalEntry).limit(1)
      if (row) await db.insert(journalEntry).values({ ...row, id: 'x', key: 'x', sequence: 99 })
    })
    await expect(byHand).rejects.toThrow()
    const sooner = {
      name: 'Savings',
      number: '20123487654321',
      openedOn: march,
      openingPence: pence(5_00),
      fundIds: [],
    }
    expect(
      await here.write((db) => openBankAccount(db, here.on('winston', bankDay), 'netherton', sooner)),
    ).toMatchObject({
      because: 'period-closed',
    })
    expect(await faults()).toEqual([])
  })

  it('is told apart from a line that a bank shows late: it is explained on an open day, or not at all', async () => {
    await here.write((db) =>
      openBankAccount(db, here.on('winston', bankDay), 'netherton', {
        ...{ name: 'Savings', number: '20123487654321', openedOn: '2026-03-01', openingPence: pence(0), fundIds: [] },
      }),
    )
    expect(await missing(), 'a second account, not signed').toEqual(['account-unsigned', 'account-unsigned'])
    await bringFile(here, account, `${head}02/04/2026,BANK,FEE,3.00,,9997.00\n`)
    await reconciled()
    const savings = (await here.read((db) => bankAccountsOf(db, 'netherton'))).find(({ name }) => name === 'Savings')
    await signedUpTo(here, savings?.id ?? '', march, 0)
    allowed(await ask('winston'))
    allowed(await answer('rose'))
    const [row] = (await linesOf(here, account)).filter(({ bookedOn }) => bookedOn > march)
    const fee = { as: 'fee', lineId: 'green', reason: 'The quarter’s fee' } as const
    allowed(
      await here.write((db) => explainRow(db, here.on('winston', bankDay), 'netherton', account, row?.id ?? '', fee)),
    )
    expect(await faults()).toEqual([])
  })

  it('is put right by an entry of today that names the old one', async () => {
    const paidOn = day(20)
    await here.write(async (db) => {
      allowed(await prepareCost(db, here.on('winston', paidOn), 'netherton', cost))
      const one = await costById(db, 'netherton', 'hall')
      if (!one) throw new Error('no cost')
      const yes = { to: 'authorised', confirmed: sealOfCost(one) } as const
      allowed(await stepCost(db, here.on('mei', paidOn), 'netherton', 'hall', yes))
      allowed(await stepCost(db, here.on('winston', paidOn), 'netherton', 'hall', { to: 'paid' }))
    })
    await closed()
    const before = await here.read((db) => closedPeriodsOf(db, 'netherton'))
    const back = { to: 'came-back', reason: 'The number was wrong' } as const
    allowed(await here.write((db) => stepCost(db, here.on('winston', bankDay), 'netherton', 'hall', back)))
    const paid = await here.read((db) => entryByKey(db, 'netherton', 'cost-paid:hall'))
    const undone = await here.read((db) => entryByKey(db, 'netherton', `reverses:${paid?.id ?? ''}`))
    expect(paid?.belongsOn).toBe('2026-03-20')
    expect(undone).toMatchObject({ belongsOn: '2026-04-09', reversesEntryId: paid?.id, reason: back.reason })
    expect(await here.read((db) => closedPeriodsOf(db, 'netherton'))).toEqual(before)
    expect(await faults()).toEqual([])
  })

  it('has what a clock that was ahead, or went back, would put into it on the first open day', async () => {
    await closed()
    const receipt = { fundId: 'big-local', source: 'gifts', amountPence: pence(5_00), receiptId: 'tin' }
    allowed(await here.write((db) => receiveFund(db, here.on('winston', day(31)), 'netherton', receipt)))
    const entry = await here.read((db) => entryByKey(db, 'netherton', 'fund-received:tin'))
    expect(entry?.belongsOn).toBe('2026-04-01')
    expect(await faults()).toEqual([])
  })

  it('does not change in the database either, and is never opened again', async () => {
    await closed()
    const [row] = await here.read((db) => db.select().from(encumbrance).limit(1))
    if (!row) throw new Error('nothing in the register')
    const tries: ((db: Db) => PromiseLike<unknown>)[] = [
      (db) => db.update(closedPeriod).set({ toOn: '2026-02-28' }),
      (db) => db.delete(closedPeriod),
      (db) => db.update(yearStatement).set({ seal: 'another' }),
      (db) => db.delete(yearStatement),
      (db) => db.insert(encumbrance).values({ ...row, id: 'x', key: 'x', sequence: 99, lineId: 'old' }),
    ]
    const old = { id: 'old', partnershipId: 'netherton', fundId: 'big-local', themeId: null, name: 'Old', year: 2025 }
    await here.write(async (db) => db.insert(budgetLine).values(old))
    for (const attempt of tries) await expect(here.write(async (db) => attempt(db))).rejects.toThrow()
    expect(await faults()).toEqual([])
  })

  it('ends a year, whose budget does not change any more', async () => {
    const line = { id: 'old', fundId: 'big-local', themeId: null, name: 'Last year', year: 2025 }
    allowed(await here.write((db) => addBudgetLine(db, here.on('winston'), 'netherton', line)))
    const set = (lineId: string, change: number, once: string) =>
      here.write((db) => setBudget(db, here.on('winston', bankDay), 'netherton', { lineId, changePence: pence(change), once })) // prettier-ignore
    allowed(await set('old', 90_00, 'plan'))
    await reconciled()
    expect(await missing(), 'what it has left').toEqual(['carry-undecided'])
    const wanted = { id: 'carry', year: 2025, reason: 'Still wanted', lines: [{ fromLineId: 'old', amountPence: pence(50_00) }] } // prettier-ignore
    allowed(await here.write((db) => askToCarry(db, here.on('winston', bankDay), 'netherton', wanted)))
    expect(await missing()).toEqual(['carry-waits'])
    allowed(await here.write((db) => answerCarrying(db, here.on('rose', bankDay), 'netherton', 'carry', 'agreed')))
    allowed(await ask('winston'))
    allowed(await answer('rose'))
    expect(await set('old', 10_00, 'more')).toMatchObject({ because: 'year-closed', values: { year: '2025' } })
    const another = { ...line, id: 'older', name: 'Older' }
    expect(await here.write((db) => addBudgetLine(db, here.on('winston'), 'netherton', another))).toMatchObject({
      because: 'year-closed',
    })
    expect(await set('green', 10_00, 'this year'), 'the year that goes on').toEqual({ ok: true })
    expect(await faults()).toEqual([])
  })
})

describe('the statement of a closed year', () => {
  const statement = () => here.read((db) => yearStatementOf(db, 'netherton', 2025))

  it('says what the reports said as it was closed, and says so for good', async () => {
    expect(await statement()).toBeUndefined()
    await closed()
    const then = await statement()
    const query = new URLSearchParams({ period: '2025' })
    const live = await here.read(async (db) => reportOf(db, await partnershipOf(db, 'netherton'), 'receipts', query, bankDay)) // prettier-ignore
    expect(then?.tables.reports[0]).toEqual({ name: 'receipts', tables: live.tables })
    expect(then?.tables.reports.map(({ name }) => name)).toEqual(['receipts', 'funds', 'commitments'])
    expect(then?.tables.reports[2]?.tables[0]?.rows.map((row) => row[1])).toEqual([
      { says: 'amount', pence: 10_000_00 },
      { says: 'amount', pence: 0 },
    ])
    await here.write(async (db) => {
      await db.update(fund).set({ name: 'Another name' })
      await db.update(partnership).set({ name: 'Another name' })
      const receipt = { fundId: 'big-local', source: 'gifts', amountPence: pence(5_00), receiptId: 'tin' }
      allowed(await receiveFund(db, here.on('winston', bankDay), 'netherton', receipt))
    })
    expect(await statement()).toEqual(then)
    const words = translator('en', { now: bankDay })
    const paper = async (of: typeof then) => {
      if (!of) throw new Error('no statement')
      return Buffer.from(await printedPage(statementOnPaper(words, 'en', of)))
    }
    expect((await paper(await statement())).equals(await paper(then)), 'the same sheets, to the byte').toBe(true)
    expect([...statementRows(words, then as NonNullable<typeof then>)].flat()).toContain('Big Local award')
    expect(await faults()).toEqual([])
  })

  it('is of years, and no month that is closed before its year is over', async () => {
    await closed()
    const may = later(bankDay, days(30))
    await reconciled('2026-04-30', 10_000_00, may)
    allowed(await ask('winston', '2026-04-30', 'april', may))
    allowed(await answer('rose', 'agreed', 'april', may))
    expect(await here.read((db) => db.select({ year: yearStatement.year }).from(yearStatement))).toEqual([
      { year: 2025 },
    ])
    expect(await here.read((db) => closedPeriodsOf(db, 'netherton'))).toMatchObject([
      { number: 1, to: march },
      { number: 2, from: '2026-04-01', to: '2026-04-30' },
    ])
    expect(await faults()).toEqual([])
  })
})
