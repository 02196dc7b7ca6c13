import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { interest, outbox, roundEvent } from '~db/schema'
import { answerAwardChange, askAwardChange } from '~/commands/money/change-award.server'
import { authorisePayment } from '~/commands/money/authorise-payment.server'
import { answerLoss, followPayment, giveUpPayment } from '~/commands/money/follow-payment.server'
import { preparePayment } from '~/commands/money/prepare-payment.server'
import { markPaymentSent } from '~/commands/money/send-payment.server'
import { setBudget } from '~/commands/money/set-budget.server'
import { fiveFigures, stateOf, type ReportCell, type ReportName, type Scope } from '~/domain/money'
import { pence } from '~/domain/pence'
import { later, minutes } from '~/domain/time'
import { actorIn } from '~/records/people/actor.server'
import { awardOfProposal } from '~/records/money/award.server'
import { partnershipOf } from '~/records/money/budget.server'
import { closingChecks } from '~/records/money/closing-checks.server'
import { sealOf } from '~/records/money/desk.server'
import { entriesOfAward } from '~/records/money/entry.server'
import { paymentById } from '~/records/money/payment.server'
import { totalsOfScope } from '~/records/money/totals.server'
import { figureMadeOf } from '~/queries/money/figure.server'
import { reportOf } from '~/queries/money/reports/report.server'
import { whatWaits } from '~/queries/money/what-waits.server'
import { whereTheMoneyIs } from '~/queries/money/where-the-money-is.server'
import { soundnessOf, type Fault } from '~/queries/soundness.server'
import type { Letter } from '~/records/outbox.server'
import { acceptAward } from '../../accepting'
import type { CastMember } from '../../cast'
import { adoptBy, allowed, countedRound, meet, plainLetter, setMoneyOnStage, withAddresses } from '../../money-stage'
import { day, stage, type Stage } from '../../stage'

const payday = day(36)
let here: Stage
let awardId: string
let paymentId: string
/** £200 of a line of £2,000 (£1,500 of it free) were sent to the account of somebody else. */
beforeEach(async () => {
  here = await stage()
  await setMoneyOnStage(here)
  await withAddresses(here, 'nadia')
  await countedRound(here, 'spring')
  await meet(here, 'spring')
  await adoptBy(here, 'spring')
  awardId = (await here.read((db) => awardOfProposal(db, 'spring/01')))?.id ?? ''
  allowed(await here.write((db) => acceptAward(db, here.on('nadia', payday), awardId)))
  paymentId = await pay('BACS-1')
})
afterEach(() => here.close())

const told = (subject: string) => () => ({ subject, text: 'It is told.' })
async function pay(reference: string): Promise<string> {
  const { paymentId: id } = allowed(
    await here.write((db) => preparePayment(db, here.on('winston', payday), awardId, 1)),
  )
  const seal = await here.read(async (db) => sealOf((await paymentById(db, id)) ?? missing()))
  allowed(await here.write((db) => authorisePayment(db, here.on('mei', payday), id, seal)))
  allowed(await here.write((db) => markPaymentSent(db, here.on('winston', payday), id, reference, plainLetter)))
  return id
}
const missing = (): never => {
  throw new Error('no payment')
}
const reason = 'It went to an account that is not theirs.'
const astray = (by: CastMember = 'winston', why = reason) =>
  here.write((db) => followPayment(db, here.on(by, payday), paymentId, { to: 'astray', reason: why }, told('back')))
const giveUp = (by: CastMember = 'winston', why = 'Nobody answers.') =>
  here.write((db) => giveUpPayment(db, here.on(by, payday), paymentId, why))
const answer = (by: CastMember, said: 'lost' | 'astray' = 'lost', provedAt = payday) =>
  here.write((db) => answerLoss(db, { ...here.on(by, payday), provedAt }, paymentId, said, told('lost')))
const lose = async () => {
  allowed(await astray())
  allowed(await giveUp())
  allowed(await answer('rose'))
}
const stateNow = () => here.read(async (db) => stateOf((await paymentById(db, paymentId)) ?? missing()))
const figures = () =>
  here.read(async (db) => {
    const at = async (scope: Scope) => {
      const five = fiveFigures(scope.of, await totalsOfScope(db, 'netherton', scope))
      return [five.budgetPence, five.allocatedPence, five.committedPence, five.paidPence, five.remainingPence]
    }
    return {
      partnership: await at({ of: 'partnership' }),
      line: await at({ of: 'line', lineId: 'together' }),
      round: await at({ of: 'round', roundId: 'spring' }),
      award: await at({ of: 'award', awardId }),
    }
  })
const madeOf = async (scope: Scope) =>
  (await here.read((db) => figureMadeOf(db, 'netherton', 'paid', scope))).parts.map((one) => [one.kind, one.amountPence]) // prettier-ignore
const faults = () =>
  here.read(async (db) => {
    const all: Fault[] = []
    for await (const one of soundnessOf(db)) all.push(...one.faults.filter(({ law }) => /^(L\d+|record)$/.test(law)))
    return all
  })
const letters = async () =>
  (await here.read((db) => db.select().from(outbox))).map(({ payload }) => (payload as Letter).subject)
const waits = (by: CastMember) =>
  here.read(async (db) => {
    const all = await whatWaits(db, 'netherton', await actorIn(db, 'netherton', here.on(by, payday).by, payday), payday)
    return all.filter(({ path }) => path.includes(awardId) || path.includes(paymentId)).map(({ kind, yours }) => `${kind} ${yours ? 'yours' : 'theirs'}`) // prettier-ignore
  })
const of = { id: 'netherton', timeZone: 'Europe/London', money: { yearStartsInMonth: 1, volunteerHourPence: 12_00 } }
const report = async (name: ReportName) =>
  (await here.read((db) => reportOf(db, of, name, new URLSearchParams({ period: '2026' }), payday))).tables
const inPence = (cell: ReportCell | undefined) => (cell?.says === 'amount' ? cell.pence : undefined)
const paidFor = async () => {
  const payments = (await report('receipts')).find(({ heading }) => heading === 'payments')
  return Object.fromEntries((payments?.rows ?? []).map(([cell, amount]) => [cell?.says === 'cash' ? cell.kind : '', inPence(amount)])) // prettier-ignore
}
const rowOf = async (name: ReportName) => {
  const [table] = await report(name)
  const row = table?.rows.find(([cell]) => cell?.says === 'name' && cell.name === 'Big Local award') ?? []
  return Object.fromEntries((table?.columns ?? []).map((column, at) => [column, inPence(row[at])]))
}
const checks = () =>
  here.read(async (db) =>
    (await closingChecks(db, await partnershipOf(db, 'netherton'), '2026-04-30')).flatMap((check) =>
      check.missing.map(({ what }) => what),
    ),
  )

describe('a payment that went to somebody else', () => {
  it('is asked back, with a reason, by those who follow payments; meanwhile it counts as paid and is not paid again', async () => {
    expect(await astray('winston', ' ')).toMatchObject({ because: 'payment-needs-reason' })
    expect(await astray('nadia')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await astray()).toEqual({ ok: true })
    expect(await astray(), 'pressed twice').toEqual({ ok: true })
    expect((await figures()).award).toEqual([200_00, 200_00, 0, 200_00, 0])
    expect(await here.write((db) => preparePayment(db, here.on('winston', payday), awardId, 1))).toMatchObject({ because: 'payment-instalment-taken' }) // prettier-ignore
    expect(await waits('winston')).toEqual(['astray yours'])
    expect(await checks()).toContain('payment-astray')
    expect(await faults()).toEqual([])
  })

  it('comes back: its entry is reversed, it is owed again, and she hears of it', async () => {
    allowed(await astray())
    const back = { to: 'returned', reason: 'Their bank sent it back.' } as const
    allowed(await here.write((db) => followPayment(db, here.on('mei', payday), paymentId, back, told('back'))))
    expect((await figures()).award).toEqual([200_00, 200_00, 200_00, 0, 0])
    expect((await letters()).filter((subject) => !subject.startsWith('Idea'))).toEqual(['back'])
    expect(await faults()).toEqual([])
    await pay('BACS-2')
    expect((await figures()).award).toEqual([200_00, 200_00, 0, 200_00, 0])
  })

  it('turns out to have arrived after all, even when it was given up', async () => {
    allowed(await astray())
    allowed(await giveUp())
    expect(await answer('rose', 'astray')).toEqual({ ok: true })
    const arrived = { to: 'cleared', clearedOn: '2026-04-05' } as const
    allowed(await here.write((db) => followPayment(db, here.on('mei', payday), paymentId, arrived, told('back'))))
    expect(await stateNow()).toBe('cleared')
    // Whoever still has the page open agrees to nothing, and turns nothing down.
    expect(await answer('rose')).toMatchObject({ because: 'payment-not-now' })
    expect(await answer('rose', 'astray')).toMatchObject({ because: 'payment-not-now' })
    expect(await faults()).toEqual([])
  })
})

describe('a payment that is lost', () => {
  it('takes one who gives it up with a reason, and another officer with a passkey who agrees', async () => {
    expect(await giveUp()).toMatchObject({ because: 'payment-not-now' })
    allowed(await astray())
    expect(await giveUp('winston', ' ')).toMatchObject({ because: 'payment-needs-reason' })
    expect(await giveUp('rose')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await answer('rose')).toMatchObject({ because: 'payment-not-now' })
    expect(await giveUp()).toEqual({ ok: true })
    expect(await waits('winston')).toEqual(['loss theirs'])
    expect(await waits('rose')).toEqual(['loss yours'])
    expect(await answer('winston')).toMatchObject({ because: 'loss-own' })
    expect(await answer('nadia')).toMatchObject({ because: 'not-yours-to-do' })
    const longAgo = later(payday, minutes(-30))
    expect(await answer('rose', 'lost', longAgo)).toMatchObject({ because: 'step-up-first' })
    expect(await answer('rose')).toEqual({ ok: true })
    expect(await answer('rose'), 'pressed twice').toEqual({ ok: true })
    expect(await answer('mei')).toMatchObject({ because: 'payment-not-now' })
    const losses = (await here.read((db) => entriesOfAward(db, awardId))).filter(({ event }) => event === 'payment-lost') // prettier-ignore
    expect(losses).toMatchObject([
      {
        reason: 'Nobody answers.',
        postings: [{ from: `award:${awardId}:payable`, to: 'lost:big-local', amountPence: 200_00 }],
      },
    ])
  })

  it('is for nobody with an interest', async () => {
    allowed(await astray())
    await here.write((db) =>
      db.insert(interest).values([
        { id: 'i1', proposalId: 'spring/01', personId: 'rose', sequence: 5, kind: 'loyalty', note: '', at: payday, declaredBy: 'rose' }, // prettier-ignore
        { id: 'i2', proposalId: 'spring/01', personId: 'winston', sequence: 5, kind: 'loyalty', note: '', at: payday, declaredBy: 'winston' }, // prettier-ignore
      ]),
    )
    expect((await giveUp()).ok).toBe(false)
    expect(await giveUp('mei')).toEqual({ ok: true })
    expect((await answer('rose')).ok).toBe(false)
    expect(await stateNow()).toBe('giving-up')
  })

  it('is spent from its line and owed on its award again, at every level, and every part leads to what made it', async () => {
    expect(await figures()).toEqual({
      partnership: [4_000_00, 500_00, 300_00, 200_00, 3_500_00],
      line: [2_000_00, 500_00, 300_00, 200_00, 1_500_00],
      round: [500_00, 500_00, 300_00, 200_00, 0],
      award: [200_00, 200_00, 0, 200_00, 0],
    })
    await lose()
    expect(await figures()).toEqual({
      partnership: [4_000_00, 500_00, 500_00, 200_00, 3_300_00],
      line: [2_000_00, 500_00, 500_00, 200_00, 1_300_00],
      round: [500_00, 500_00, 500_00, 0, 0],
      award: [200_00, 200_00, 200_00, 0, 0],
    })
    expect(await madeOf({ of: 'award', awardId })).toEqual([
      ['payment-lost', -200_00],
      ['instalment-paid', 200_00],
    ])
    expect(await madeOf({ of: 'round', roundId: 'spring' })).toEqual([
      ['payment-lost', -200_00],
      ['instalment-paid', 200_00],
    ])
    expect(await madeOf({ of: 'line', lineId: 'together' })).toEqual([['instalment-paid', 200_00]])
    expect(await madeOf({ of: 'partnership' })).toEqual([['instalment-paid', 200_00]])
    expect(await faults()).toEqual([])
  })

  it('is told to her, is paid again, and stands beside what was granted in every report', async () => {
    await lose()
    expect((await letters()).filter((subject) => !subject.startsWith('Idea'))).toEqual(['lost'])
    expect(await paidFor()).toMatchObject({ lost: 200_00, grants: 0 })
    expect(await waits('winston')).toEqual(['pay yours'])
    await pay('BACS-2')
    expect(await figures()).toMatchObject({
      partnership: [4_000_00, 500_00, 300_00, 400_00, 3_300_00],
      award: [200_00, 200_00, 0, 200_00, 0],
    })
    expect(await paidFor()).toMatchObject({ lost: 200_00, grants: 200_00 })
    expect(await rowOf('funds')).toMatchObject({ grants: -200_00, costs: -200_00, closing: 9_600_00 })
    expect(await rowOf('where')).toMatchObject({ 'came-in': 10_000_00, paid: 400_00, committed: 300_00, free: 3_300_00 }) // prettier-ignore
    const [trial] = await report('trial-balance')
    const lostRow = trial?.rows.find(([, cell]) => cell?.says === 'account' && cell.place === 'lost')
    expect(lostRow).toMatchObject([{ name: '7950' }, { of: 'Big Local award' }, { pence: 200_00 }, { pence: 0 }])
    const [accounts] = await report('accounts')
    expect(accounts?.rows.flat().some((cell) => cell.says === 'name' && cell.name === '7950')).toBe(true)
    expect(await checks()).not.toContain('payment-astray')
    // Everyone sees what arrived, and one payment only of the two.
    const open = await here.read((db) => whereTheMoneyIs(db, 'netherton'))
    expect(open.payments).toHaveLength(1)
    expect(await faults()).toEqual([])
  })

  it('is not agreed to where its line cannot bear it, and can be once budget is there', async () => {
    const change = (changePence: number, once: string) =>
      here.write((db) => setBudget(db, here.on('winston', payday), 'netherton', { lineId: 'together', changePence: pence(changePence), once, another: true })) // prettier-ignore
    allowed(await astray())
    allowed(await giveUp())
    allowed(await change(-1_400_00, 'less'))
    expect(await answer('rose')).toMatchObject({
      because: 'loss-no-room',
      values: { leftPence: 100_00, shortByPence: 100_00 },
    })
    expect(await stateNow()).toBe('giving-up')
    allowed(await change(100_00, 'more'))
    expect(await answer('rose')).toEqual({ ok: true })
    expect(await faults()).toEqual([])
  })

  it('takes a round that was wholly paid back to paying, as soon as it is known that it went astray', async () => {
    const other = (await here.read((db) => awardOfProposal(db, 'spring/02')))?.id ?? ''
    const letters = { changed: plainLetter, takenBack: told('withdrawn') }
    const wanted = { id: 'back', kind: 'withdrawn', reason: 'They found the money elsewhere.' } as const
    allowed(await here.write((db) => askAwardChange(db, here.on('winston', payday), other, wanted)))
    allowed(await here.write((db) => answerAwardChange(db, here.on('mei', payday), other, 'back', 'agreed', letters)))
    const arrived = { to: 'cleared', clearedOn: '2026-04-05' } as const
    allowed(await here.write((db) => followPayment(db, here.on('winston', payday), paymentId, arrived, told('back'))))
    const last = async () => (await here.read((db) => db.select().from(roundEvent))).at(-1)?.kind
    expect(await last()).toBe('paid')
    allowed(await astray())
    expect(await last()).toBe('unpaid')
    allowed(await giveUp())
    allowed(await answer('rose'))
    paymentId = await pay('BACS-2')
    allowed(await here.write((db) => followPayment(db, here.on('winston', payday), paymentId, arrived, told('back'))))
    expect(await last()).toBe('paid')
    expect(await faults()).toEqual([])
  })
})
