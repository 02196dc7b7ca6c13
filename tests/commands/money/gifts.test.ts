import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { gift, giftRefund, giftWords, journalEntry, outbox, stripeMovement } from '~db/schema'
import { claimGiftAid } from '~/commands/money/gift/claim-gift-aid.server'
import { setGiftFund } from '~/commands/money/gift/open-gift-fund.server'
import { recordMovement, type FoundMovement } from '~/commands/money/gift/record-movement.server'
import { authoriseRefund, cancelRefund, prepareRefund } from '~/commands/money/gift/refund-gift.server'
import { startGift, type WantedGift } from '~/commands/money/gift/start-gift.server'
import { noteEvent } from '~/commands/money/gift/stripe-heard.server'
import { bank, fees, income, scheduleRow, stripeClearing } from '~/domain/money'
import { pence } from '~/domain/pence'
import { hours, later } from '~/domain/time'
import { openEntriesIn } from '~/records/money/bank-entries.server'
import { bankAccountsOf } from '~/records/money/bank-account.server'
import { claimableGifts, claimedTooMuch, giftsOfClaim } from '~/records/money/gift-aid.server'
import { leftToRefund } from '~/records/money/gift.server'
import { balanceOf } from '~/records/money/totals.server'
import { openBankAccount } from '~/commands/money/bank/open-account.server'
import { givingPage } from '~/queries/money/gifts.server'
import { soundnessOf } from '~/queries/soundness.server'
import { allowed, setMoneyOnStage } from '../../money-stage'
import { day, stage, type Stage } from '../../stage'

let here: Stage
const now = day(5)
const letter = () => ({ subject: 'Thanks', text: 'Thanks' })

beforeEach(async () => {
  here = await stage()
  await setMoneyOnStage(here)
  await here.write(async (db) => {
    const takes = { fundId: 'big-local', takes: true, giftAid: true }
    allowed(await setGiftFund(db, here.on('winston', day(2)), 'netherton', takes))
  })
})
afterEach(() => here.close())

const declaration = { title: 'Ms', forename: 'Ada', surname: 'Hill', house: '12', postcode: 'l304ab' }
const start = (more: Partial<WantedGift> = {}) => {
  const usual = {
    id: 'g',
    fundId: 'big-local',
    roundId: null,
    kind: 'gift',
    name: '',
    email: 'Ada@Example.org',
  } as const
  const wanted = { ...usual, amountPence: pence(20_00), declaration, language: 'en', home: 'http://x', ...more }
  return here.write((db) => startGift(db, here.on(null, now), 'netherton', wanted))
}
const moves = (more: Partial<FoundMovement> = {}) => {
  const found: FoundMovement = {
    ...{ id: 'txn_1', type: 'charge', amountPence: pence(20_00), feePence: pence(50), happenedAt: now },
    ...{ sourceId: 'ch_1', giftId: 'g', chargeId: 'ch_1', paymentId: null, transferId: null },
    ...{ ofDispute: false, within: [] },
    ...more,
  }
  return here.write((db) => recordMovement(db, here.on(null, later(now, 1)), 'netherton', found, letter, letter))
}
const held = (account: Parameters<typeof balanceOf>[2]) => here.read((db) => balanceOf(db, 'netherton', account))
const giftNow = async () => (await here.read((db) => db.select().from(gift).where(eq(gift.id, 'g'))))[0]
const sound = () =>
  here.read(async (db) => {
    const all: string[] = []
    for await (const { faults } of soundnessOf(db)) all.push(...faults.map(({ words }) => words))
    return all
  })

describe('a gift', () => {
  it('is no money until Stripe has it, and is then income whole, with the fee a cost, in the name of who opened the fund', async () => {
    allowed(await start())
    expect(await held(income('big-local', 'gifts'))).toBe(0)
    expect(await moves()).toBe(true)
    expect(await held(income('big-local', 'gifts'))).toBe(-20_00)
    expect(await held(stripeClearing('big-local'))).toBe(19_50)
    expect(await held(fees)).toBe(50)
    expect(await giftNow()).toMatchObject({ state: 'paid', chargeId: 'ch_1' })
    const [entry] = await here.read((db) => db.select().from(journalEntry).where(eq(journalEntry.key, 'stripe:txn_1')))
    expect(entry).toMatchObject({ by: 'winston', event: 'card-gift-received', belongsOn: '2026-03-05' })
    expect(await sound()).toEqual([])
  })

  it('is recorded once, however often it is told, and thanked for once', async () => {
    await start()
    expect([await moves(), await moves()]).toEqual([true, false])
    expect(await held(stripeClearing('big-local'))).toBe(19_50)
    const letters = await here.read((db) => db.select().from(outbox).where(eq(outbox.kind, 'gift-thanks')))
    expect(letters).toHaveLength(1)
    expect(letters[0]?.payload).toMatchObject({ to: 'ada@example.org' })
  })

  it('is one when its form is sent twice, and another when it is sent again with another amount or after it was paid', async () => {
    expect(await start()).toEqual({ ok: true, id: 'g' })
    expect(await start()).toEqual({ ok: true, id: 'g' })
    const other = allowed(await start({ amountPence: pence(5_00) }))
    expect(other.id).not.toBe('g')
    await moves()
    expect(allowed(await start()).id).not.toBe('g')
  })

  it('is refused too small, too large, and where the fund takes none', async () => {
    expect(await start({ amountPence: pence(99) })).toMatchObject({ because: 'gift-too-small' })
    expect(await start({ amountPence: pence(10_000_01) })).toMatchObject({ because: 'gift-too-large' })
    const closed = { fundId: 'big-local', takes: false, giftAid: false }
    await here.write((db) => setGiftFund(db, here.on('winston', now), 'netherton', closed))
    expect(await start()).toMatchObject({ because: 'gift-fund-closed' })
    expect(await start({ fundId: 'elsewhere' })).toMatchObject({ because: 'gift-fund-closed' })
  })

  it('keeps no address of a giver where Gift Aid is not claimed', async () => {
    const takes = { fundId: 'big-local', takes: true, giftAid: false }
    await here.write((db) => setGiftFund(db, here.on('winston', now), 'netherton', takes))
    await start()
    const [words] = await here.read((db) => db.select().from(giftWords))
    expect(words).toMatchObject({ surname: '', house: '', postcode: '', declaredAt: null })
  })
})

describe('who opens a fund for gifts', () => {
  it('is the treasurer, who has just shown that it is she', async () => {
    const takes = { fundId: 'big-local', takes: true, giftAid: false }
    const by = (who: 'winston' | 'rose', provedAt: typeof now | null) =>
      here.write((db) => setGiftFund(db, { ...here.on(who, now), provedAt }, 'netherton', takes))
    expect(await by('rose', now)).toMatchObject({ because: 'not-yours-to-do' })
    expect(await by('winston', null)).toMatchObject({ because: 'step-up-first' })
    expect(await by('winston', now)).toEqual({ ok: true })
  })
})

describe('money that goes back', () => {
  const prepare = (amount: number, id = 'r', by: 'winston' | 'rose' = 'winston') => {
    const wanted = { id, giftId: 'g', amountPence: pence(amount), reason: 'Twice' }
    return here.write((db) => prepareRefund(db, here.on(by, now), 'netherton', wanted))
  }
  const authorise = (by: 'winston' | 'mei' | 'rose', id = 'r') =>
    here.write((db) => authoriseRefund(db, here.on(by, now), 'netherton', id, 'http://x'))

  it('takes two people, and never more than is left', async () => {
    await start()
    expect(await prepare(1_00)).toMatchObject({ because: 'gift-not-paid' })
    await moves()
    expect(await prepare(20_01)).toMatchObject({ because: 'refund-too-much', values: { leftPence: 20_00 } })
    expect(await prepare(15_00)).toEqual({ ok: true })
    expect(await prepare(5_01, 'r2')).toMatchObject({ because: 'refund-too-much', values: { leftPence: 5_00 } })
    expect(await authorise('winston')).toMatchObject({ because: 'not-yours-to-do' })
    await here.holds('authoriser', 'winston')
    expect(await authorise('winston')).toMatchObject({ because: 'refund-own' })
    expect(await authorise('mei')).toEqual({ ok: true })
    expect(await authorise('mei')).toEqual({ ok: true })
    expect(await here.write((db) => cancelRefund(db, here.on('rose', now), 'netherton', 'r'))).toMatchObject({
      because: 'refund-passed',
    })
    expect(await here.read((db) => leftToRefund(db, 'g'))).toBe(5_00)
    expect(await sound()).toEqual([])
  })

  it('can be left before anybody authorised it, and is then free again', async () => {
    await start()
    await moves()
    await prepare(20_00)
    expect(await here.write((db) => cancelRefund(db, here.on('rose', now), 'netherton', 'r'))).toEqual({ ok: true })
    expect(await here.read((db) => leftToRefund(db, 'g'))).toBe(20_00)
    expect(await authorise('mei')).toMatchObject({ because: 'refund-passed' })
  })

  it('is counted once, whether Stripe’s movement of it has come or not; one that could not be made is there again', async () => {
    await start()
    await moves()
    await prepare(15_00)
    await authorise('mei')
    await here.write((db) => db.update(giftRefund).set({ state: 'made', stripeId: 're_1' }))
    expect(await here.read((db) => leftToRefund(db, 'g'))).toBe(5_00)
    const refund = { feePence: pence(0), sourceId: 're_1', giftId: null }
    await moves({ ...refund, id: 'txn_2', type: 'refund', amountPence: pence(-15_00) })
    expect(await here.read((db) => leftToRefund(db, 'g'))).toBe(5_00)
    await moves({ ...refund, id: 'txn_3', type: 'refund_failure', amountPence: pence(15_00) })
    expect(await here.read((db) => leftToRefund(db, 'g'))).toBe(20_00)
    const [one] = await here.read((db) => db.select().from(giftRefund))
    expect(one).toMatchObject({ state: 'failed' })
    expect(await held(stripeClearing('big-local'))).toBe(19_50)
  })

  it('is not given back by us while the giver’s bank takes it back', async () => {
    await start()
    await moves()
    const dispute = { id: 'txn_2', type: 'adjustment', feePence: pence(20_00), sourceId: 'du_1', giftId: null }
    await moves({ ...dispute, amountPence: pence(-20_00), ofDispute: true })
    expect(await prepare(1_00)).toMatchObject({ because: 'refund-disputed' })
    expect(await held(stripeClearing('big-local'))).toBe(-20_50)
    expect(await held(income('big-local', 'gifts'))).toBe(0)
    await moves({ ...dispute, id: 'txn_3', amountPence: pence(20_00), feePence: pence(0), ofDispute: true })
    expect(await prepare(1_00)).toEqual({ ok: true })
    expect(await sound()).toEqual([])
  })
})

describe('a payout', () => {
  const out = { type: 'payout', amountPence: pence(-19_50), feePence: pence(0), sourceId: 'po_1', giftId: null }

  it('goes from clearing to the bank, where a line of the statement is laid beside it; one that fails comes back', async () => {
    await start()
    await moves()
    await moves({ ...out, id: 'txn_2', chargeId: null, within: ['txn_1'] })
    expect(await held(stripeClearing('big-local'))).toBe(0)
    expect(await held(bank('big-local'))).toBe(10_019_50)
    const account = { name: 'Bank', number: '20123412345678', openedOn: '2026-03-01', openingPence: pence(0) }
    const open = await here.write(async (db) => {
      const wanted = { ...account, fundIds: ['big-local'] }
      allowed(await openBankAccount(db, here.on('winston', now), 'netherton', wanted))
      const [one] = await bankAccountsOf(db, 'netherton')
      return one ? openEntriesIn(db, one) : []
    })
    expect(open.find(({ key }) => key === 'stripe:txn_2')).toMatchObject({ amountPence: 19_50 })
    await moves({ ...out, id: 'txn_3', type: 'payout_failure', amountPence: pence(19_50), chargeId: null })
    expect(await held(stripeClearing('big-local'))).toBe(19_50)
    expect(await held(bank('big-local'))).toBe(10_000_00)
    expect(await sound()).toEqual([])
  })

  it('that no gift explains is still the books’: they hold what Stripe holds', async () => {
    await moves({ giftId: null, chargeId: 'ch_9' })
    expect(await held(income('big-local', 'other'))).toBe(-20_00)
    await moves({ ...out, id: 'txn_2', chargeId: null })
    expect(await held(stripeClearing('big-local'))).toBe(0)
    expect(await sound()).toEqual([])
  })
})

describe('Gift Aid', () => {
  const claim = (seen: number, id = 'c') =>
    here.write((db) => claimGiftAid(db, here.on('winston', now), 'netherton', { id, seen }))

  it('is claimed once on what is left of gifts that were declared on, as it was seen', async () => {
    await start()
    expect(await claim(0)).toMatchObject({ because: 'claim-empty' })
    await moves()
    expect(await claim(19_00)).toMatchObject({ because: 'claim-changed' })
    expect(await claim(20_00)).toEqual({ ok: true })
    expect(await claim(20_00)).toEqual({ ok: true })
    expect(await here.read((db) => claimableGifts(db, 'netherton'))).toEqual([])
    const [one] = await here.read((db) => giftsOfClaim(db, 'netherton', 'c'))
    expect(one && scheduleRow(one)).toEqual(['Ms', 'Ada', 'Hill', '12', 'L30 4AB', '', '', '05/03/26', '20.00'])
    expect(await here.read((db) => claimedTooMuch(db, 'netherton'))).toBe(0)
    await moves({
      id: 'txn_2',
      type: 'refund',
      amountPence: pence(-5_00),
      feePence: pence(0),
      sourceId: 're_1',
      giftId: null,
    })
    expect(await here.read((db) => claimedTooMuch(db, 'netherton'))).toBe(5_00)
  })

  it('waits for money that is on its way back', async () => {
    await start()
    await moves()
    const wanted = { id: 'r', giftId: 'g', amountPence: pence(5_00), reason: 'Twice' }
    await here.write((db) => prepareRefund(db, here.on('rose', now), 'netherton', wanted))
    expect(await here.read((db) => claimableGifts(db, 'netherton'))).toEqual([])
  })
})

describe('what Stripe tells', () => {
  it('is noted once', async () => {
    const heard = { id: 'evt_1', type: 'charge.succeeded', subjectId: 'ch_1' }
    const note = () => here.write((db) => noteEvent(db, here.on(null, later(now, hours(1))), heard))
    expect([await note(), await note()]).toEqual([true, false])
  })

  it('stays as it was recorded: the database itself refuses to change a movement', async () => {
    await moves({ giftId: null })
    await expect(here.write((db) => db.update(stripeMovement).set({ amountPence: pence(1) }))).rejects.toThrow()
  })
})

it('names on the page of giving only a round that anybody may see', async () => {
  const named = async (slug: string) => (await here.read((db) => givingPage(db, 'netherton', slug))).round?.slug ?? null
  await here.round('planned', { events: [] })
  await here.round('off', { events: ['published', 'cancelled'] })
  await here.round('autumn', { events: ['published'] })
  expect(await Promise.all(['planned', 'off', 'autumn', 'none'].map(named))).toEqual([null, null, 'autumn', null])
})
