import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addProxyValue, endProxyValue, mostProxyValues } from '~/commands/learning/keep-proxy-value.server'
import { pence } from '~/domain/pence'
import { leverageOf } from '~/queries/learning/leverage.server'
import { auditEntry, award, decision, moneyTotal, proposal, story } from '~db/schema'
import { noTotals } from '~/domain/money'
import type { CastMember } from '../../cast'
import { day, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.holds('chair', 'rose')
  await here.holds('builder', 'kofi')
})
afterEach(() => here.close())

const wanted = { name: 'A year of company', pence: pence(1_500_00), source: 'Somebody, A study, 2021' }
const add = (by: CastMember | null, more = {}) =>
  here.write((db) => addProxyValue(db, here.on(by, day(3)), 'netherton', { ...wanted, ...more }))
const shown = () => here.read((db) => leverageOf(db, 'netherton'))

describe('what stands beside the money', () => {
  it('is told of ideas whose decision is public, from the books, their budgets and their stories', async () => {
    expect(await shown()).toMatchObject({ hourPence: 12_00, ideas: [], all: { grantedPence: 0 } })
    await here.round('spring', { events: ['published', 'checked', 'counted', 'adopted'] })
    for (const reference of ['SPR-01', 'SPR-02']) await here.proposal('spring', reference)
    await here.write(async (db) => {
      const list = { roundId: 'spring', version: 1, potPence: pence(1_000_00), startedAt: day(33), startedBy: 'rose' }
      await db.insert(decision).values({ id: 'd', ...list })
      const budget = [
        { what: 'Seeds', from: 'fund' as const, pence: pence(200_00) },
        { what: 'Our tin', from: 'own' as const, pence: pence(30_00) },
        { what: 'Digging', from: 'hours' as const, hours: 10, hourPence: pence(12_00) },
      ]
      await db.update(proposal).set({ answers: { budget } })
      for (const reference of ['SPR-01', 'SPR-02']) {
        const proposalId = `spring/${reference}`
        const given = {
          instalments: [],
          madeAt: day(34),
          decisionId: 'd',
          roundId: 'spring',
          partnershipId: 'netherton',
        }
        await db.insert(award).values({ id: `a-${reference}`, proposalId, ...given })
        await db.insert(moneyTotal).values({
          ...{ partnershipId: 'netherton', scope: 'award', subjectId: `a-${reference}`, lineId: '', ...noTotals },
          ...{ awardedPence: pence(200_00), paidOnAwardsPence: pence(200_00), returnedPence: pence(15_00) },
        })
      }
      await db.insert(story).values({
        ...{ id: 's', proposalId: 'spring/SPR-01', whatHappened: 'We dug.', whoCameTogether: '', whatNext: '' },
        ...{ volunteerHours: 26, toldAt: day(50) },
      })
    })
    expect(await shown()).toMatchObject({ ideas: [] })
    await here.write((db) =>
      db
        .update(decision)
        .set({ adoptedAt: day(34) })
        .where(eq(decision.id, 'd')),
    )
    expect(await shown()).toMatchObject({
      ideas: [
        { reference: 'SPR-01', grantedPence: 200_00, paidPence: 185_00, matchPence: 30_00, hours: 26, told: true },
        { reference: 'SPR-02', hours: 10, told: false, hoursPence: 120_00 },
      ],
      all: { grantedPence: 400_00, paidPence: 370_00, matchPence: 60_00, hours: 36, hoursTold: 26, hoursPence: 432_00 },
    })
  })

  it('stands apart from what others say something is worth, which an officer enters with its source', async () => {
    expect(await add('nadia')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await add('kofi')).toMatchObject({ because: 'not-yours-to-do' })
    const added = await add('rose')
    if (!added.ok) throw new Error(added.because)
    expect(await shown()).toMatchObject({ proxies: [{ ...wanted }], all: { grantedPence: 0, inKindPence: 0 } })
    const end = (by: CastMember) => here.write((db) => endProxyValue(db, here.on(by, day(4)), 'netherton', added.id))
    expect(await end('kofi')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await end('rose')).toEqual({ ok: true })
    expect(await end('rose')).toEqual({ ok: true })
    expect((await shown()).proxies).toEqual([])
    const acts = await here.read((db) => db.select().from(auditEntry))
    expect(acts.map(({ act }) => act)).toEqual(['leverage.keep', 'leverage.keep'])
    for (let at = 0; at < mostProxyValues; at += 1) await add('rose', { name: `Value ${at}` })
    expect(await add('rose')).toMatchObject({ because: 'proxy-values-many' })
  })
})
