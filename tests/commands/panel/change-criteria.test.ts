import { asc } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changeCriteria } from '~/commands/panel/change-criteria.server'
import { revisePlan } from '~/commands/round/revise-plan.server'
import type { PlannedCriterion } from '~/domain/round'
import type { Instant } from '~/domain/time'
import { planOf } from '~/queries/round/planning.server'
import { roundById } from '~/records/round/course.server'
import { auditEntry, roundEvent, scoreSheet } from '~db/schema'
import type { CastMember } from '../../cast'
import { day, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.holds('chair', 'rose')
  await here.holds('panel', 'rose', 'winston')
  await here.round('spring')
  await here.criteria('spring')
  await here.proposal('spring', 'SPR-01', { events: ['submitted'] })
})
afterEach(() => here.close())

const rubric = { 0: 'No', 3: 'Some', 5: 'Yes' }
const others: PlannedCriterion[] = [{ name: 'Joy', weight: 2, rubric }]
const change = (criteria: readonly PlannedCriterion[] = others, at: Instant = day(5), by: CastMember = 'rose') =>
  here.write((db) => changeCriteria(db, here.on(by, at), 'spring', criteria, 'Neighbours asked for it.'))
const plan = () =>
  here.read(async (db) => {
    const round = await roundById(db, 'spring')
    if (!round) throw new Error('no round')
    return planOf(db, round)
  })
const event = (kind: 'checked') =>
  here.write((db) =>
    db
      .insert(roundEvent)
      .values({ id: 'checked', roundId: 'spring', sequence: 9, kind, at: day(11), by: null, detail: {} }),
  )

describe('what the panel scores by, once a round is published', () => {
  it('changes in the open: what it was, what it is and why stand in the record', async () => {
    expect((await change()).ok).toBe(true)
    expect((await plan()).criteria).toEqual(others)
    const events = await here.read((db) => db.select().from(roundEvent).orderBy(asc(roundEvent.sequence)))
    expect(events.at(-1)).toMatchObject({
      kind: 'criteria-changed',
      by: 'rose',
      detail: {
        before: [{ name: 'together' }, { name: 'value' }],
        after: [{ name: 'Joy', weight: 2 }],
        because: 'Neighbours asked for it.',
      },
    })
    const acts = await here.read((db) => db.select().from(auditEntry))
    expect(acts.map(({ act }) => act)).toContain('criteria.change')
  })

  it('is fixed when scoring opens, and for good', async () => {
    expect((await change(others, day(11))).ok).toBe(true)
    await event('checked')
    expect(await change([{ name: 'Late', weight: 1, rubric }], day(12))).toMatchObject({ because: 'criteria-fixed' })
    expect(await change([{ name: 'Late', weight: 1, rubric }], day(25))).toMatchObject({ because: 'criteria-fixed' })
  })

  it('is fixed by the first score, whatever the stage', async () => {
    const sheet = { proposalId: 'spring/SPR-01', personId: 'winston', points: {}, noteForPanel: '', feedback: '' }
    await here.write((db) => db.insert(scoreSheet).values({ ...sheet, savedAt: day(4), handedInAt: null }))
    expect(await change()).toMatchObject({ because: 'criteria-fixed' })
  })

  it('is the chair’s to change, has to hold together, and has to differ', async () => {
    expect((await change(others, day(5), 'winston')).ok).toBe(false)
    expect(await change([])).toMatchObject({ because: 'plan-does-not-hold' })
    expect(await change((await plan()).criteria)).toMatchObject({ because: 'criteria-same' })
    const events = await here.read((db) => db.select().from(roundEvent))
    expect(events.map(({ kind }) => kind)).toEqual(['published'])
  })

  it('is all of the plan that may: the rule by which scores and votes make a list stays as it was published', async () => {
    const before = await plan()
    const rules = { ...before.rules, deciding: { kind: 'weights', panelPercent: 40, scale: 'possible' } as const }
    expect(
      await here.write((db) => revisePlan(db, here.on('rose', day(5)), 'spring', { ...before, rules })),
    ).toMatchObject({ ok: false, because: 'already-published' })
    expect((await plan()).rules.deciding).toBeUndefined()
  })
})
