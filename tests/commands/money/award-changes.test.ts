import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { authorisePayment } from '~/commands/money/authorise-payment.server'
import { answerAwardChange, askAwardChange, type WantedChange } from '~/commands/money/change-award.server'
import { followPayment } from '~/commands/money/follow-payment.server'
import { preparePayment } from '~/commands/money/prepare-payment.server'
import { markPaymentSent } from '~/commands/money/send-payment.server'
import { awardedPence, fiveFigures } from '~/domain/money'
import { pence } from '~/domain/pence'
import { fundedIn } from '~/queries/round/funded.server'
import { soundnessOf } from '~/queries/soundness.server'
import { awardById, awardOfProposal } from '~/records/money/award.server'
import { sealOf } from '~/records/money/desk.server'
import { paymentById } from '~/records/money/payment.server'
import { potOf, totalsOfScope } from '~/records/money/totals.server'
import type { Letter } from '~/records/outbox.server'
import { awardChange, awardPayee, journalEntry, outbox } from '~db/schema'
import { acceptAward } from '../../accepting'
import type { CastMember } from '../../cast'
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
import { day, stage, type Stage } from '../../stage'

const payday = day(36)
let here: Stage
let awardId: string
beforeEach(async () => {
  here = await stage()
  await setMoneyOnStage(here)
  await withAddresses(here, 'nadia')
  // £200 and £300 are awarded of £600.
  await countedRound(here, 'spring', { pot: { together: 450_00, green: 150_00 } })
  await meet(here, 'spring')
  await adoptBy(here, 'spring')
  awardId = (await here.read((db) => awardOfProposal(db, 'spring/01')))?.id ?? ''
  await here.write((db) => db.delete(outbox))
})
afterEach(() => here.close())

const ask = (
  wanted: Omit<WantedChange, 'id' | 'reason'> & { id?: string; reason?: string },
  by: CastMember = 'winston',
) =>
  here.write((db) =>
    askAwardChange(db, here.on(by, payday), awardId, { id: 'one', reason: 'The shed costs other.', ...wanted }),
  )
const answer = (by: CastMember = 'mei', said: 'agreed' | 'declined' = 'agreed', id = 'one', provedAt = payday) =>
  here.write((db) =>
    answerAwardChange(db, { ...here.on(by, payday), provedAt }, awardId, id, said, {
      changed: plainLetter,
      takenBack: plainLetter,
    }),
  )
const changes = async (wanted: Parameters<typeof ask>[0]) => {
  allowed(await ask(wanted))
  allowed(await answer('mei', 'agreed', wanted.id))
}
const accept = () => here.write(async (db) => void allowed(await acceptAward(db, here.on('nadia', payday), awardId)))
const now = () =>
  here.read(async (db) => {
    const award = await awardById(db, awardId)
    if (!award) throw new Error('no award')
    const five = fiveFigures('award', await totalsOfScope(db, 'netherton', { of: 'award', awardId }))
    return { award, five, pence: awardedPence(award), pot: await potOf(db, 'spring') }
  })
/** All that is open of it is paid, part by part. */
const pays = async () => {
  for (const { number } of (await now()).award.instalments) {
    const prepared = await here.write((db) => preparePayment(db, here.on('winston', payday), awardId, number))
    if (!prepared.ok) expect(prepared.because).toBe('payment-instalment-paid')
    else await isPaid(prepared.paymentId)
  }
}
const isPaid = async (id: string) => {
  const found = await here.read((db) => paymentById(db, id))
  const seal = found ? sealOf(found) : ''
  allowed(await here.write((db) => authorisePayment(db, here.on('mei', payday), id, seal)))
  allowed(await here.write((db) => markPaymentSent(db, here.on('winston', payday), id, `BACS-${id}`, plainLetter)))
  const fate = { to: 'cleared', clearedOn: '2026-04-05' } as const
  allowed(await here.write((db) => followPayment(db, here.on('winston', payday), id, fate, plainLetter)))
}
const faults = () =>
  here.read(async (db) => {
    const found: unknown[] = []
    for await (const one of soundnessOf(db)) found.push(...one.faults.filter(({ law }) => !ofTheVote.includes(law)))
    return found
  })

describe('an award', () => {
  it('changes when one officer asks and another agrees, with her passkey; the recipient is told why', async () => {
    await accept()
    expect(await ask({ kind: 'reduced', amountPence: pence(50_00) }, 'mei')).toMatchObject({
      because: 'not-yours-to-do',
    })
    expect(await ask({ kind: 'reduced', amountPence: pence(50_00), reason: ' ' })).toMatchObject({
      because: 'award-needs-reason',
    })
    allowed(await ask({ kind: 'reduced', amountPence: pence(50_00) }))
    allowed(await ask({ kind: 'reduced', amountPence: pence(50_00) }))
    expect(await ask({ id: 'two', kind: 'withdrawn' }, 'rose')).toMatchObject({ because: 'award-change-waits' })
    expect((await now()).pence).toBe(200_00)
    expect(await answer('winston')).toMatchObject({ because: 'change-needs-another' })
    expect(await answer('mei', 'agreed', 'one', day(35))).toMatchObject({ because: 'step-up-first' })
    expect(await answer('nadia')).toMatchObject({ because: 'not-yours-to-do' })
    allowed(await answer())
    allowed(await answer())
    expect(await answer('mei', 'declined')).toMatchObject({ because: 'no-such-change' })
    const letters = await here.read((db) => db.select().from(outbox))
    expect(letters.map(({ payload }) => (payload as Letter).text)).toEqual([
      expect.stringContaining('The shed costs other.'),
    ])
    expect(await faults()).toEqual([])
  })

  it('that is reduced leaves the pot more, the books owe less, and public sums follow', async () => {
    await accept()
    await changes({ kind: 'reduced', amountPence: pence(50_00) })
    const { five, pot, award } = await now()
    expect([five.budgetPence, five.committedPence, pot]).toEqual([150_00, 150_00, 150_00])
    expect(award.instalments).toMatchObject([{ amountPence: 150_00 }])
    const events = await here.read((db) => db.select().from(journalEntry))
    expect(events.map(({ event }) => event)).toContain('award-reduced')
    expect((await here.read((db) => fundedIn(db, ['spring']))).get('spring')).toEqual({ count: 2, amountPence: 450_00 })
    expect(await faults()).toEqual([])
  })

  it('is never less than what is paid of it', async () => {
    await accept()
    await pays()
    expect(await ask({ kind: 'reduced', amountPence: pence(1) })).toMatchObject({ because: 'award-paid-too-much' })
    expect(await ask({ kind: 'withdrawn' })).toMatchObject({ because: 'award-paid-already' })
    await changes({ kind: 'topped-up', amountPence: pence(80_00) })
    expect(await ask({ id: 'two', kind: 'reduced', amountPence: pence(80_01) })).toMatchObject({
      because: 'award-paid-too-much',
    })
    await changes({ id: 'two', kind: 'reduced', amountPence: pence(30_00) })
    expect((await now()).five).toMatchObject({ budgetPence: 250_00, paidPence: 200_00, committedPence: 50_00 })
    expect(await faults()).toEqual([])
  })

  it('is topped up within what the pot has, line by line; what was free as it was asked may be gone', async () => {
    await accept()
    expect(await ask({ kind: 'topped-up', amountPence: pence(100_01) })).toMatchObject({ because: 'pot-too-small' })
    expect(await ask({ kind: 'topped-up' })).toMatchObject({ because: 'amount-needed' })
    allowed(await ask({ kind: 'topped-up', amountPence: pence(100_00) }))
    // The other award takes most of what is free meanwhile.
    const other = (await here.read((db) => awardOfProposal(db, 'spring/02')))?.id ?? ''
    const wanted = { id: 'other', kind: 'topped-up', amountPence: pence(70_00), reason: 'More came.' } as const
    allowed(await here.write((db) => askAwardChange(db, here.on('rose', payday), other, wanted)))
    const letters = { changed: plainLetter, takenBack: plainLetter }
    allowed(await here.write((db) => answerAwardChange(db, here.on('mei', payday), other, 'other', 'agreed', letters)))
    expect(await answer()).toMatchObject({ because: 'pot-too-small' })
    allowed(await answer('winston', 'declined'))
    await changes({ id: 'less', kind: 'topped-up', amountPence: pence(30_00) })
    expect(await now()).toMatchObject({ pence: 230_00, pot: 0 })
    // What it is now is agreed to before any of it is paid.
    expect(await here.write((db) => preparePayment(db, here.on('winston', payday), awardId, 1))).toMatchObject({
      because: 'agreement-waits',
    })
    await accept()
    await pays()
    expect(await faults()).toEqual([])
  })

  it('is not topped up twice where two agree at once', async () => {
    await accept()
    allowed(await ask({ kind: 'topped-up', amountPence: pence(60_00) }))
    await Promise.all([answer('mei'), answer('rose')])
    expect(await now()).toMatchObject({ pence: 260_00, pot: 40_00 })
    expect(await faults()).toEqual([])
  })

  it('is given another day, which is not over', async () => {
    expect(await ask({ kind: 'extended', doneBy: '2026-01-01' })).toMatchObject({ because: 'no-such-date' })
    expect(await ask({ kind: 'extended', doneBy: '2027-02-30' })).toMatchObject({ because: 'no-such-date' })
    expect(await ask({ kind: 'extended' })).toMatchObject({ because: 'no-such-date' })
    await changes({ kind: 'extended', doneBy: '2028-09-30' })
    expect((await now()).award.doneBy).toBe('2028-09-30')
    expect(await ask({ id: 'two', kind: 'extended', doneBy: '2028-09-30' })).toMatchObject({
      because: 'award-same-day',
    })
  })

  it('is taken back by two officers, or by the recipient alone', async () => {
    await accept()
    await changes({ kind: 'withdrawn' })
    expect(await now()).toMatchObject({ award: { state: 'withdrawn' }, pot: 300_00 })
    expect(await ask({ id: 'two', kind: 'extended', doneBy: '2028-09-30' })).toMatchObject({
      because: 'award-withdrawn',
    })
    expect(await faults()).toEqual([])
  })

  it('is changed by nobody who is paid by it', async () => {
    allowed(await ask({ kind: 'withdrawn' }))
    await here.write((db) => db.update(awardPayee).set({ personIds: ['mei'] }))
    expect(await answer()).toMatchObject({ because: 'you-have-an-interest' })
    await here.write((db) => db.update(awardPayee).set({ personIds: ['winston'] }))
    expect(await ask({ id: 'two', kind: 'withdrawn' })).toMatchObject({ because: 'you-have-an-interest' })
  })

  it('that one person changed is one that verify finds, and so is a top-up of more than was agreed to', async () => {
    await accept()
    await changes({ kind: 'topped-up', amountPence: pence(60_00) })
    await here.write((db) => db.update(awardChange).set({ answeredBy: 'winston', amountPence: pence(50_00) }))
    const found = (await faults()) as { law: string }[]
    expect(found.map(({ law }) => law)).toEqual(['L20', 'L20'])
  })
})
