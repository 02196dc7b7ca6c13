import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { acceptAward } from '~/commands/money/accept-award.server'
import { authorisePayment } from '~/commands/money/authorise-payment.server'
import { prepareStatement } from '~/commands/money/bank/prepare-statement.server'
import { settleRows } from '~/commands/money/bank/settle-rows.server'
import { signStatement } from '~/commands/money/bank/sign-statement.server'
import { undoMatch } from '~/commands/money/bank/undo-match.server'
import { followPayment, type Fate } from '~/commands/money/follow-payment.server'
import { prepareCost, stepCost, type CostNext } from '~/commands/money/pay-cost.server'
import { preparePayment } from '~/commands/money/prepare-payment.server'
import { markPaymentSent } from '~/commands/money/send-payment.server'
import { pence } from '~/domain/pence'
import { awardOfProposal } from '~/records/money/award.server'
import { bankAccountOf } from '~/records/money/bank-account.server'
import { openEntriesIn } from '~/records/money/bank-entries.server'
import { costById, sealOfCost } from '~/records/money/cost.server'
import { sealOf } from '~/records/money/desk.server'
import { paymentById } from '~/records/money/payment.server'
import { bankDay, bringFile, linesOf, openAccount } from '../../bank-stage'
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

/** A payment of £200 that is with the bank, under NETH-01; and its award. */
async function sentPayment() {
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
    allowed(await markPaymentSent(db, here.on('winston', at), prepared.paymentId, 'NETH-01', plainLetter))
    return prepared.paymentId
  })
  return { paymentId, award }
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

/** A cost of £60 that was paid on the first days of April. */
async function paidCost() {
  const facts = { id: 'hall', kind: 'running', lineId: 'together', payeeId: null, drawDownId: null } as const
  const wanted = { ...facts, amountPence: pence(60_00), payee: 'Netherton Hall', what: 'Hire of the hall in May' }
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
