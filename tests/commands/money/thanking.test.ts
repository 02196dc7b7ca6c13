import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { journalEntry } from '~db/schema'
import { chooseThanksRate, prepareThanks, stepThanks } from '~/commands/money/thank-panel.server'
import { logTime } from '~/commands/panel/log-time.server'
import { fiveFigures } from '~/domain/money'
import { pence } from '~/domain/pence'
import { hoursGiven } from '~/queries/panel/thanks.server'
import { thanksPayments, timeInRound } from '~/records/panel/thanks.server'
import { totalsOfScope } from '~/records/money/totals.server'
import { soundnessOf } from '~/queries/soundness.server'
import type { CastMember } from '../../cast'
import { adoptBy, allowed, countedRound, meet, ofTheVote, setMoneyOnStage } from '../../money-stage'
import { day, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await setMoneyOnStage(here)
  await countedRound(here, 'spring')
  await meet(here, 'spring')
  await adoptBy(here, 'spring')
})
afterEach(() => here.close())

const at = day(35)
const log = (by: CastMember, scoring: number, noThanks = false) =>
  here.write((db) => logTime(db, here.on(by, at), 'spring', { scoring, meeting: 60, other: 0 }, noThanks))
const choose = (by: CastMember, how: 'none' | 'meeting' | 'hour', amount: number) =>
  here.write((db) => chooseThanksRate(db, here.on(by, at), 'netherton', { by: how, amountPence: pence(amount) }))
const prepare = (by: CastMember, personId: CastMember, lineId = 'together') =>
  here.write((db) => prepareThanks(db, here.on(by, at), 'netherton', { roundId: 'spring', personId, lineId }))
const payments = () => here.read((db) => thanksPayments(db, { roundId: 'spring' }))
const step = async (by: CastMember, to: 'authorised' | 'paid' | 'cancelled') => {
  const id = (await payments()).at(-1)?.id ?? ''
  return here.write((db) => stepThanks(db, here.on(by, at), 'netherton', id, to))
}

describe('the time the panel gave', () => {
  it('is what the meeting says until a member says otherwise, and is public in whole hours', async () => {
    expect(await here.read((db) => hoursGiven(db, 'spring')), 'five people, a quarter of an hour each').toBe(1)
    expect(await log('tom', 120)).toEqual({ ok: true })
    expect(await log('nadia', 120)).toMatchObject({ because: 'not-yours-to-do' })
    expect(await log('tom', -1)).toMatchObject({ because: 'time-out-of-range' })
    expect(await here.read((db) => hoursGiven(db, 'spring'))).toBe(4)
    const toms = (await here.read((db) => timeInRound(db, 'spring'))).find(({ personId }) => personId === 'tom')
    expect(toms).toMatchObject({ given: { scoring: 120, meeting: 60, other: 0 }, own: true, meetings: 1 })
  })
})

describe('paying the panel for its time', () => {
  it('is off until the chair chooses it', async () => {
    await log('tom', 120)
    expect(await prepare('winston', 'tom')).toMatchObject({ because: 'nothing-owed' })
    expect(await choose('winston', 'hour', 12_00)).toMatchObject({ because: 'not-yours-to-do' })
    expect(await choose('rose', 'hour', 0)).toMatchObject({ because: 'thanks-amount-missing' })
    expect(await choose('rose', 'hour', 12_00)).toEqual({ ok: true })
    expect(await prepare('winston', 'tom')).toEqual({ ok: true })
    expect(await payments()).toMatchObject([{ personId: 'tom', minutes: 180, amountPence: 36_00 }])
    expect(await log('tom', 600), 'what it is for stays as it was').toMatchObject({ because: 'time-being-paid' })
  })

  it('takes two, neither of them the payee, and comes out of a budget line when it is paid', async () => {
    allowed(await choose('rose', 'meeting', 20_00))
    const line = async () =>
      fiveFigures('line', await here.read((db) => totalsOfScope(db, 'netherton', { of: 'line', lineId: 'together' })))
    const before = await line()
    expect(await prepare('mei', 'tom')).toMatchObject({ because: 'not-yours-to-do' })
    allowed(await prepare('winston', 'tom'))
    allowed(await prepare('winston', 'tom'))
    expect(await payments()).toHaveLength(1)
    expect(await step('winston', 'authorised')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await step('winston', 'paid')).toMatchObject({ because: 'payment-not-now' })
    expect(await step('mei', 'authorised')).toEqual({ ok: true })
    expect(await step('winston', 'paid')).toEqual({ ok: true })
    expect(await step('winston', 'paid'), 'pressed twice').toEqual({ ok: true })
    const entries = (await here.read((db) => db.select().from(journalEntry))).filter(
      ({ event }) => event === 'panel-thanked',
    )
    expect(entries).toHaveLength(1)
    const after = await line()
    expect(after.paidPence - before.paidPence).toBe(20_00)
    expect(before.remainingPence - after.remainingPence).toBe(20_00)
    await here.read(async (db) => {
      // The count on this stage is made up; everything else has to hold.
      for await (const { faults } of soundnessOf(db))
        expect(faults.filter(({ law }) => !ofTheVote.includes(law))).toEqual([])
    })
  })

  it('is not for a payee to prepare or authorise, nor for whoever would rather not be paid', async () => {
    allowed(await choose('rose', 'meeting', 20_00))
    await here.holds('panel', 'winston')
    await log('winston', 60)
    expect(await prepare('winston', 'winston')).toMatchObject({ because: 'payment-by-payee' })
    await log('tom', 60, true)
    expect(await prepare('winston', 'tom')).toMatchObject({ because: 'nothing-owed' })
    await log('tom', 60, false)
    expect(await prepare('winston', 'tom')).toEqual({ ok: true })
    expect(await step('mei', 'cancelled')).toEqual({ ok: true })
    expect(await prepare('winston', 'tom'), 'cancelled, it can be prepared again').toEqual({ ok: true })
  })

  it('is refused where the line has too little left', async () => {
    allowed(await choose('rose', 'hour', 2_000_00))
    await log('tom', 120)
    expect(await prepare('winston', 'tom', 'green')).toMatchObject({ because: 'line-too-small' })
    expect(await prepare('winston', 'tom', 'elsewhere')).toMatchObject({ because: 'no-such-line' })
  })
})
