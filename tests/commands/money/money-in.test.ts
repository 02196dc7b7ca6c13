import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { budgetMove } from '~db/schema'
import { answerBudgetMove, askToMoveBudget } from '~/commands/money/move-budget.server'
import { receiveFund } from '~/commands/money/receive-fund.server'
import { setBudget } from '~/commands/money/set-budget.server'
import { bank, sameAgainWithin } from '~/domain/money'
import { pence } from '~/domain/pence'
import { hours, later, type Instant } from '~/domain/time'
import { balanceOf, totalsOfScope } from '~/records/money/totals.server'
import { setMoneyOnStage } from '../../money-stage'
import { day, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await setMoneyOnStage(here)
})
afterEach(() => here.close())

const then = day(20)
const soon = later(then, hours(1))
const receive = (
  receiptId: string,
  at: Instant,
  more: { another?: boolean; source?: string; amount?: number } = {},
) => {
  const { source = 'council', amount = 500_00, another } = more
  const receipt = { fundId: 'big-local', source, amountPence: pence(amount), receiptId, another }
  return here.write((db) => receiveFund(db, here.on('winston', at), 'netherton', receipt))
}
const cameIn = async () => (await here.read((db) => balanceOf(db, 'netherton', bank('big-local')))) - 10_000_00

describe('money that is written down a second time', () => {
  it('by the same form is written down once', async () => {
    expect(await receive('a', then)).toEqual({ ok: true })
    expect(await receive('a', soon)).toEqual({ ok: true })
    expect(await cameIn()).toBe(500_00)
  })

  it('by a form that was opened anew is asked about, and changes nothing until somebody says that more came', async () => {
    await receive('a', then)
    expect(await receive('b', soon)).toEqual({ ok: false, because: 'received-already', values: { recordedAt: then } })
    expect(await cameIn()).toBe(500_00)
    expect(await receive('b', soon, { another: true })).toEqual({ ok: true })
    expect(await cameIn()).toBe(1_000_00)
    expect(await receive('c', later(soon, 1))).toMatchObject({ values: { recordedAt: soon } })
  })

  it('is not asked about when it is another amount, from elsewhere, or long after', async () => {
    await receive('a', then)
    expect(await receive('b', soon, { amount: 500_01 })).toEqual({ ok: true })
    expect(await receive('c', soon, { source: 'gifts' })).toEqual({ ok: true })
    expect(await receive('d', later(then, sameAgainWithin))).toEqual({ ok: true })
  })
})

describe('a budget that is changed a second time', () => {
  const set = (once: string, at: Instant, change: number, another?: boolean) =>
    here.write((db) =>
      setBudget(db, here.on('winston', at), 'netherton', {
        lineId: 'green',
        changePence: pence(change),
        once,
        another,
      }),
    )
  const budget = () => here.read(async (db) => (await totalsOfScope(db, 'netherton', { of: 'line', lineId: 'green' })).budgetPence) // prettier-ignore

  it('in the same way is asked about; taking off what was added is not', async () => {
    expect(await set('a', then, 100_00)).toEqual({ ok: true })
    expect(await set('a', soon, 100_00)).toEqual({ ok: true })
    expect(await set('b', soon, 100_00)).toMatchObject({ because: 'budget-set-already', values: { recordedAt: then } })
    expect(await budget()).toBe(2_100_00)
    expect(await set('b', soon, -100_00)).toEqual({ ok: true })
    expect(await set('c', soon, 100_00, true)).toEqual({ ok: true })
    expect(await budget()).toBe(2_100_00)
  })
})

describe('a move that is asked for a second time', () => {
  const ask = (id: string) => {
    const move = { id, fromLineId: 'green', toLineId: 'together', amountPence: pence(10_00), reason: 'More play.' }
    return here.write((db) => askToMoveBudget(db, here.on('winston', then), 'netherton', move))
  }

  it('waits as one until it is answered', async () => {
    expect(await ask('a')).toEqual({ ok: true })
    expect(await ask('a')).toEqual({ ok: true })
    expect(await ask('b')).toMatchObject({ because: 'move-asked-already' })
    expect(await here.read((db) => db.select().from(budgetMove))).toHaveLength(1)
    await here.write((db) => answerBudgetMove(db, here.on('mei', soon), 'netherton', 'a', 'agreed'))
    expect(await ask('b')).toEqual({ ok: true })
  })
})
