import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { acceptAward } from '../../accepting'
import { authorisePayment } from '~/commands/money/authorise-payment.server'
import { explainRow, type Explained } from '~/commands/money/bank/explain-row.server'
import { prepareStatement } from '~/commands/money/bank/prepare-statement.server'
import { settleRows } from '~/commands/money/bank/settle-rows.server'
import { signStatement } from '~/commands/money/bank/sign-statement.server'
import { undoMatch } from '~/commands/money/bank/undo-match.server'
import { agreeDrawDown, askDrawDown, receiveDrawDown } from '~/commands/money/draw-down.server'
import { followPayment, type Fate } from '~/commands/money/follow-payment.server'
import { prepareCost, stepCost, type CostNext } from '~/commands/money/pay-cost.server'
import { preparePayment } from '~/commands/money/prepare-payment.server'
import { markPaymentSent } from '~/commands/money/send-payment.server'
import { receiveFund } from '~/commands/money/receive-fund.server'
import { bank, costSubject } from '~/domain/money'
import { pence } from '~/domain/pence'
import { bankRowPage } from '~/queries/money/bank-pages.server'
import { figureMadeOf } from '~/queries/money/figure.server'
import { journalEntryPage, journalPage } from '~/queries/money/journal.server'
import { awardOfProposal } from '~/records/money/award.server'
import { bankAccountOf } from '~/records/money/bank-account.server'
import { openEntriesIn } from '~/records/money/bank-entries.server'
import { costById, sealOfCost } from '~/records/money/cost.server'
import { sealOf } from '~/records/money/desk.server'
import { paymentById } from '~/records/money/payment.server'
import { bankDay, bringFile, linesOf, openAccount } from '../../bank-stage'
import { balanceOf } from '~/records/money/totals.server'
import { adoptBy, allowed, countedRound, meet, plainLetter, setMoneyOnStage } from '../../money-stage'
import { day, stage, type Stage } from '../../stage'

let here: Stage
let account: string
beforeEach(async () => {
  here = await stage()
  await setMoneyOnStage(here)
  account = await openAccount(here)
})
afterEach(() => here.close())

const head = 'Date,Description,Reference,Paid out,Paid in,Balance\n'
const now = () => here.on('winston', bankDay)
const openEntries = (accountId = account) =>
  here.read(async (db) => {
    const row = await bankAccountOf(db, 'netherton', accountId)
    return row ? openEntriesIn(db, row) : []
  })
/** The line of this amount, settled with the one open entry of it. */
async function settle(amountPence: number): Promise<string> {
  const row = (await linesOf(here, account)).find((one) => one.amountPence === amountPence && one.matchId === null)
  const entry = (await openEntries()).find((one) => one.amountPence === amountPence)
  const chosen = { rowIds: [row?.id ?? ''], entryIds: [entry?.id ?? ''] }
  allowed(await here.write((db) => settleRows(db, now(), 'netherton', account, chosen)))
  return (await linesOf(here, account)).find(({ id }) => id === row?.id)?.matchId ?? ''
}
const undo = (matchId: string) => here.write((db) => undoMatch(db, now(), 'netherton', matchId, 'The wrong line'))
async function sign(toOn: string, closing: number) {
  const of = { toOn, closingPence: pence(closing) }
  const { id } = allowed(await here.write((db) => prepareStatement(db, now(), 'netherton', account, of)))
  allowed(await here.write((db) => signStatement(db, here.on('rose', bankDay), 'netherton', id)))
}

/** A payment of £200 that two people have said yes to; and its award. */
async function authorisedPayment() {
  await countedRound(here, 'spring')
  await meet(here, 'spring')
  await adoptBy(here, 'spring')
  const award = (await here.read((db) => awardOfProposal(db, 'spring/01')))?.id ?? ''
  const at = day(36)
  const paymentId = await here.write(async (db) => {
    allowed(await acceptAward(db, here.on('nadia', at), award))
    const prepared = allowed(await preparePayment(db, here.on('winston', at), award, 1))
    const payment = await paymentById(db, prepared.paymentId)
    if (!payment) throw new Error('no payment')
    allowed(await authorisePayment(db, here.on('mei', at), prepared.paymentId, sealOf(payment)))
    return prepared.paymentId
  })
  return { paymentId, award }
}

/** The same, once it is with the bank under NETH-01. */
async function sentPayment() {
  const made = await authorisedPayment()
  const on = here.on('winston', day(36))
  allowed(await here.write((db) => markPaymentSent(db, on, made.paymentId, 'NETH-01', plainLetter)))
  return made
}

describe('what the bank shows as gone', () => {
  const april = `${head}06/04/2026,NETHERTON HALL,NETH 01,200.00,,9800.00\n`
  const follow = (paymentId: string, fate: Fate) =>
    here.write((db) => followPayment(db, now(), paymentId, fate, plainLetter))
  const prepareAgain = (award: string) => here.write((db) => preparePayment(db, now(), award, 1))

  it('has not failed, so it is not paid again; what came back has, and is', async () => {
    const { paymentId, award } = await sentPayment()
    await bringFile(here, account, april)
    await settle(10_000_00)
    await settle(-200_00)
    const failed = { to: 'failed', reason: 'Wrong number' } as const
    expect(await follow(paymentId, failed)).toMatchObject({ because: 'payment-in-bank' })
    await sign('2026-04-06', 9_800_00)
    expect(await follow(paymentId, failed)).toMatchObject({ ok: false })
    expect(await prepareAgain(award)).toMatchObject({ because: 'payment-instalment-paid' })
    allowed(await follow(paymentId, { to: 'returned', reason: 'The account is closed' }))
    expect(await prepareAgain(award)).toMatchObject({ ok: true })
  })

  it('has failed when its line turns out to be of something else', async () => {
    const { paymentId } = await sentPayment()
    await bringFile(here, account, april)
    const match = await settle(-200_00)
    const failed = { to: 'failed', reason: 'Wrong number' } as const
    expect(await follow(paymentId, failed)).toMatchObject({ because: 'payment-in-bank' })
    allowed(await undo(match))
    expect(await follow(paymentId, failed)).toEqual({ ok: true })
  })
})

const costAt = day(35)
const stepOf = (by: 'winston' | 'mei', next: CostNext) =>
  here.write((db) => stepCost(db, here.on(by, costAt), 'netherton', 'hall', next))

/** A cost that was paid in the first days of April. */
async function paidCost(amountPence = 60_00) {
  const facts = { id: 'hall', kind: 'running', lineId: 'together', payeeId: null, drawDownId: null } as const
  const wanted = { ...facts, amountPence: pence(amountPence), payee: 'Netherton Hall', what: 'Hire of the hall in May' }
  allowed(await here.write((db) => prepareCost(db, here.on('winston', costAt), 'netherton', wanted)))
  const one = await here.read((db) => costById(db, 'netherton', 'hall'))
  allowed(await stepOf('mei', { to: 'authorised', confirmed: one ? sealOfCost(one) : '' }))
  allowed(await stepOf('winston', { to: 'paid' }))
}

describe('a cost that the bank shows as paid', () => {
  const back = { to: 'came-back', reason: 'The account is closed.' } as const
  const paid = `${head}06/04/2026,NETHERTON HALL,hall,60.00,,9940.00\n`

  it('comes back once the bank shows that too, also when its statement was signed', async () => {
    await paidCost()
    await bringFile(here, account, paid)
    await settle(10_000_00)
    await settle(-60_00)
    await sign('2026-04-06', 9_940_00)
    expect(await stepOf('winston', back)).toMatchObject({ because: 'cost-in-bank' })
    await bringFile(here, account, `${head}08/04/2026,NETHERTON HALL,hall,,60.00,10000.00\n`)
    expect(await stepOf('winston', back)).toEqual({ ok: true })
    await settle(60_00)
    await sign('2026-04-08', 10_000_00)
  })

  it('comes back when its line turns out to be of something else', async () => {
    await paidCost()
    await bringFile(here, account, paid)
    const match = await settle(-60_00)
    expect(await stepOf('winston', back)).toMatchObject({ because: 'cost-in-bank' })
    allowed(await undo(match))
    expect(await stepOf('winston', back)).toEqual({ ok: true })
  })
})

describe('one pound is written down once', () => {
  const inBank = () => here.read((db) => balanceOf(db, 'netherton', bank('big-local')))
  const explain = async (amountPence: number, explained: Explained, of = account) => {
    const row = (await linesOf(here, of)).find((one) => one.amountPence === amountPence && one.matchId === null)
    return here.write((db) => explainRow(db, now(), 'netherton', of, row?.id ?? '', explained))
  }
  const received = (source: string) => ({ as: 'received', fundId: 'big-local', source, reason: 'Money in' }) as const
  const came = `${head}06/04/2026,LOCAL TRUST,money,,63.00,10063.00\n`

  it('by a line that was told, and the draw-down that it was', async () => {
    const ask = { id: 'one', fundId: 'big-local', subjects: [costSubject('hall')], seenPence: pence(60_00) }
    const facts = { id: 'hall', kind: 'running', lineId: 'together', payeeId: null, drawDownId: null } as const
    const hall = { ...facts, amountPence: pence(60_00), payee: 'Netherton Hall', what: 'Hire of the hall in May' }
    await here.write(async (db) => {
      allowed(await prepareCost(db, here.on('winston', day(20)), 'netherton', hall))
      allowed(await askDrawDown(db, here.on('winston', day(20)), 'netherton', ask))
      allowed(await agreeDrawDown(db, here.on('mei', day(20)), 'netherton', 'one'))
    })
    const receive = (another = false) => {
      const money = { amountPence: pence(63_00), source: 'big-local', another }
      return here.write((db) => receiveDrawDown(db, here.on('winston', day(60)), 'netherton', 'one', money))
    }
    await bringFile(here, account, came)
    // As other money, and long before: it may be this all the same.
    allowed(await explain(63_00, received('other')))
    expect(await receive()).toMatchObject({ because: 'received-already' })
    expect(await inBank()).toBe(10_063_00)
    const [, line] = await linesOf(here, account)
    allowed(await undo(line?.matchId ?? ''))
    expect(await receive(), 'what was taken back is not asked about').toEqual({ ok: true })
    expect(await inBank()).toBe(10_063_00)
    await settle(63_00)
  })

  it('by hand, and by the line that it was', async () => {
    const receipt = { fundId: 'big-local', source: 'council', amountPence: pence(63_00), receiptId: 'by hand' }
    allowed(await here.write((db) => receiveFund(db, here.on('winston', day(36)), 'netherton', receipt)))
    await bringFile(here, account, came)
    expect(await explain(63_00, received('gifts'))).toMatchObject({
      because: 'bank-maybe-there',
      values: { amountPence: 63_00 },
    })
    expect(await inBank()).toBe(10_063_00)
    expect(await explain(63_00, { ...received('gifts'), another: true }), 'it is something else').toEqual({ ok: true })
    expect(await inBank()).toBe(10_126_00)
  })

  it('by the same move, told in both accounts', async () => {
    const savings = await openAccount(here, 0, '20123487654321', 'Savings', [])
    await bringFile(here, account, `${head}06/04/2026,SAVINGS,move,50.00,,9950.00\n`)
    await bringFile(here, savings, `${head}07/04/2026,CURRENT,move,,50.00,50.00\n`)
    const moved = { as: 'moved', fundId: 'big-local', reason: 'To savings' } as const
    allowed(await explain(-50_00, { ...moved, accountId: savings }))
    expect(await explain(50_00, { ...moved, accountId: account }, savings)).toMatchObject({
      because: 'bank-maybe-there',
    })
    expect(await inBank()).toBe(9_950_00)
  })

  it('by a move that the other account shows too: that is undone first', async () => {
    const savings = await openAccount(here, 0, '20123487654321', 'Savings', [])
    await bringFile(here, account, `${head}06/04/2026,SAVINGS,move,50.00,,9950.00\n`)
    await bringFile(here, savings, `${head}07/04/2026,CURRENT,move,,50.00,50.00\n`)
    allowed(await explain(-50_00, { as: 'moved', fundId: 'big-local', reason: 'To savings', accountId: savings }))
    const matchIn = async (accountId: string, amountPence: number) =>
      (await linesOf(here, accountId)).find((row) => row.amountPence === amountPence)
    const arrived = (await matchIn(savings, 50_00))?.id ?? ''
    const entryIds = (await openEntries(savings)).filter((one) => one.amountPence === 50_00).map(({ id }) => id)
    allowed(await here.write((db) => settleRows(db, now(), 'netherton', savings, { rowIds: [arrived], entryIds })))
    const left = (await matchIn(account, -50_00))?.matchId ?? ''
    expect(await undo(left)).toMatchObject({ because: 'bank-shown-elsewhere', values: { account: 'Savings' } })
    allowed(await undo((await matchIn(savings, 50_00))?.matchId ?? ''))
    expect(await undo(left)).toEqual({ ok: true })
    expect(await inBank()).toBe(10_000_00)
  })

  it('by a cost that was paid, and its line as a fee', async () => {
    await paidCost(40_00)
    await bringFile(here, account, `${head}06/04/2026,NETHERTON HALL,hall,40.00,,9960.00\n`)
    const fee = { as: 'fee', lineId: 'together', reason: 'Charge' } as const
    expect(await explain(-40_00, fee)).toMatchObject({ because: 'bank-maybe-there' })
    expect(await inBank()).toBe(9_960_00)
  })

  it('and is not asked about when the books have as much of long ago, or of what never left', async () => {
    const receipt = { fundId: 'big-local', source: 'council', amountPence: pence(63_00), receiptId: 'by hand' }
    allowed(await here.write((db) => receiveFund(db, here.on('winston', day(15)), 'netherton', receipt)))
    await bringFile(here, account, came)
    expect(await explain(63_00, received('gifts'))).toEqual({ ok: true })
    await paidCost(40_00)
    allowed(await stepOf('winston', { to: 'came-back', reason: 'Never left' }))
    await bringFile(here, account, `${head}07/04/2026,BANK,charge,40.00,,10023.00\n`)
    expect(await explain(-40_00, { as: 'fee', lineId: 'together', reason: 'Charge' })).toEqual({ ok: true })
  })

  it('and takes two people where it is more than a bank’s fee', async () => {
    await bringFile(
      here,
      account,
      `${head}06/04/2026,BANK,charge,50.01,,9949.99\n07/04/2026,BANK,charge,50.00,,9899.99\n`,
    )
    const fee = { as: 'fee', lineId: 'together', reason: 'Charge' } as const
    expect(await explain(-50_01, fee)).toMatchObject({ because: 'bank-fee-too-big', values: { mostPence: 50_00 } })
    expect(await explain(-50_01, { ...fee, another: true })).toMatchObject({ because: 'bank-fee-too-big' })
    expect(await explain(-50_00, fee)).toEqual({ ok: true })
  })
})

describe('the pages of what was spent', () => {
  /** A cost of £40 and a bank's fee of £5, each a line of the bank. */
  async function spent() {
    await paidCost(40_00)
    await bringFile(
      here,
      account,
      `${head}06/04/2026,NETHERTON HALL,hall,40.00,,9960.00\n07/04/2026,BANK,charge,5.00,,9955.00\n`,
    )
    const [, hall, fee] = await linesOf(here, account)
    const explained = { as: 'fee', lineId: 'together', reason: 'April charge' } as const
    allowed(await here.write((db) => explainRow(db, now(), 'netherton', account, fee?.id ?? '', explained)))
    return hall?.id ?? ''
  }

  it('lead from a cost to its page, and from a bank’s fee to its entry: it has no other page', async () => {
    await spent()
    const scope = { of: 'line', lineId: 'together' } as const
    const made = await here.read((db) => figureMadeOf(db, 'netherton', 'paid', scope))
    expect(made.parts.map(({ name, path }) => [name, path.replace(/\/.*/, '')])).toEqual([
      ['April charge', 'journal'],
      ['Hire of the hall in May', 'costs'],
    ])
    const { entries } = await here.read((db) => journalPage(db, 'netherton', 1))
    const shown = await Promise.all(entries.map(({ id }) => here.read((db) => journalEntryPage(db, 'netherton', id))))
    expect(shown.flatMap((one) => one?.costId ?? [])).toEqual(['hall'])
  })

  it('say beside a line of the bank what a cost was for, before it is settled and after', async () => {
    const row = await spent()
    const page = () => here.read((db) => bankRowPage(db, 'netherton', account, row))
    expect((await page())?.entries.map(({ title }) => title)).toEqual(['Hire of the hall in May'])
    await settle(-40_00)
    expect((await page())?.settled?.entries.map(({ title }) => title)).toEqual(['Hire of the hall in May'])
  })
})

describe('a reference that is typed by hand', () => {
  it.each(['SPARKS-R1-001', 'sparks-r1-001', ' Sparks R1 001'])('is none of a run’s, such as %s', async (typed) => {
    const { paymentId } = await authorisedPayment()
    const send = (reference: string) =>
      here.write((db) => markPaymentSent(db, here.on('winston', day(36)), paymentId, reference, plainLetter))
    expect(await send(typed)).toMatchObject({ because: 'transfer-reference-of-runs' })
    expect(await send('Sparks Roofing')).toEqual({ ok: true })
  })
})
