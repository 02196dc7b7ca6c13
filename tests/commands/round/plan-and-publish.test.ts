import { asc, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cancelRound } from '~/commands/round/cancel-round.server'
import { changeDates } from '~/commands/round/change-dates.server'
import { planRound } from '~/commands/round/plan-round.server'
import { publishRound } from '~/commands/round/publish-round.server'
import { revisePlan } from '~/commands/round/revise-plan.server'
import { pence } from '~/domain/pence'
import { ok, refuse } from '~/domain/refusal'
import type { RoundPlan } from '~/domain/round'
import { criterion, round, roundEvent } from '~db/schema'
import type { CastMember } from '../../cast'
import { day, stage, wholeDates, wholeRules, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.livesHere('rose')
  await here.holds('panel', 'rose', 'mei')
  await here.holds('chair', 'rose')
  await here.holds('builder', 'kofi')
})
afterEach(() => here.close())

const good: RoundPlan = {
  title: 'Spring sparks: 2026!',
  about: 'Small sums for good ideas.',
  potPence: pence(1_000_00),
  rules: wholeRules,
  dates: wholeDates,
  criteria: [{ name: 'Together', weight: 2, rubric: { 0: 'Alone', 3: 'A few', 5: 'Many' } }],
}
const plan = (by: CastMember | null = 'rose', changes: Partial<RoundPlan> = {}) =>
  here.write((db) => planRound(db, here.on(by, day(-5)), 'netherton', { ...good, ...changes }))
const theRound = async (slug = 'spring-sparks-2026') => {
  const [found] = await here.read((db) => db.select().from(round).where(eq(round.slug, slug)))
  if (!found) throw new Error(`no round ${slug}`)
  return found
}
const events = async () => {
  const { id } = await theRound()
  const rows = await here.read((db) =>
    db.select().from(roundEvent).where(eq(roundEvent.roundId, id)).orderBy(asc(roundEvent.sequence)),
  )
  return rows.map(({ kind, detail }) => ({ kind, detail }))
}
const publish = async (by: CastMember = 'rose', at = day(-4), setAside = () => Promise.resolve(ok)) => {
  const { id } = await theRound()
  return here.write((db) => publishRound(db, here.on(by, at), id, setAside))
}

describe('planning a round', () => {
  it('is the chair’s, and is kept with its address made from its name', async () => {
    expect(await plan()).toEqual({ ok: true, slug: 'spring-sparks-2026' })
    expect(await theRound()).toMatchObject({ potPence: 1_000_00, rules: wholeRules, dates: wholeDates })
    expect(await here.read((db) => db.select().from(criterion))).toMatchObject([{ name: 'Together', weight: 2 }])
  })

  it('takes only neighbourhoods of its own for those who may vote', async () => {
    const among = (neighbourhood: string) =>
      plan('rose', { rules: { ...wholeRules, voterLimits: { neighbourhoods: [neighbourhood] } } })
    expect(await among('another-town')).toEqual(refuse('voters-place-unknown'))
    expect(await among('marian-square')).toMatchObject({ ok: true })
    const { id } = await theRound()
    const rules = { ...wholeRules, voterLimits: { neighbourhoods: ['another-town'] } }
    expect(await here.write((db) => revisePlan(db, here.on('rose', day(-4)), id, { ...good, rules }))).toEqual(
      refuse('voters-place-unknown'),
    )
  })

  it('gives a second round of the same name an address of its own, and never one of our words', async () => {
    await plan()
    expect(await plan()).toMatchObject({ slug: 'spring-sparks-2026-2' })
    expect(await plan('rose', { title: 'New' })).toMatchObject({ slug: 'new-2' })
    expect(await plan('rose', { title: 'Crëyr glas' })).toMatchObject({ slug: 'creyr-glas' })
    expect(await plan('rose', { title: '¿?' })).toMatchObject({ slug: 'round' })
  })

  it('is refused to everyone else, and keeps nothing', async () => {
    expect(await plan('mei')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await plan('kofi')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await plan(null)).toMatchObject({ because: 'sign-in-first' })
    expect(await here.read((db) => db.select().from(round))).toEqual([])
  })

  it('is refused when the plan does not hold together', async () => {
    expect(await plan('rose', { potPence: pence(0) })).toMatchObject({
      because: 'plan-does-not-hold',
      values: { trouble: 'pot-empty' },
    })
  })

  it('may be changed until it is published, and not after', async () => {
    await plan()
    const { id } = await theRound()
    const revise = (title: string) =>
      here.write((db) => revisePlan(db, here.on('rose', day(-5)), id, { ...good, title, criteria: good.criteria }))
    expect(await revise('Summer sparks')).toEqual(ok)
    expect(await theRound()).toMatchObject({ title: 'Summer sparks' })
    await publish()
    expect(await revise('Autumn sparks')).toMatchObject({ because: 'already-published' })
    expect(await theRound()).toMatchObject({ title: 'Summer sparks' })
  })
})

describe('publishing a round', () => {
  beforeEach(() => plan())

  it('writes down the rules and dates people can rely on', async () => {
    expect(await publish()).toEqual(ok)
    const facts = {
      potPence: 1_000_00,
      rules: wholeRules,
      dates: wholeDates,
      criteria: [{ name: 'Together', weight: 2 }],
    }
    expect(await events()).toEqual([{ kind: 'published', detail: facts }])
  })

  it('happens once, by the chair, while there is time to send in ideas', async () => {
    expect(await publish('kofi')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await publish('rose', day(10))).toMatchObject({ because: 'closing-date-past' })
    await publish()
    expect(await publish()).toMatchObject({ because: 'already-published' })
    expect(await events()).toHaveLength(1)
  })

  it('does not happen when the pot cannot be set aside', async () => {
    const { id } = await theRound()
    const tooLittle = () => Promise.resolve(refuse('line-too-small'))
    const refused = await here.write((db) => publishRound(db, here.on('rose', day(-4)), id, tooLittle))
    expect(refused).toMatchObject({ because: 'line-too-small' })
    expect(await events()).toEqual([])
  })
})

describe('changing the dates of a round', () => {
  const change = async (wanted: Partial<typeof wholeDates>, at = day(5), by: CastMember = 'rose') => {
    const { id, dates } = await theRound()
    return here.write((db) => changeDates(db, here.on(by, at), id, { ...dates, ...wanted }, 'The hall is closed.'))
  }
  beforeEach(() => plan())

  it('keeps what they were, what they are and why in the record', async () => {
    await publish()
    expect(await change({ closesAt: day(12) })).toEqual(ok)
    expect(await theRound()).toMatchObject({ dates: { closesAt: day(12) } })
    expect((await events())[1]).toEqual({
      kind: 'dates-changed',
      detail: { changes: [{ date: 'closesAt', before: day(10), after: day(12) }], because: 'The hall is closed.' },
    })
  })

  it('says why not', async () => {
    expect(await change({ closesAt: day(12) })).toMatchObject({ because: 'not-published-yet' })
    await publish()
    expect(await change({})).toMatchObject({ because: 'nothing-changed' })
    expect(await change({ opensAt: day(2) })).toMatchObject({ values: { trouble: 'date-already-past' } })
    expect(await change({ closesAt: day(4) })).toMatchObject({ values: { trouble: 'date-must-be-ahead' } })
    expect(await change({ closesAt: day(21) })).toMatchObject({ values: { trouble: 'scoring-closes-too-early' } })
    expect(await change({ closesAt: day(12) }, day(5), 'kofi')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await theRound()).toMatchObject({ dates: wholeDates })
  })
})

describe('calling a round off', () => {
  const cancel = async (by: CastMember = 'rose') => {
    const { id } = await theRound()
    return here.write((db) =>
      cancelRound(
        db,
        here.on(by, day(5)),
        id,
        'The money is gone.',
        () => Promise.resolve(ok),
        () => Promise.resolve(),
      ),
    )
  }
  beforeEach(() => plan())

  it('is for good, and says why', async () => {
    await publish()
    expect(await cancel()).toEqual(ok)
    expect((await events())[1]).toEqual({ kind: 'cancelled', detail: { because: 'The money is gone.' } })
    expect(await cancel()).toMatchObject({ because: 'round-cancelled' })
  })

  it('is the chair’s, and too late once a list has been adopted', async () => {
    await publish()
    expect(await cancel('kofi')).toMatchObject({ because: 'not-yours-to-do' })
    await here.round('done', { events: ['published', 'checked', 'counted', 'adopted'] })
    const off = await here.write((db) =>
      cancelRound(
        db,
        here.on('rose', day(40)),
        'done',
        'Changed my mind.',
        () => Promise.resolve(ok),
        () => Promise.resolve(),
      ),
    )
    expect(off).toMatchObject({ because: 'already-adopted' })
  })
})
