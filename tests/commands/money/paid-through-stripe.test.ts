import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { bankDetails, outbox, payment, stripeCall, stripeMovement, stripePayee } from '~db/schema'
import { authorisePayment } from '~/commands/money/authorise-payment.server'
import { askForBankDetails } from '~/commands/money/bank/ask-for-bank-details.server'
import { giveBankDetailsByLink, type Wanted } from '~/commands/money/bank/give-bank-details.server'
import { answerBankChange } from '~/commands/money/bank/settle-bank-change.server'
import { followPayment } from '~/commands/money/follow-payment.server'
import { setGiftFund } from '~/commands/money/gift/open-gift-fund.server'
import { recordMovement, type FoundMovement } from '~/commands/money/gift/record-movement.server'
import { preparePayment } from '~/commands/money/prepare-payment.server'
import { markPaymentSent } from '~/commands/money/send-payment.server'
import { accountStands } from '~/commands/money/stripe/connect-payee.server'
import { sendByStripe } from '~/commands/money/stripe/send-by-stripe.server'
import { transferInDoubt, transferIsMade, transferIsRefused } from '~/commands/money/stripe/settle-transfer.server'
import { bank, cashOf, payable, stateOf, stripeClearing, type Account } from '~/domain/money'
import { pence } from '~/domain/pence'
import { days, hours, later } from '~/domain/time'
import { bankLinkPage } from '~/queries/money/bank-details-page.server'
import { soundnessOf } from '~/queries/soundness.server'
import { awardOfProposal } from '~/records/money/award.server'
import { forgetBankDetails } from '~/records/money/bank-details.server'
import { sealOf } from '~/records/money/desk.server'
import { paymentById } from '~/records/money/payment.server'
import { balanceOf, totalsOfScope } from '~/records/money/totals.server'
import { acceptAward } from '../../accepting'
import {
  adoptBy,
  allowed,
  countedRound,
  meet,
  ofTheVote,
  plainLetter,
  setMoneyOnStage,
  withAddresses,
} from '../../money-stage'
import { day, secrets, stage, type Stage } from '../../stage'

const payday = day(36)
const home = 'http://x/p/netherton'
const hall = { name: 'Netherton Hall', sortCode: '204577', accountNumber: '12345678' }
let here: Stage
let awardId: string
let letters: string[] = []
const letter = (asked: { secret: string }) => {
  letters.push(asked.secret)
  return { subject: 'bank', text: JSON.stringify(asked) }
}

beforeEach(async () => {
  letters = []
  here = await stage()
  await setMoneyOnStage(here)
  await countedRound(here, 'spring')
  await meet(here, 'spring')
  await adoptBy(here, 'spring')
  await withAddresses(here, 'nadia')
  awardId = (await here.read((db) => awardOfProposal(db, 'spring/01')))?.id ?? ''
  allowed(await here.write((db) => acceptAward(db, here.on('nadia', payday), awardId)))
  const takes = { fundId: 'big-local', takes: true, giftAid: false }
  await here.write(async (db) => allowed(await setGiftFund(db, here.on('winston', day(2)), 'netherton', takes)))
})
afterEach(() => here.close())

/** What Stripe has in its list; by default a gift of £300 that no gift of ours explains. */
const moves = (more: Partial<FoundMovement> = {}) => {
  const found: FoundMovement = {
    ...{ id: 'txn_1', type: 'charge', amountPence: pence(300_00), feePence: pence(0), happenedAt: payday },
    ...{ sourceId: 'ch_1', giftId: null, chargeId: 'ch_1', paymentId: null, transferId: null },
    ...{ ofDispute: false, within: [] },
    ...more,
  }
  return here.write((db) =>
    recordMovement(db, here.on(null, payday), 'netherton', found, () => ({ subject: '', text: '' }), plainLetter),
  )
}
const wentOut = (paymentId: string, more: Partial<FoundMovement> = {}) =>
  moves({ id: 'txn_2', type: 'transfer', amountPence: pence(-200_00), sourceId: 'tr_1', chargeId: null, paymentId, ...more }) // prettier-ignore
const cameBack = (amount: number, id = 'txn_3') =>
  moves({ id, type: 'transfer_refund', amountPence: pence(amount), sourceId: `trr_${id}`, chargeId: null, transferId: 'tr_1' }) // prettier-ignore

const giveBy = (secret: string, account: Wanted, at = payday) =>
  here.write((db) =>
    giveBankDetailsByLink(db, here.on(null, at), secrets, { book: 'netherton', secret }, account, letter),
  )
const link = async (at = payday) => {
  allowed(await here.write((db) => askForBankDetails(db, here.on('winston', at), awardId, 'hall@example.org', letter)))
  return letters.at(-1) ?? ''
}
const detailsId = async () => {
  const all = await here.read((db) => db.select().from(bankDetails).where(eq(bankDetails.goesBy, 'stripe')))
  return all[0]?.id ?? ''
}
const stands = async (isReady: boolean, more: { payoutId?: string; payoutTrouble?: string } = {}) => {
  const id = await detailsId()
  const how = { isReady, trouble: null, payoutId: more.payoutId ?? null, payoutTrouble: more.payoutTrouble ?? null }
  return here.write((db) => accountStands(db, here.on(null, payday), id, how))
}
/** The hall has chosen Stripe, which has made its account. */
const chosen = async () => {
  allowed(await giveBy(await link(), { stripe: home }))
  await here.write((db) => db.update(stripePayee).set({ accountId: 'acct_hall' }))
}
const prepare = (stripe = true) =>
  here.write((db) => preparePayment(db, here.on('winston', payday), awardId, 1, { stripe }))
const authorise = async (id: string) => {
  const found = await here.read((db) => paymentById(db, id))
  return here.write((db) => authorisePayment(db, here.on('mei', payday), id, found ? sealOf(found) : ''))
}
const send = (id: string, isSetUp = true) =>
  here.write((db) => sendByStripe(db, here.on('winston', payday), id, { home, isSetUp }, plainLetter))
/** A payment of £200 that is on its way through Stripe. */
const sent = async () => {
  await chosen()
  await stands(true)
  await moves()
  const { paymentId } = allowed(await prepare())
  allowed(await authorise(paymentId))
  allowed(await send(paymentId))
  return paymentId
}
const held = (account: Parameters<typeof balanceOf>[2]) => here.read((db) => balanceOf(db, 'netherton', account))
const stateNow = async (id: string) => {
  const found = await here.read((db) => paymentById(db, id))
  return found && stateOf(found)
}
const returned = async () =>
  (await here.read((db) => totalsOfScope(db, 'netherton', { of: 'award', awardId }))).returnedPence
const broken = () =>
  here.read(async (db) => {
    const all: string[] = []
    for await (const { faults } of soundnessOf(db))
      all.push(...faults.flatMap(({ law, words }) => (ofTheVote.includes(law) ? [] : [`${law} ${words}`])))
    return all
  })

describe('receipts and payments', () => {
  it('show a grant that card gifts paid on their way: as much came in as went out, and nothing stays at the bank', () => {
    const [clearing, owed] = [stripeClearing('play'), payable('bench')]
    const net = (from: Account, to: Account) =>
      cashOf({ from, to, amountPence: pence(20_00) }).map((one) => [one.direction, one.kind, one.amountPence])
    expect(net(clearing, owed)).toEqual([
      ['in', 'card-gifts', 20_00],
      ['out', 'grants', 20_00],
    ])
    expect(net(owed, clearing)).toEqual([
      ['in', 'grants-back', 20_00],
      ['in', 'card-gifts', -20_00],
    ])
    expect(net('returned:bench', clearing)).toEqual([
      ['in', 'returned', 20_00],
      ['in', 'card-gifts', -20_00],
    ])
  })
})

describe('whoever is paid', () => {
  it('chooses Stripe by her letter, and is asked for no account; Stripe is asked for one once', async () => {
    const secret = await link()
    expect(await giveBy(secret, { stripe: home })).toEqual({ ok: true, waits: false })
    expect(await giveBy(secret, { stripe: home })).toEqual({ ok: true, waits: false })
    expect(await giveBy(secret, hall)).toMatchObject({ because: 'bank-link-over' })
    const calls = await here.read((db) => db.select().from(stripeCall))
    expect(calls.map(({ kind, subjectId }) => [kind, subjectId])).toEqual([['connect-payee', await detailsId()]])
    expect(await here.read((db) => bankLinkPage(db, 'netherton', secret, payday))).toMatchObject({
      stripe: { isMade: false, isReady: false },
    })
  })

  it('is led to Stripe by the letter that chose it, and by no other', async () => {
    const [first, second] = [await link(), await link(later(payday, hours(1)))]
    allowed(await giveBy(first, { stripe: home }))
    const page = (secret: string) => here.read((db) => bankLinkPage(db, 'netherton', secret, payday))
    expect((await page(first))?.stripeDetailsId).toBe(await detailsId())
    expect((await page(second))?.stripeDetailsId).toBe(null)
  })

  it('changes from an account to Stripe as to any other: the old address says yes, and two days pass', async () => {
    allowed(await giveBy(await link(), hall))
    expect(await giveBy(await link(later(payday, hours(1))), { stripe: home })).toEqual({ ok: true, waits: true })
    await here.write((db) => db.update(stripePayee).set({ accountId: 'acct_hall' }))
    await stands(true)
    expect(await prepare()).toMatchObject({ because: 'payment-details-changing' })
    const door = { book: 'netherton', secret: letters.at(-1) ?? '' }
    const soon = later(payday, hours(2))
    expect(await here.write((db) => answerBankChange(db, here.on(null, soon), door, 'confirmed'))).toEqual({ ok: true })
    await moves()
    const at = (when: typeof payday) =>
      here.write((db) => preparePayment(db, here.on('winston', when), awardId, 1, { stripe: true }))
    expect(await at(later(payday, hours(40)))).toMatchObject({ because: 'payment-details-changing' })
    const { paymentId } = allowed(await at(later(payday, days(3))))
    const [row] = await here.read((db) => db.select().from(payment).where(eq(payment.id, paymentId)))
    expect(row?.way).toBe('stripe')
  })

  it('is written to once when her bank does not take what Stripe sent on', async () => {
    await chosen()
    await stands(true)
    expect(await stands(true, { payoutId: 'po_1', payoutTrouble: 'account_closed' })).toEqual({ isNewTrouble: true })
    expect(await stands(true, { payoutId: 'po_1', payoutTrouble: 'account_closed' })).toEqual({ isNewTrouble: false })
    expect(await stands(true)).toEqual({ isNewTrouble: false })
  })
})

describe('a payment through Stripe', () => {
  it('is prepared only where Stripe is set up, says that her account is ready, and holds enough', async () => {
    expect(await here.write((db) => preparePayment(db, here.on('winston', payday), awardId, 1, { way: 'stripe', stripe: true }))).toMatchObject({ because: 'stripe-not-chosen' }) // prettier-ignore
    await chosen()
    expect(await prepare(false)).toMatchObject({ because: 'stripe-not-set-up' })
    expect(await prepare()).toMatchObject({ because: 'stripe-account-not-ready' })
    await stands(true)
    const none = { heldPence: 0, shortByPence: 200_00 }
    expect(await prepare()).toMatchObject({ because: 'stripe-too-little', values: none })
    await moves({ amountPence: pence(150_00) })
    expect(await prepare()).toMatchObject({ because: 'stripe-too-little', values: { shortByPence: 50_00 } })
    // It does not go past what she chose.
    const past = await here.write((db) =>
      preparePayment(db, here.on('winston', payday), awardId, 1, { way: 'transfer', stripe: true }),
    )
    expect(past).toMatchObject({ because: 'payment-goes-by-stripe' })
    await moves({ id: 'txn_9' })
    expect(await prepare()).toMatchObject({ ok: true })
  })

  it('is authorised for one account there: another is another payment', async () => {
    await chosen()
    await stands(true)
    await moves()
    const { paymentId } = allowed(await prepare())
    await here.write((db) => db.update(stripePayee).set({ accountId: 'acct_of_somebody_else' }))
    expect(await authorise(paymentId)).toMatchObject({ because: 'payment-changed' })
    await here.write((db) => db.update(stripePayee).set({ accountId: 'acct_hall', isReady: false }))
    expect(await authorise(paymentId)).toMatchObject({ because: 'stripe-account-not-ready' })
    await stands(true)
    expect(await authorise(paymentId)).toEqual({ ok: true })
    await here.write((db) => db.update(stripePayee).set({ accountId: 'acct_of_somebody_else' }))
    expect(await send(paymentId)).toMatchObject({ because: 'payment-changed' })
  })

  it('is in the books as it is sent, out of what lies with Stripe, and once when Stripe lists it', async () => {
    const id = await sent()
    expect(await send(id)).toEqual({ ok: true })
    expect(await here.read((db) => db.select().from(stripeCall).where(eq(stripeCall.kind, 'make-transfer')))).toHaveLength(1) // prettier-ignore
    expect(await held(stripeClearing('big-local'))).toBe(100_00)
    expect(await held(payable(awardId))).toBe(0)
    expect(await broken()).toEqual([])
    expect(await wentOut(id)).toBe(true)
    expect(await wentOut(id)).toBe(false)
    expect(await stateNow(id)).toBe('cleared')
    expect(await held(stripeClearing('big-local'))).toBe(100_00)
    expect(await held(bank('big-local'))).toBe(10_000_00)
    expect(await broken()).toEqual([])
  })

  it('is told of by Stripe alone, and goes by no other step', async () => {
    const id = await sent()
    const fate = { to: 'failed', reason: 'I think so' } as const
    const follow = await here.write((db) => followPayment(db, here.on('winston', payday), id, fate, plainLetter))
    expect(follow).toMatchObject({ because: 'payment-stripe-knows' })
    expect(await here.write((db) => markPaymentSent(db, here.on('winston', payday), id, 'BACS', plainLetter))).toMatchObject({ because: 'payment-another-way' }) // prettier-ignore
    expect(await send(id, false)).toMatchObject({ because: 'stripe-not-set-up' })
  })

  it('that Stripe refuses is owed again, and its people hear of it', async () => {
    const id = await sent()
    await here.write((db) => transferIsRefused(db, here.on(null, payday), id, 'balance_insufficient', plainLetter))
    expect(await stateNow(id)).toBe('failed')
    expect(await held(stripeClearing('big-local'))).toBe(300_00)
    expect(await held(payable(awardId))).toBe(-200_00)
    const told = await here.read((db) => db.select().from(outbox).where(eq(outbox.kind, 'payment-back')))
    expect(told).toHaveLength(1)
    expect(await prepare()).toMatchObject({ ok: true })
    expect(await broken()).toEqual([])
  })

  it('in doubt keeps its part taken, and arrives however Stripe tells of it', async () => {
    const id = await sent()
    const [call] = await here.read((db) => db.select().from(stripeCall).where(eq(stripeCall.kind, 'make-transfer')))
    if (!call) throw new Error('nobody asked Stripe')
    await here.write((db) => transferInDoubt(db, here.on(null, payday), { ...call, tries: 1 }, plainLetter))
    expect(await stateNow(id)).toBe('in-doubt')
    expect(await prepare()).toMatchObject({ because: 'payment-in-doubt' })
    await wentOut(id)
    expect(await stateNow(id)).toBe('cleared')
    await here.write((db) => transferIsMade(db, here.on(null, payday), { paymentId: id, at: payday }, plainLetter))
    expect(await stateNow(id)).toBe('cleared')
    expect(await broken()).toEqual([])
  })

  it('that is taken back whole at Stripe is owed again; taken back in part, it was not needed', async () => {
    const id = await sent()
    await wentOut(id)
    await cameBack(50_00)
    expect(await stateNow(id)).toBe('cleared')
    expect(await returned()).toBe(50_00)
    expect(await held(stripeClearing('big-local'))).toBe(150_00)
    await cameBack(150_00, 'txn_4')
    expect(await returned()).toBe(200_00)
    expect(await broken()).toEqual([])
  })

  it('that is taken back whole can be paid again', async () => {
    const id = await sent()
    await wentOut(id)
    await cameBack(200_00)
    expect(await stateNow(id)).toBe('returned')
    expect(await held(payable(awardId))).toBe(-200_00)
    expect(await held(stripeClearing('big-local'))).toBe(300_00)
    expect(await prepare()).toMatchObject({ ok: true })
    expect(await broken()).toEqual([])
  })

  it('that nobody here made is seen: the books hold what Stripe holds, and say that it is wrong', async () => {
    const id = await sent()
    await wentOut(id)
    await wentOut(id, { id: 'txn_8', sourceId: 'tr_2' })
    await wentOut('no such payment', { id: 'txn_9', sourceId: 'tr_3', amountPence: pence(-1_00) })
    expect((await broken()).filter((words) => words.startsWith('L7'))).toHaveLength(2)
    expect(await held(stripeClearing('big-local'))).toBe(-101_00)
  })

  it('leaves nothing behind that leads to her account once her details are let go', async () => {
    const id = await sent()
    await wentOut(id)
    await here.write((db) => forgetBankDetails(db, [awardId]))
    const all = await here.read(async (db) => [
      await db.select().from(stripePayee),
      await db.select().from(payment),
      await db.select().from(stripeMovement),
      await db.select().from(bankDetails),
    ])
    expect(JSON.stringify(all)).not.toContain('acct_hall')
    expect(await broken()).toEqual([])
  })
})
