import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { drawDown } from '~db/schema'
import { agreeDrawDown, askDrawDown, receiveDrawDown, withdrawDrawDown } from '~/commands/money/draw-down.server'
import { prepareCost, stepCost } from '~/commands/money/pay-cost.server'
import { settleContribution } from '~/commands/money/plan-money.server'
import { withdrawAward } from '~/commands/money/withdraw-award.server'
import { bank, costSubject, stillToAsk } from '~/domain/money'
import { pence } from '~/domain/pence'
import { drawDownPage } from '~/queries/money/draw-downs.server'
import { soundnessOf, type Fault } from '~/queries/soundness.server'
import { awardOfProposal } from '~/records/money/award.server'
import { contributionDueOn } from '~/records/money/contribution.server'
import { costById, sealOfCost } from '~/records/money/cost.server'
import { askedOf, drawDownById, needsOf } from '~/records/money/draw-down.server'
import { balanceOf } from '~/records/money/totals.server'
import type { CastMember } from '../../cast'
import { adoptBy, allowed, countedRound, meet, plainLetter, setMoneyOnStage } from '../../money-stage'
import { day, stage, type Stage } from '../../stage'

let here: Stage
/** Ideas 01 and 02 are awarded £200 and £300 from the line “together”. */
beforeEach(async () => {
  here = await stage()
  await setMoneyOnStage(here)
  await countedRound(here, 'spring')
  await meet(here, 'spring')
  await adoptBy(here, 'spring')
  allowed(await here.write((db) => settleContribution(db, here.on('winston'), 'netherton', 'big-local', 500)))
})
afterEach(() => here.close())

const at = day(36)
const of = { id: 'netherton', timeZone: 'Europe/London', money: { yearStartsInMonth: 4, volunteerHourPence: 12_00 } }
const open = () =>
  here.read(async (db) =>
    stillToAsk(await needsOf(db, 'netherton', 'big-local'), await askedOf(db, 'netherton', 'big-local')),
  )
const subjectOf = async (reference: string) => {
  const award = await here.read((db) => awardOfProposal(db, `spring/${reference}`))
  return `award:${award?.id ?? ''}:together`
}
const ask = (by: CastMember, id: string, subjects: string[], seen: number) =>
  here.write((db) =>
    askDrawDown(db, here.on(by, at), 'netherton', { id, fundId: 'big-local', subjects, seenPence: pence(seen) }),
  )
const agree = (by: CastMember, id: string) => here.write((db) => agreeDrawDown(db, here.on(by, at), 'netherton', id))
const receive = (by: CastMember, id: string, amount: number) =>
  here.write((db) =>
    receiveDrawDown(db, here.on(by, at), 'netherton', id, { amountPence: pence(amount), source: 'big-local' }),
  )
const faults = () =>
  here.read(async (db) => {
    const all: Fault[] = []
    for await (const one of soundnessOf(db)) all.push(...one.faults.filter(({ law }) => /^(L\d+|record)$/.test(law)))
    return all
  })

describe('a draw-down', () => {
  it('asks for what was not asked before, with the contribution, and takes two', async () => {
    const first = await subjectOf('01')
    expect(await ask('mei', 'one', [first], 200_00)).toMatchObject({ because: 'not-yours-to-do' })
    expect(await ask('winston', 'one', [first], 199_00)).toMatchObject({ because: 'draw-down-changed' })
    expect(await ask('winston', 'one', [], 0)).toMatchObject({ because: 'draw-down-nothing' })
    expect(await ask('winston', 'one', [first], 200_00)).toEqual({ ok: true })
    expect(await ask('winston', 'one', [first], 200_00), 'sent twice').toEqual({ ok: true })
    expect(await here.read((db) => db.select().from(drawDown))).toMatchObject([
      { number: 1, rate: 500, contributionPence: 10_00 },
    ])
    expect(await ask('winston', 'two', [first], 200_00), 'not twice').toMatchObject({ because: 'draw-down-changed' })
    expect(await open()).toMatchObject([{ amountPence: 300_00 }])
    expect(await agree('winston', 'one')).toMatchObject({ because: 'payment-same-person' })
    expect(await receive('winston', 'one', 210_00)).toMatchObject({ because: 'draw-down-not-now' })
    expect(await agree('mei', 'one')).toEqual({ ok: true })
    expect(await agree('mei', 'one'), 'pressed twice').toEqual({ ok: true })
    expect(await receive('winston', 'one', 210_00)).toEqual({ ok: true })
    expect(await receive('winston', 'one', 210_00), 'pressed twice').toEqual({ ok: true })
    expect(await here.read((db) => balanceOf(db, 'netherton', bank('big-local')))).toBe(10_210_00)
    expect(
      await here.write((db) => withdrawDrawDown(db, here.on('winston', at), 'netherton', 'one', 'No.')),
    ).toMatchObject({ because: 'draw-down-not-now' })
    expect(await faults()).toEqual([])
  })

  it('that comes in short has asked for what came: the rest can be asked again, and its share falls due on what came', async () => {
    const first = await subjectOf('01')
    allowed(await ask('winston', 'one', [first], 200_00))
    allowed(await agree('mei', 'one'))
    allowed(await receive('winston', 'one', 50_00))
    // Of £50.00, at 5 % on top, £2.38 are the contribution.
    expect(await here.read((db) => contributionDueOn(db, 'netherton', 'one'))).toMatchObject({ amountPence: 2_38 })
    const shown = await here.read((db) => drawDownPage(db, of, 'one', null, at))
    expect(shown).toMatchObject({ totalPence: 210_00, shortPence: 160_00 })
    expect((await open()).find(({ subject }) => subject === first)).toMatchObject({ amountPence: 152_38 })
    expect(await faults()).toEqual([])
    allowed(await ask('winston', 'two', [first], 152_38))
    allowed(await agree('mei', 'two'))
    allowed(await receive('winston', 'two', 160_00))
    expect((await open()).find(({ subject }) => subject === first)).toBeUndefined()
    expect(await here.read((db) => contributionDueOn(db, 'netherton', 'two'))).toMatchObject({ amountPence: 7_62 })
    expect((await here.read((db) => drawDownPage(db, of, 'two', null, at)))?.shortPence).toBe(0)
    expect(await faults()).toEqual([])
  })

  it('gives free what it asked when it is taken back', async () => {
    const first = await subjectOf('01')
    allowed(await ask('winston', 'one', [first], 200_00))
    allowed(await here.write((db) => withdrawDrawDown(db, here.on('rose', at), 'netherton', 'one', 'Too early.')))
    expect(await open()).toHaveLength(2)
    expect(await ask('winston', 'two', [first], 200_00)).toEqual({ ok: true })
    expect(await faults()).toEqual([])
  })

  it('takes off the next one what was asked and is needed no more', async () => {
    const [first, second] = [await subjectOf('01'), await subjectOf('02')]
    allowed(await ask('winston', 'one', [first], 200_00))
    const award = await here.read((db) => awardOfProposal(db, 'spring/01'))
    allowed(
      await here.write((db) => withdrawAward(db, here.on('nadia', at), award?.id ?? '', 'Moved away.', plainLetter)),
    )
    expect(await open()).toEqual(
      expect.arrayContaining([
        { subject: first, lineId: 'together', amountPence: -200_00 },
        { subject: second, lineId: 'together', amountPence: 300_00 },
      ]),
    )
    expect(await ask('winston', 'two', [second], 300_00), 'the credit is not left out').toMatchObject({
      because: 'draw-down-changed',
    })
    allowed(await ask('winston', 'two', [second], 100_00))
    expect(await open()).toEqual([])
    expect(await here.read((db) => drawDownById(db, 'netherton', 'two'))).toMatchObject({ contributionPence: 5_00 })
    expect(await faults()).toEqual([])
  })

  it('asks for costs too, and its contribution is paid once, when it has come in', async () => {
    const prepared = (id: string, change: object) =>
      here.write((db) =>
        prepareCost(db, here.on('winston', at), 'netherton', {
          ...{ id, kind: 'running' as const, lineId: 'green', amountPence: pence(80_00), payeeId: null },
          ...{ payee: 'Lock Street Trust', what: 'As agreed', drawDownId: null },
          ...change,
        }),
      )
    allowed(await prepared('hall', {}))
    allowed(await ask('winston', 'one', [costSubject('hall')], 80_00))
    const share = { kind: 'contribution', amountPence: pence(4_00), drawDownId: 'one' }
    expect(await prepared('share', share)).toMatchObject({ because: 'contribution-not-due' })
    allowed(await agree('rose', 'one'))
    allowed(await receive('winston', 'one', 84_00))
    expect(await prepared('share', { ...share, amountPence: pence(5_00) })).toMatchObject({
      because: 'contribution-not-due',
    })
    expect(await prepared('share', share)).toEqual({ ok: true })
    expect(await prepared('again', share)).toMatchObject({ because: 'contribution-not-due' })
    const seal = await here.read(async (db) => {
      const one = await costById(db, 'netherton', 'share')
      return one ? sealOfCost(one) : ''
    })
    const next = { to: 'authorised', confirmed: seal } as const
    allowed(await here.write((db) => stepCost(db, here.on('mei', at), 'netherton', 'share', next)))
    allowed(await here.write((db) => stepCost(db, here.on('winston', at), 'netherton', 'share', { to: 'paid' })))
    expect(await here.read((db) => balanceOf(db, 'netherton', 'costs:contribution'))).toBe(4_00)
    expect(await open(), 'a contribution is asked for as such').toMatchObject([{}, {}])
    expect(await faults()).toEqual([])
  })
})
