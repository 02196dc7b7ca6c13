import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { authorisePayment } from '~/commands/money/authorise-payment.server'
import { markMilestone } from '~/commands/money/mark-milestone.server'
import { preparePayment } from '~/commands/money/prepare-payment.server'
import { setInstalments } from '~/commands/money/set-instalments.server'
import type { PlannedPart } from '~/domain/money'
import { pence } from '~/domain/pence'
import { instant } from '~/domain/time'
import { soundnessOf } from '~/queries/soundness.server'
import { cashFlowTables } from '~/queries/money/reports/ahead.server'
import { whatWaits } from '~/queries/money/what-waits.server'
import { awardById, awardOfProposal } from '~/records/money/award.server'
import { partnershipOf } from '~/records/money/budget.server'
import { sealOf } from '~/records/money/desk.server'
import { paymentById } from '~/records/money/payment.server'
import { actorIn } from '~/records/people/actor.server'
import { awardPayee, outbox } from '~db/schema'
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
  await countedRound(here, 'spring')
  await meet(here, 'spring')
  await adoptBy(here, 'spring')
  awardId = (await here.read((db) => awardOfProposal(db, 'spring/01')))?.id ?? ''
})
afterEach(() => here.close())

const now = () =>
  here.read(async (db) => {
    const found = await awardById(db, awardId)
    if (!found) throw new Error('no award')
    return found
  })
const plan: PlannedPart[] = [
  { amountPence: pence(50_00) },
  { amountPence: pence(80_00), dueOn: '2026-09-01' },
  { amountPence: pence(70_00), after: 'The shed stands' },
]
const set = async (
  parts: readonly PlannedPart[] = plan,
  by: CastMember = 'winston',
  reason = 'The shed comes first.',
) => {
  const { version } = await now()
  return here.write((db) => setInstalments(db, here.on(by, payday), awardId, { parts, reason, version }, plainLetter))
}
const accept = () => here.write(async (db) => void allowed(await acceptAward(db, here.on('nadia', payday), awardId)))
const prepare = (instalment: number, at = payday) =>
  here.write((db) => preparePayment(db, here.on('winston', at), awardId, instalment))
const mark = (
  instalment: number,
  kind: 'reached' | 'not-reached' = 'reached',
  by: CastMember = 'mei',
  because = 'I stood in it.',
) => here.write((db) => markMilestone(db, here.on(by, payday), awardId, instalment, kind, because))
const faults = () =>
  here.read(async (db) => {
    const found: unknown[] = []
    for await (const one of soundnessOf(db)) found.push(...one.faults.filter(({ law }) => !ofTheVote.includes(law)))
    return found
  })
const september = instant(Date.parse('2026-09-01T08:00:00Z'))

describe('the parts of an award', () => {
  it('are set by the treasurer, add up to what is open, and are agreed to before anything is paid', async () => {
    await accept()
    expect(await set(plan, 'rose')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await set([{ amountPence: pence(199_99) }])).toMatchObject({ because: 'award-instalments-differ' })
    expect(await set([{ amountPence: pence(200_00), dueOn: '2026-02-31' }])).toMatchObject({ because: 'no-such-date' })
    expect(await set(plan, 'winston', ' ')).toMatchObject({ because: 'award-needs-reason' })
    allowed(await set())
    expect(
      (await now()).instalments.map(({ number, amountPence, dueOn, after }) => [number, amountPence, dueOn, after]),
    ).toEqual([
      [2, 50_00, undefined, undefined],
      [3, 80_00, '2026-09-01', undefined],
      [4, 70_00, undefined, 'The shed stands'],
    ])
    expect(await prepare(2)).toMatchObject({ because: 'agreement-waits' })
    const letters = await here.read((db) => db.select().from(outbox))
    expect(letters.filter(({ kind }) => kind === 'award-changed')).toHaveLength(1)
    await accept()
    expect(await prepare(2)).toMatchObject({ ok: true })
    expect(await faults()).toEqual([])
  })

  it('are set once when the page is sent twice, and not over what somebody else has changed since', async () => {
    const { version } = await now()
    const send = (reason: string) =>
      here.write((db) =>
        setInstalments(db, here.on('winston', payday), awardId, { parts: plan, reason, version }, plainLetter),
      )
    allowed(await send('The shed.'))
    allowed(await send('The shed.'))
    expect((await now()).version).toBe(version + 1)
    expect(await send('Another reason.')).toMatchObject({ because: 'award-changed' })
  })

  it('are not prepared before their day, or before what they wait for has happened', async () => {
    allowed(await set())
    await accept()
    expect(await prepare(3)).toMatchObject({ because: 'payment-not-due' })
    expect(await prepare(3, instant(september - 86_400_000))).toMatchObject({ because: 'payment-not-due' })
    expect(await prepare(3, september)).toMatchObject({ ok: true })
    expect(await prepare(4)).toMatchObject({ because: 'payment-milestone-waits', values: { after: 'The shed stands' } })
    allowed(await mark(4))
    const { paymentId } = allowed(await prepare(4))
    // It had not happened after all: what was prepared is not authorised.
    allowed(await mark(4, 'not-reached'))
    const found = await here.read((db) => paymentById(db, paymentId))
    const confirmed = found ? sealOf(found) : ''
    expect(await here.write((db) => authorisePayment(db, here.on('mei', payday), paymentId, confirmed))).toMatchObject({
      because: 'payment-milestone-waits',
    })
    expect(await faults()).toEqual([])
  })

  it('have their milestones marked by officers who have nothing to gain, with what they have seen', async () => {
    allowed(await set())
    expect(await mark(4, 'reached', 'nadia')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await mark(4, 'reached', 'mei', ' ')).toMatchObject({ because: 'milestone-needs-words' })
    expect(await mark(2)).toMatchObject({ because: 'no-such-milestone' })
    expect(await mark(9)).toMatchObject({ because: 'no-such-milestone' })
    await here.write((db) => db.update(awardPayee).set({ personIds: ['mei'] }))
    expect(await mark(4)).toMatchObject({ because: 'you-have-an-interest' })
  })

  it('stay apart from what was said of parts before them', async () => {
    allowed(await set())
    allowed(await mark(4))
    allowed(await set([{ amountPence: pence(200_00), after: 'The roof is on' }]))
    await accept()
    const [only] = (await now()).instalments
    expect(only?.number).toBe(5)
    expect(await prepare(5)).toMatchObject({ because: 'payment-milestone-waits' })
  })

  it('wait for a yes once for the award, with what is open of it', async () => {
    allowed(await set())
    const waits = async () => {
      const found = await here.read(async (db) =>
        whatWaits(db, 'netherton', await actorIn(db, 'netherton', 'winston', payday), payday),
      )
      const mine = found.filter(({ path }) => path.startsWith(`awards/${awardId}`))
      return mine.map(({ kind, amountPence }) => [kind, amountPence])
    }
    expect(await waits(), 'offered').toEqual([['accept', 200_00]])
    await accept()
    allowed(await set([{ amountPence: pence(120_00) }, { amountPence: pence(80_00) }], 'winston', 'Two are enough.'))
    expect(await waits(), 'changed').toEqual([['accept', 200_00]])
    await accept()
    const paid = await waits()
    const parts = (await now()).instalments.map(({ amountPence }) => ['pay', amountPence])
    expect(paid, 'each part is paid by itself').toEqual(parts)
    expect(paid.length).toBeGreaterThan(1)
  })

  it('stand in the cash flow on their day, and wait for whoever can see to them', async () => {
    allowed(await set())
    await accept()
    const seen = await here.read(async (db) => {
      const of = await partnershipOf(db, 'netherton')
      const actor = await actorIn(db, 'netherton', 'winston', payday)
      const tables = await cashFlowTables({ db, of, now: payday } as unknown as Parameters<typeof cashFlowTables>[0])
      const waits = await whatWaits(db, 'netherton', actor, payday)
      const mine = waits.filter(({ path }) => path.startsWith(`awards/${awardId}`))
      return { rows: JSON.stringify(tables[1]?.rows), waits: mine.map(({ kind, amountPence }) => [kind, amountPence]) }
    })
    expect(seen.rows).toContain('2026-09-01')
    expect(seen.waits).toEqual([
      ['pay', 50_00],
      ['milestone', 70_00],
    ])
  })
})
