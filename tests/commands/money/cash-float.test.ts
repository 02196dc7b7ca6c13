import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { acceptAward } from '../../accepting'
import { authorisePayment } from '~/commands/money/authorise-payment.server'
import { agreeCount, askForFloat, countFloat, stepFloat, type Counted } from '~/commands/money/cash-float.server'
import { followPayment } from '~/commands/money/follow-payment.server'
import { handOver } from '~/commands/money/hand-over.server'
import { prepareCost, stepCost } from '~/commands/money/pay-cost.server'
import { preparePayment } from '~/commands/money/prepare-payment.server'
import { bank, cash, checkBooks, type CashFloat } from '~/domain/money'
import { pence } from '~/domain/pence'
import { reportOf } from '~/queries/money/reports/report.server'
import { wholeBooks } from '~/queries/money/whole-books.server'
import { soundnessOf } from '~/queries/soundness.server'
import { awardOfProposal } from '~/records/money/award.server'
import { partnershipOf } from '~/records/money/budget.server'
import { costById, sealOfCost } from '~/records/money/cost.server'
import { sealOf } from '~/records/money/desk.server'
import { paymentById } from '~/records/money/payment.server'
import { balanceOf } from '~/records/money/totals.server'
import type { CastMember } from '../../cast'
import { adoptBy, allowed, countedRound, meet, ofTheVote, plainLetter, setMoneyOnStage } from '../../money-stage'
import { day, stage, type Stage } from '../../stage'

const payday = day(36)
const letter = () => ({ subject: 'About your money', text: 'It came back.' })
let here: Stage
beforeEach(async () => {
  here = await stage()
  await setMoneyOnStage(here)
})
afterEach(() => here.close())

const faults = async () => {
  const found: string[] = []
  await here.read(async (db) => {
    for await (const one of soundnessOf(db)) found.push(...one.faults.filter(({ law }) => !ofTheVote.includes(law)).map(({ law, words }) => `${law} ${words}`)) // prettier-ignore
  })
  return found
}
const ask = (by: CastMember = 'winston', amount = 300_00, holderId: CastMember = 'tom', id = 'tin') =>
  here.write((db) =>
    askForFloat(db, here.on(by, payday), 'netherton', {
      ...{ id, fundId: 'big-local', holderId, amountPence: pence(amount), purpose: 'Food for the pitch night' },
    }),
  )
const step = (by: CastMember, to: Parameters<typeof stepFloat>[4]) =>
  here.write((db) => stepFloat(db, here.on(by, payday), 'netherton', 'tin', to))
const count = (by: CastMember, counted: number, more: Partial<Counted> = {}) =>
  here.write((db) =>
    countFloat(db, here.on(by, payday), 'netherton', 'tin', {
      ...{ id: `count-${counted}`, countedOn: '2026-04-04', countedPence: pence(counted), lineId: null, reason: '' },
      ...more,
    }),
  )
const agree = (by: CastMember, counted: number) =>
  here.write((db) => agreeCount(db, here.on(by, payday), 'netherton', 'tin', `count-${counted}`))
const inBank = () => here.read((db) => balanceOf(db, 'netherton', bank('big-local')))
const inTin = () => here.read((db) => balanceOf(db, 'netherton', cash('big-local', 'tin')))
const drawn = async () => {
  allowed(await ask())
  allowed(await step('mei', 'agreed'))
  allowed(await step('winston', 'drawn'))
}

describe('a float of cash', () => {
  it('is asked for by one, agreed by another who does not hold it, and drawn: the fund has what it had', async () => {
    expect(await ask('winston', 0)).toMatchObject({ because: 'float-amount' })
    expect(await ask('winston', 1_000_01)).toMatchObject({ because: 'float-amount' })
    expect(await ask('tom')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await ask('winston', 300_00, 'nadia')).toMatchObject({ because: 'no-such-payee' })
    allowed(await ask('winston', 300_00, 'mei'))
    // The same form twice asks once.
    allowed(await ask('winston', 300_00, 'mei'))
    expect(await step('winston', 'drawn')).toMatchObject({ because: 'float-not-now' })
    expect(await step('winston', 'agreed')).toMatchObject({ because: 'float-own' })
    expect(await step('mei', 'agreed')).toMatchObject({ because: 'float-holder-agrees' })
    allowed(await step('rose', 'agreed'))
    allowed(await step('winston', 'drawn'))
    allowed(await step('winston', 'drawn'))
    expect([await inBank(), await inTin()]).toEqual([9_700_00, 300_00])
    expect(await faults()).toEqual([])
  })

  it('is counted by two, says why it differs, and goes back whole', async () => {
    await drawn()
    expect(await step('winston', 'paid-back')).toMatchObject({ because: 'float-count-first' })
    expect(await count('winston', 295_00)).toMatchObject({ because: 'count-needs-reason' })
    expect(await count('winston', 295_00, { reason: 'Lost' })).toMatchObject({ because: 'count-needs-line' })
    expect(await count('winston', 295_00, { countedOn: '2099-01-01' })).toMatchObject({ because: 'count-day' })
    allowed(await count('winston', 295_00, { reason: 'A receipt was lost', lineId: 'together' }))
    expect(await count('rose', 300_00)).toMatchObject({ because: 'count-waits' })
    expect(await step('winston', 'paid-back')).toMatchObject({ because: 'count-waits' })
    expect(await agree('winston', 295_00)).toMatchObject({ because: 'count-own' })
    expect(await agree('tom', 295_00)).toMatchObject({ because: 'not-yours-to-do' })
    allowed(await agree('rose', 295_00))
    allowed(await agree('rose', 295_00))
    expect(await inTin()).toBe(295_00)
    // Found again: what is over is income.
    allowed(await count('rose', 300_00, { reason: 'It was under the box' }))
    allowed(await agree('mei', 300_00))
    allowed(await step('winston', 'paid-back'))
    expect([await inBank(), await inTin()]).toEqual([10_000_00, 0])
    expect(await count('rose', 1)).toMatchObject({ because: 'float-not-now' })
    expect(await faults()).toEqual([])
  })

  it('stands in “where every pound is” as long as somebody holds it, with what is left of it', async () => {
    await drawn()
    allowed(await count('winston', 300_00))
    allowed(await agree('mei', 300_00))
    const where = async () => {
      const of = await here.read((db) => partnershipOf(db, 'netherton'))
      return (await here.read((db) => reportOf(db, of, 'where', new URLSearchParams(), payday))).tables
    }
    const [funds, hand] = await where()
    expect(funds?.rows[0]?.[1]).toMatchObject({ pence: 10_000_00 })
    expect(hand?.rows[0]?.slice(2)).toMatchObject([
      { pence: 300_00 },
      { pence: 300_00 },
      { says: 'day', day: '2026-04-04' },
    ])
    allowed(await step('winston', 'paid-back'))
    expect(await where()).toHaveLength(1)
  })
})

describe('what is paid from a float', () => {
  const pay = async (floatId?: string) => {
    await countedRound(here, 'spring')
    await meet(here, 'spring')
    await adoptBy(here, 'spring')
    const award = (await here.read((db) => awardOfProposal(db, 'spring/01')))?.id ?? ''
    return here.write(async (db) => {
      allowed(await acceptAward(db, here.on('nadia', payday), award))
      const { paymentId } = allowed(await preparePayment(db, here.on('winston', payday), award, 1, { way: 'cash' }))
      const payment = await paymentById(db, paymentId)
      allowed(await authorisePayment(db, here.on('mei', payday), paymentId, payment ? sealOf(payment) : ''))
      const signed = { signedBy: 'Nadia', witness: 'Tom', floatId }
      return { paymentId, said: await handOver(db, here.on('winston', payday), paymentId, signed, plainLetter) }
    })
  }

  it('leaves it and not the bank, never more than is in it, and comes back into it', async () => {
    await drawn()
    const { paymentId, said } = await pay('tin')
    allowed(said)
    expect([await inBank(), await inTin()]).toEqual([9_700_00, 100_00])
    expect(await faults()).toEqual([])
    // Something was paid since the count: it is counted again.
    allowed(await count('winston', 100_00))
    const back = { to: 'returned', reason: 'They did not need it' } as const
    allowed(await here.write((db) => followPayment(db, here.on('winston', payday), paymentId, back, letter)))
    expect(await inTin()).toBe(300_00)
    expect(await agree('mei', 100_00)).toMatchObject({ because: 'count-passed' })
    expect(await faults()).toEqual([])
  })

  it('needs a float that somebody holds, of that fund; and none comes back into one that was paid back', async () => {
    allowed(await ask())
    expect((await pay('tin')).said).toMatchObject({ because: 'no-such-float' })
  })

  it('is refused where the float has less, and comes back no more once it was paid in', async () => {
    allowed(await ask('winston', 250_00))
    allowed(await step('mei', 'agreed'))
    allowed(await step('winston', 'drawn'))
    const { paymentId, said } = await pay('tin')
    allowed(said)
    allowed(await count('winston', 50_00))
    allowed(await agree('mei', 50_00))
    allowed(await step('winston', 'paid-back'))
    const back = { to: 'returned', reason: 'Not needed' } as const
    expect(
      await here.write((db) => followPayment(db, here.on('winston', payday), paymentId, back, letter)),
    ).toMatchObject({ because: 'float-paid-back' })
    expect(await faults()).toEqual([])
  })

  it('may be a cost', async () => {
    await drawn()
    const cost = (amount: number, id: string) => ({
      ...{ id, kind: 'running' as const, lineId: 'together', amountPence: pence(amount), payee: 'Corner shop' },
      ...{ payeeId: null, what: 'Milk', drawDownId: null },
    })
    const paid = async (amount: number, id: string) => {
      allowed(await here.write((db) => prepareCost(db, here.on('winston', payday), 'netherton', cost(amount, id))))
      const one = await here.read((db) => costById(db, 'netherton', id))
      const confirmed = one ? sealOfCost(one) : ''
      const next = { to: 'authorised', confirmed } as const
      allowed(await here.write((db) => stepCost(db, here.on('mei', payday), 'netherton', id, next)))
      const pays = { to: 'paid', floatId: 'tin' } as const
      return here.write((db) => stepCost(db, here.on('winston', payday), 'netherton', id, pays))
    }
    allowed(await paid(4_20, 'milk'))
    expect(await inTin()).toBe(295_80)
    expect(await paid(300_00, 'feast')).toMatchObject({ because: 'payment-fund-too-small' })
    expect(await faults()).toEqual([])
  })
})

describe('whoever changes a float behind the books', () => {
  it('is found out: who agreed, who counted, what was drawn, what is left, what was counted', async () => {
    await drawn()
    allowed(await count('winston', 290_00, { reason: 'Lost', lineId: 'together' }))
    allowed(await agree('mei', 290_00))
    const { books } = await here.read((db) => wholeBooks(db, 'netherton', { rows: new Map(), seals: new Map() }))
    const tin = books.floats?.[0]
    const told = (change: Partial<CashFloat>, entries = books.entries) =>
      tin
        ? checkBooks({ ...books, entries, floats: [{ ...tin, ...change }] })
            .filter(({ law }) => law === 'L21' || law === 'L8')
            .map(({ law, words }) => `${law} ${words}`)
        : []
    expect(told({})).toEqual([])
    expect(told({ holderId: 'mei' })).toEqual(['L8 was agreed by mei, who asked for it or holds it'])
    expect(told({ steps: tin?.steps.filter(({ to }) => to !== 'drawn') ?? [] })).toEqual([
      'L21 is agreed and was drawn 1 times',
    ])
    expect(told({ amountPence: pence(200_00) })).toEqual(['L21 was drawn as 30000 and agreed as 20000'])
    expect(told({ steps: [...(tin?.steps ?? []), { to: 'paid-back', by: 'winston' }] })).toEqual([
      'L21 was paid back and holds 29000',
    ])
    const counts = tin?.counts ?? []
    expect(told({ counts: counts.map((one) => ({ ...one, agreedBy: one.by })) })).toEqual([
      'L8 was counted twice by winston',
    ])
    expect(told({ counts: [] })).toEqual(['L21 puts right a count that nobody made'])
    expect(told({ counts: counts.map((one) => ({ ...one, countedPence: pence(250_00) })) })).toEqual([
      'L21 was counted 5000 off and the journal has 1000 (count-29000)',
    ])
    expect(told({ id: 'box' })).toContainEqual(expect.stringContaining('which is no float of netherton'))
    const without = books.entries.filter(({ event }) => event !== 'cash-drawn')
    expect(told({}, without)).toContainEqual('L21 is drawn and was drawn 0 times')
  })
})
