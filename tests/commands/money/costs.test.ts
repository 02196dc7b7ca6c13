import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cost, journalEntry, partnership } from '~db/schema'
import { prepareCost, stepCost, type CostNext } from '~/commands/money/pay-cost.server'
import { bank, fiveFigures } from '~/domain/money'
import { pence } from '~/domain/pence'
import { costPage } from '~/queries/money/costs.server'
import { planWaits } from '~/queries/money/plan-waits.server'
import { soundnessOf, type Fault } from '~/queries/soundness.server'
import { costs } from '~/records/keeping/costs.server'
import { costById, sealOfCost } from '~/records/money/cost.server'
import { balanceOf, totalsOfScope } from '~/records/money/totals.server'
import { actorIn } from '~/records/people/actor.server'
import type { CastMember } from '../../cast'
import { allowed, setMoneyOnStage } from '../../money-stage'
import { day, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await setMoneyOnStage(here)
})
afterEach(() => here.close())

const at = day(5)
const prepare = (
  by: CastMember,
  { id = 'hall', amount = 60_00, payeeId = null as string | null, lineId = 'together' } = {},
) =>
  here.write((db) =>
    prepareCost(db, here.on(by, at), 'netherton', {
      ...{ id, kind: 'running', lineId, amountPence: pence(amount), payeeId, drawDownId: null },
      ...{ payee: 'Netherton Hall', what: 'Hire of the hall in May' },
    }),
  )
const seal = async (id = 'hall') => {
  const found = await here.read((db) => costById(db, 'netherton', id))
  return found ? sealOfCost(found) : ''
}
const step = (by: CastMember, next: CostNext, id = 'hall') =>
  here.write((db) => stepCost(db, here.on(by, at), 'netherton', id, next))
const authorise = async (by: CastMember, id = 'hall') => step(by, { to: 'authorised', confirmed: await seal(id) }, id)
/** Whether the next yes is somebody's to say, on the cost's own page and on the list of what waits. */
const hers = (who: CastMember) =>
  here.read(async (db) => {
    const actor = await actorIn(db, 'netherton', who, at)
    const waits = (await planWaits(db, 'netherton', actor)).some(({ kind, yours }) => kind === 'cost' && yours)
    return { shown: (await costPage(db, 'netherton', 'hall', actor))?.reader.mayAuthorise, waits }
  })
const line = async () =>
  fiveFigures('line', await here.read((db) => totalsOfScope(db, 'netherton', { of: 'line', lineId: 'together' })))
const faults = () =>
  here.read(async (db) => {
    const all: Fault[] = []
    for await (const one of soundnessOf(db)) all.push(...one.faults.filter(({ law }) => /^(L\d+|record)$/.test(law)))
    return all
  })

describe('a running cost', () => {
  it('is prepared by one, authorised by another, and paid out of a budget line', async () => {
    expect(await prepare('mei')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await prepare('winston')).toEqual({ ok: true })
    expect(await prepare('winston'), 'sent twice').toEqual({ ok: true })
    expect(await here.read((db) => db.select().from(cost))).toHaveLength(1)
    expect(await authorise('winston')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await step('winston', { to: 'paid' })).toMatchObject({ because: 'payment-not-now' })
    expect(await step('mei', { to: 'authorised', confirmed: 'something else' })).toMatchObject({
      because: 'payment-changed',
    })
    expect(await authorise('mei')).toEqual({ ok: true })
    expect(await step('winston', { to: 'paid' })).toEqual({ ok: true })
    expect(await step('winston', { to: 'paid' }), 'pressed twice').toEqual({ ok: true })
    expect(await line()).toMatchObject({ budgetPence: 2_000_00, paidPence: 60_00, remainingPence: 1_940_00 })
    expect(await here.read((db) => balanceOf(db, 'netherton', bank('big-local')))).toBe(9_940_00)
    expect(await faults()).toEqual([])
  })

  it('takes two authorisers from the partnership’s threshold on', async () => {
    await here.write((db) =>
      db
        .update(partnership)
        .set({ money: { yearStartsInMonth: 4, volunteerHourPence: 12_00, twoAuthorisersFromPence: 500_00 } })
        .where(eq(partnership.id, 'netherton')),
    )
    allowed(await prepare('winston', { amount: 500_00 }))
    expect(await authorise('rose'), 'who chairs is the second, never the first').toMatchObject({
      because: 'not-yours-to-do',
    })
    expect(await hers('rose')).toEqual({ shown: false, waits: false })
    allowed(await authorise('mei'))
    expect(await hers('mei'), 'hers was the first').toEqual({ shown: false, waits: false })
    expect(await hers('rose')).toEqual({ shown: true, waits: true })
    expect(await step('winston', { to: 'paid' })).toMatchObject({ because: 'cost-needs-second' })
    expect(await authorise('mei'), 'once more by the same is the same once').toEqual({ ok: true })
    expect(await step('winston', { to: 'paid' })).toMatchObject({ because: 'cost-needs-second' })
    allowed(await authorise('rose'))
    allowed(await step('winston', { to: 'paid' }))
    expect(await faults()).toEqual([])
  })

  it('is in nobody’s hands who is paid by it', async () => {
    expect(await prepare('winston', { payeeId: 'winston' })).toMatchObject({ because: 'payment-by-payee' })
    expect(await prepare('winston', { payeeId: 'olek' }), 'no stranger').toMatchObject({ because: 'no-such-payee' })
    allowed(await prepare('winston', { payeeId: 'mei' }))
    expect(await authorise('mei')).toMatchObject({ because: 'payment-by-payee' })
  })

  it('never takes more than its line has free, or its fund has in the bank', async () => {
    expect(await prepare('winston', { amount: 2_000_01 })).toMatchObject({
      because: 'line-too-small',
      values: { shortByPence: 1 },
    })
    allowed(await prepare('winston', { id: 'one', amount: 1_500_00 }))
    allowed(await prepare('winston', { id: 'other', amount: 1_500_00 }))
    allowed(await authorise('mei', 'one'))
    allowed(await authorise('mei', 'other'))
    allowed(await step('winston', { to: 'paid' }, 'one'))
    expect(await step('winston', { to: 'paid' }, 'other')).toMatchObject({ because: 'line-too-small' })
    allowed(await step('mei', { to: 'cancelled', reason: 'Too dear.' }, 'other'))
    expect(await faults()).toEqual([])
  })

  it('lets go of whom it was paid to, once that need not be known, and every law still holds', async () => {
    allowed(await prepare('winston'))
    const due = (upTo = day(9)) =>
      here.read((db) => costs[0]?.due(db, { partnershipId: 'netherton', upTo, most: 10 }) ?? Promise.resolve([]))
    expect(await due(), 'not over yet').toEqual([])
    allowed(await authorise('mei'))
    allowed(await step('winston', { to: 'paid' }))
    expect(await due(day(4)), 'too young').toEqual([])
    expect(await due()).toEqual(['hall'])
    const ids = await due()
    await here.write(async (db) => costs[0]?.letGo(db, ids, here.on(null, day(9))))
    expect(await due()).toEqual([])
    expect(await here.read((db) => costById(db, 'netherton', 'hall'))).toMatchObject({ payee: '', what: '' })
    expect(await faults()).toEqual([])
  })

  it('that came back is spent no more, and says why', async () => {
    allowed(await prepare('winston'))
    allowed(await authorise('mei'))
    allowed(await step('winston', { to: 'paid' }))
    expect(await step('winston', { to: 'came-back', reason: ' ' })).toMatchObject({ because: 'cost-needs-reason' })
    allowed(await step('winston', { to: 'came-back', reason: 'The account is closed.' }))
    expect(await line()).toMatchObject({ paidPence: 0, remainingPence: 2_000_00 })
    const events = (await here.read((db) => db.select().from(journalEntry))).map(({ event }) => event)
    expect(events).toEqual(['fund-received', 'cost-paid', 'payment-undone'])
    expect(await faults()).toEqual([])
  })
})
