import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { acceptAward } from '../../accepting'
import { authorisePayment } from '~/commands/money/authorise-payment.server'
import { answerAwardChange, askAwardChange } from '~/commands/money/change-award.server'
import { cancelPayment, followPayment, type Fate } from '~/commands/money/follow-payment.server'
import { preparePayment } from '~/commands/money/prepare-payment.server'
import { markPaymentSent } from '~/commands/money/send-payment.server'
import { withdrawAward } from '~/commands/money/withdraw-award.server'
import { fiveFigures, type Scope } from '~/domain/money'
import { later, minutes } from '~/domain/time'
import type { Letter } from '~/records/outbox.server'
import { paymentPage } from '~/queries/money/payment-page.server'
import { whereTheMoneyIs } from '~/queries/money/where-the-money-is.server'
import {
  awardPayee,
  interest,
  journalEntry,
  outbox,
  payment,
  paymentStep,
  posting,
  roundEvent,
  share,
} from '~db/schema'
import { awardOfProposal } from '~/records/money/award.server'
import { sealOf } from '~/records/money/desk.server'
import { entriesOfAward } from '~/records/money/entry.server'
import { paymentById } from '~/records/money/payment.server'
import { balanceOf, totalsOfScope } from '~/records/money/totals.server'
import type { Db } from '~/platform/world.server'
import type { CastMember } from '../../cast'
import {
  adoptBy,
  allowed,
  countedRound,
  meet,
  plainLetter,
  setMoneyOnStage,
  tellInPerson,
  withAddresses,
} from '../../money-stage'
import { day, dayOne, stage, type Stage } from '../../stage'

const payday = day(36)
let here: Stage
let awardId: string
let otherAwardId: string
beforeEach(async () => {
  here = await stage()
  await setMoneyOnStage(here)
  await countedRound(here, 'spring')
  await meet(here, 'spring')
  await adoptBy(here, 'spring')
  awardId = (await here.read((db) => awardOfProposal(db, 'spring/01')))?.id ?? ''
  otherAwardId = (await here.read((db) => awardOfProposal(db, 'spring/02')))?.id ?? ''
})
afterEach(() => here.close())

const told = (subject: string) => () => ({ subject, text: 'It is told.' })
const accept = (by: CastMember = 'nadia', id = awardId) => here.write((db) => acceptAward(db, here.on(by, payday), id))
const withdraw = (by: CastMember, reason: string, id = awardId) =>
  here.write((db) => withdrawAward(db, here.on(by, payday), id, reason, told('withdrawn')))
/** Two officers take it back. */
const takeBack = async (reason: string, id = awardId) => {
  const changeId = `back-${reason}`
  const kind = 'withdrawn' as const
  allowed(await here.write((db) => askAwardChange(db, here.on('winston', payday), id, { id: changeId, kind, reason })))
  const letters = { changed: plainLetter, takenBack: told('withdrawn') }
  allowed(await here.write((db) => answerAwardChange(db, here.on('mei', payday), id, changeId, 'agreed', letters)))
}
const prepare = (by: CastMember = 'winston', id = awardId, instalment = 1) =>
  here.write((db) => preparePayment(db, here.on(by, payday), id, instalment))
const sealNow = async (id: string) => {
  const found = await here.read((db) => paymentById(db, id))
  return found ? sealOf(found) : ''
}
const authorise = async (id: string, by: CastMember = 'mei', confirmed?: string, provedAt = payday) => {
  const seal = confirmed ?? (await sealNow(id))
  return here.write((db) => authorisePayment(db, { ...here.on(by, payday), provedAt }, id, seal))
}
const send = (id: string, transferId = 'BACS-1', by: CastMember = 'winston') =>
  here.write((db) => markPaymentSent(db, here.on(by, payday), id, transferId, plainLetter))
const follow = (id: string, fate: Fate, by: CastMember = 'winston') =>
  here.write((db) => followPayment(db, here.on(by, payday), id, fate, told('back')))
const cancel = (id: string, reason: string, by: CastMember = 'winston') =>
  here.write((db) => cancelPayment(db, here.on(by, payday), id, reason))
const ready = async (id = awardId) => {
  await accept('nadia', id)
  const { paymentId } = allowed(await prepare('winston', id))
  allowed(await authorise(paymentId))
  return paymentId
}
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
const events = async () =>
  (await here.read((db) => db.select().from(roundEvent).where(eq(roundEvent.roundId, 'spring')))).map(
    ({ kind }) => kind,
  )

describe('accepting an award', () => {
  it('is for the one who asked, and puts what is owed in the journal, once', async () => {
    expect(await accept('winston')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await accept()).toEqual({ ok: true })
    expect(await accept()).toEqual({ ok: true })
    const entries = await here.read((db) => entriesOfAward(db, awardId))
    expect(entries.map(({ event, postings, belongsOn }) => [event, postings, belongsOn])).toEqual([
      [
        'award-accepted',
        [{ from: `award:${awardId}:payable`, to: 'round:spring:grants', amountPence: 200_00 }],
        '2026-04-05',
      ],
    ])
  })

  it('moves the round on when it was the last', async () => {
    await tellInPerson(here, 'spring')
    await accept()
    expect(await events()).not.toContain('agreed')
    await accept('nadia', otherAwardId)
    expect((await events()).at(-1)).toBe('agreed')
  })
})

describe('withdrawing an award', () => {
  it('frees the money in the pot, and takes the debt off the journal', async () => {
    await accept()
    expect(await withdraw('nadia', '')).toMatchObject({ because: 'award-needs-reason' })
    expect(await withdraw('nadia', 'The hall has closed.')).toEqual({ ok: true })
    const [accepted, reversed] = await here.read((db) => entriesOfAward(db, awardId))
    expect(reversed).toMatchObject({ event: 'award-withdrawn', reversesEntryId: accepted?.id })
    expect((await figures()).round).toEqual([500_00, 500_00, 300_00, 0, 200_00])
    expect(await withdraw('nadia', 'Again.')).toMatchObject({ because: 'award-withdrawn' })
    expect(await accept()).toMatchObject({ because: 'award-withdrawn' })
  })

  it('waits for a payment that is under way', async () => {
    await accept()
    await prepare()
    expect(await withdraw('nadia', 'No more.')).toMatchObject({ because: 'award-payment-under-way' })
  })
})

describe('paying', () => {
  it('goes from prepared to authorised to sent, with the five figures right at every level', async () => {
    const committed = [500_00, 500_00, 500_00, 0, 0]
    expect(await figures()).toEqual({
      partnership: [4_000_00, 500_00, 500_00, 0, 3_500_00],
      line: [2_000_00, 500_00, 500_00, 0, 1_500_00],
      round: committed,
      award: [200_00, 200_00, 200_00, 0, 0],
    })
    const id = await ready()
    expect((await figures()).round).toEqual(committed)
    expect(await send(id)).toEqual({ ok: true })
    expect(await figures()).toEqual({
      partnership: [4_000_00, 500_00, 300_00, 200_00, 3_500_00],
      line: [2_000_00, 500_00, 300_00, 200_00, 1_500_00],
      round: [500_00, 500_00, 300_00, 200_00, 0],
      award: [200_00, 200_00, 0, 200_00, 0],
    })
    expect(await here.read((db) => balanceOf(db, 'netherton', 'fund:big-local:bank'))).toBe(9_800_00)
    expect(await here.read((db) => balanceOf(db, 'netherton', `award:${awardId}:payable`))).toBe(0)
  })

  it('is not before the award is accepted', async () => {
    expect(await prepare()).toMatchObject({ because: 'payment-award-not-accepted' })
  })

  it('takes two people, of whom the second confirms exactly what is paid', async () => {
    await accept()
    const { paymentId } = allowed(await prepare())
    await here.holds('authoriser', 'winston')
    expect(await authorise(paymentId, 'winston')).toMatchObject({ because: 'payment-same-person' })
    expect(await authorise(paymentId, 'mei', 'another hash')).toMatchObject({ because: 'payment-changed' })
    expect(await authorise(paymentId, 'rose')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await authorise(paymentId, 'mei', undefined, later(payday, -minutes(6)))).toMatchObject({
      because: 'step-up-first',
    })
    expect(await authorise(paymentId)).toEqual({ ok: true })
  })

  it('is not seen to by the payee, nor by anyone with an interest', async () => {
    await accept()
    await here.write(async (db) => db.update(awardPayee).set({ personIds: ['winston'] }))
    expect(await prepare()).toMatchObject({ because: 'payment-by-payee' })
    await here.write(async (db) => db.update(awardPayee).set({ personIds: ['mei'] }))
    const { paymentId } = allowed(await prepare())
    expect(await authorise(paymentId)).toMatchObject({ because: 'payment-by-payee' })
    await here.holds('authoriser', 'amina')
    await here.write(async (db) =>
      db.insert(interest).values({
        id: 'one',
        proposalId: 'spring/01',
        personId: 'amina',
        sequence: 1,
        kind: 'loyalty',
        note: '',
        at: dayOne,
        declaredBy: 'amina',
      }),
    )
    expect(await authorise(paymentId, 'amina')).toMatchObject({ because: 'you-have-an-interest' })
  })

  it('cannot be authorised for one payee and sent to another', async () => {
    const id = await ready()
    await here.write(async (db) => db.update(awardPayee).set({ name: 'Somebody Else' }))
    expect(await send(id)).toMatchObject({ because: 'payment-changed' })
  })

  it('happens once, however often the buttons are pressed', async () => {
    await accept()
    const first = allowed(await prepare())
    expect(allowed(await prepare()).paymentId).toBe(first.paymentId)
    const { paymentId } = first
    await authorise(paymentId)
    expect(await authorise(paymentId)).toEqual({ ok: true })
    expect(await prepare()).toMatchObject({ because: 'payment-instalment-taken' })
    await send(paymentId)
    expect(await send(paymentId)).toEqual({ ok: true })
    expect(await send(paymentId, 'BACS-2')).toMatchObject({ because: 'payment-not-now' })
    expect(await here.read((db) => db.select().from(paymentStep))).toHaveLength(3)
    const paid = await here.read((db) =>
      db.select().from(journalEntry).where(eq(journalEntry.event, 'instalment-paid')),
    )
    expect(paid).toHaveLength(1)
  })

  it('uses a bank reference once', async () => {
    await send(await ready())
    const other = await ready(otherAwardId)
    await expect(send(other, 'BACS-1')).resolves.toMatchObject({ because: 'payment-transfer-used' })
    expect(await send(other, ' ')).toMatchObject({ because: 'transfer-reference-needed' })
    expect(await send(other, 'BACS-2')).toEqual({ ok: true })
  })

  it('that failed is owed again, and can be paid anew', async () => {
    const id = await ready()
    await send(id)
    expect(await follow(id, { to: 'failed', reason: '' })).toMatchObject({ because: 'payment-needs-reason' })
    expect(await follow(id, { to: 'failed', reason: 'No such account.' })).toEqual({ ok: true })
    expect((await figures()).award).toEqual([200_00, 200_00, 200_00, 0, 0])
    const again = allowed(await prepare()).paymentId
    const attempt = async (one: string) => (await here.read((db) => paymentPage(db, 'netherton', one, payday)))?.attempt
    expect([await attempt(id), await attempt(again)]).toEqual([1, 2])
    await authorise(again)
    expect(await send(again, 'BACS-2')).toEqual({ ok: true })
    expect((await figures()).award).toEqual([200_00, 200_00, 0, 200_00, 0])
  })

  it('that is in doubt blocks a second one until somebody knows', async () => {
    const id = await ready()
    await send(id)
    await follow(id, { to: 'in-doubt', reason: 'The bank does not answer.' })
    expect(await prepare()).toMatchObject({ because: 'payment-in-doubt' })
    expect((await figures()).award).toEqual([200_00, 200_00, 0, 200_00, 0])
    expect(await follow(id, { to: 'cleared', clearedOn: '2026-02-30' })).toMatchObject({ because: 'no-such-date' })
    expect(await follow(id, { to: 'cleared', clearedOn: '2199-01-01' })).toMatchObject({ because: 'no-such-date' })
    expect(await follow(id, { to: 'cleared', clearedOn: '2026-04-05' })).toEqual({ ok: true })
    const shown = await here.read((db) => whereTheMoneyIs(db, 'netherton'))
    expect(shown.payments).toMatchObject([{ clearedOn: '2026-04-05' }])
    expect(await prepare()).toMatchObject({ because: 'payment-instalment-paid' })
  })

  it('that cleared may still come back, and is owed again', async () => {
    const id = await ready()
    await send(id)
    await follow(id, { to: 'cleared', clearedOn: '2026-04-05' })
    expect(await follow(id, { to: 'returned', reason: 'The account is closed.' })).toEqual({ ok: true })
    expect((await figures()).award).toEqual([200_00, 200_00, 200_00, 0, 0])
  })

  it('has not arrived before the day it was sent, nor on a day to come', async () => {
    const id = await ready()
    await send(id)
    const arrived = (clearedOn: string) => follow(id, { to: 'cleared', clearedOn })
    expect(await arrived('2001-01-01')).toMatchObject({ because: 'cleared-before-sent' })
    expect(await arrived('2026-04-04')).toMatchObject({ because: 'cleared-before-sent' })
    expect(await arrived('2026-04-06')).toMatchObject({ because: 'no-such-date' })
    expect(await here.read((db) => paymentPage(db, 'netherton', id, payday))).toMatchObject({ state: 'sent' })
    expect(await arrived('2026-04-05')).toEqual({ ok: true })
  })

  it('can be cancelled before it is sent, and not after', async () => {
    const id = await ready()
    expect(await cancel(id, 'Wrong instalment.', 'mei')).toEqual({ ok: true })
    const again = await ready()
    await send(again)
    expect(await cancel(again, 'Too late.')).toMatchObject({ because: 'payment-not-now' })
  })

  it('is told to who asked for the money', async () => {
    await withAddresses(here, 'nadia')
    await send(await ready())
    const [letter] = await here.read((db) => db.select().from(outbox))
    expect(letter?.payload).toMatchObject({ to: 'nadia@example.org', subject: 'Idea 01' })
  })

  it('is told to who writes the idea with her, as it is when it comes back', async () => {
    await withAddresses(here, 'nadia', 'len')
    const together = {
      id: 'with-len',
      proposalId: 'spring/01',
      personId: 'len',
      part: 'edit',
      givenBy: 'nadia',
    } as const
    await here.write((db) => db.insert(share).values({ ...together, since: day(2) }))
    const id = await ready()
    await send(id)
    await follow(id, { to: 'returned', reason: 'The account is closed.' })
    const letters = await here.read((db) => db.select().from(outbox))
    expect(letters.map(({ kind, personId }) => `${kind} ${personId}`).sort()).toEqual([
      'payment-back len',
      'payment-back nadia',
      'payment-sent len',
      'payment-sent nadia',
    ])
  })

  it('that does not get through is told to them too, once', async () => {
    await withAddresses(here, 'nadia')
    const id = await ready()
    await send(id)
    await follow(id, { to: 'returned', reason: 'The account is closed.' })
    await follow(id, { to: 'returned', reason: 'The account is closed.' })
    const letters = await here.read((db) => db.select().from(outbox))
    expect(letters.map(({ payload }) => (payload as Letter).subject)).toEqual(['Idea 01', 'back'])
  })

  it('that is taken back is told to who asked for it, and not to the one who gives it back herself', async () => {
    await withAddresses(here, 'nadia')
    await accept()
    await takeBack('The hall was sold.')
    const letters = await here.read((db) => db.select().from(outbox))
    expect(letters.map(({ payload }) => (payload as Letter).subject)).toEqual(['withdrawn'])
    await here.write((db) => db.delete(outbox))
    await withdraw('nadia', 'We found another hall.', otherAwardId)
    expect(await here.read((db) => db.select().from(outbox))).toEqual([])
  })

  it('ends the round when the last award has arrived, or is withdrawn', async () => {
    await tellInPerson(here, 'spring')
    const id = await ready()
    await send(id)
    await accept('nadia', otherAwardId)
    await takeBack('They found the money elsewhere.', otherAwardId)
    expect((await events()).at(-1)).toBe('agreed')
    await follow(id, { to: 'cleared', clearedOn: '2026-04-05' })
    expect((await events()).at(-1)).toBe('paid')
  })

  it('that comes back when the round was paid takes the round back to paying', async () => {
    const id = await ready()
    await takeBack('They found the money elsewhere.', otherAwardId)
    await send(id)
    await follow(id, { to: 'cleared', clearedOn: '2026-04-05' })
    await follow(id, { to: 'returned', reason: 'The account is closed.' })
    expect((await events()).at(-1)).toBe('unpaid')
    const { paymentId } = allowed(await prepare())
    allowed(await authorise(paymentId))
    await send(paymentId, 'BACS-2')
    await follow(paymentId, { to: 'cleared', clearedOn: '2026-04-05' })
    expect((await events()).slice(-2)).toEqual(['unpaid', 'paid'])
  })

  it('cannot be handed to the bank by somebody who may not, whatever the reference says', async () => {
    const id = await ready()
    expect(await send(id, 'BACS-1', 'nadia')).toMatchObject({ because: 'not-yours-to-do' })
  })

  it('leaves rows that nobody can change or take away', async () => {
    await send(await ready())
    const byHand: ((db: Db) => Promise<unknown>)[] = [
      async (db) => db.update(posting).set({ toAccount: 'costs:running' }),
      async (db) => db.delete(journalEntry),
      async (db) => db.update(payment).set({ instalment: 2 }),
      async (db) => db.delete(paymentStep),
    ]
    for (const change of byHand) await expect(here.write(change)).rejects.toThrow('only ever added to')
  })
})
