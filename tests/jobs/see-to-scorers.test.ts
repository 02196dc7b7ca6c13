import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { declareInterest } from '~/commands/panel/declare-interest.server'
import { lockScores } from '~/commands/panel/lock-scores.server'
import { reassignScorer } from '~/commands/panel/reassign-scorer.server'
import { remindScorers } from '~/commands/panel/remind-scorers.server'
import { shareOut } from '~/commands/panel/share-out.server'
import { hours, later } from '~/domain/time'
import { seeToScorers } from '~/jobs/see-to-scorers.server'
import { scoringList } from '~/queries/panel/scoring-list.server'
import { scoringProgress, withScoresLeft } from '~/queries/panel/scoring-progress.server'
import { scoringSheet } from '~/queries/panel/score-sheet.server'
import { rankingOf } from '~/records/panel/scores.server'
import { proposalById } from '~/records/proposal/proposal.server'
import { roundById } from '~/records/round/course.server'
import { auditEntry, contact, letterChoice, outbox, role, scoreAssignment } from '~db/schema'
import type { CastMember } from '../cast'
import { declares, handsIn } from '../commands/panel/scored'
import { sparksOn, type MovableSparks } from '../sparks'
import { day, secrets, stage, wholeDates, type Stage } from '../stage'

const panel = ['rose', 'winston', 'mei', 'tom', 'amina'] as const
const references = ['SPR-01', 'SPR-02', 'SPR-03', 'SPR-04', 'SPR-05']
const none = Object.fromEntries(references.map((reference) => [reference, 'none' as const]))

let here: Stage
let sparks: MovableSparks
beforeEach(async () => {
  here = await stage()
  sparks = sparksOn(here.world)
  await here.holds('panel', ...panel)
  await here.holds('chair', 'rose')
  await here.round('spring', { rules: { scorersEach: 2 }, events: ['published', 'checked'] })
  await here.criteria('spring')
  for (const reference of references) await here.proposal('spring', reference)
  await here.write((db) =>
    db.insert(contact).values(panel.map((personId) => ({ personId, email: `${personId}@example.org` }))),
  )
})
afterEach(() => here.close())

const at = async (moment: typeof wholeDates.opensAt) => {
  sparks.moveTo(moment)
  await seeToScorers(sparks)
}
const round = async () => {
  const found = await here.read((db) => roundById(db, 'spring'))
  if (!found) throw new Error('no round')
  return found
}
const progress = async (now = day(12)) => {
  const spring = await round()
  return here.read((db) => scoringProgress(db, spring, now))
}
const scorers = async (reference: string, now = day(12)) =>
  (await progress(now)).ideas.find((one) => one.reference === reference)?.scorers.map(({ personId }) => personId) ?? []
const hers = async (who: CastMember) => {
  const spring = await round()
  const { items } = await here.read((db) => scoringList(db, spring, who, day(12)))
  return items.filter(({ isHers }) => isHers).map(({ reference }) => reference)
}
const loads = async () => (await progress()).members.map(({ of }) => of)
const letters = async () => (await here.read((db) => db.select().from(outbox))).map(({ once }) => once)
const leaves = (who: CastMember, moment = day(13)) =>
  here.write((db) => db.update(role).set({ endsAt: moment }).where(eq(role.personId, who)))

describe('ideas that are shared out', () => {
  it('are given to as many as the round asks for, evenly, once scoring opens, and once', async () => {
    await at(day(9))
    expect(await here.read((db) => db.select().from(scoreAssignment))).toEqual([])
    await at(day(11))
    expect(await loads()).toEqual([2, 2, 2, 2, 2])
    await at(day(12))
    expect(await here.read((db) => db.select().from(scoreAssignment))).toHaveLength(10)
    const drawn = (await here.read((db) => db.select().from(auditEntry))).filter(({ act }) => act === 'scorers.assign')
    expect(drawn).toMatchObject([
      { actor: null, detail: { step: 1, seed: expect.any(Number) as number, changes: 10, short: 0 } },
    ])
  })

  it('are scored by those they were given to, and by nobody else', async () => {
    await at(day(11))
    for (const who of panel) await declares(here, who, none)
    const mine = await hers('mei')
    const [own = ''] = mine
    const foreign = references.find((reference) => !mine.includes(reference)) ?? ''
    expect(await handsIn(here, 'mei', own, { together: 3, value: 3 })).toMatchObject({ ok: true })
    expect(await handsIn(here, 'mei', foreign, { together: 3, value: 3 })).toMatchObject({
      because: 'scored-by-others',
    })
    const spring = await round()
    const sheet = await here.read(async (db) => {
      const of = await proposalById(db, `spring/${foreign}`)
      return of && scoringSheet(db, spring, of, 'mei', day(12))
    })
    expect(sheet).toMatchObject({ mayScore: { because: 'scored-by-others' }, others: null })
  })

  it('count the scorers they were given to alone', async () => {
    await at(day(11))
    for (const who of panel) await declares(here, who, none)
    for (const reference of references) {
      for (const who of await scorers(reference))
        await handsIn(here, who as CastMember, reference, { together: 3, value: 3 })
    }
    await here.write((db) => lockScores(db, here.on('rose', day(13)), 'spring'))
    const spring = await round()
    const ranked = await here.read((db) =>
      rankingOf(
        db,
        spring,
        references.map((one) => `spring/${one}`),
        day(14),
      ),
    )
    expect(ranked.map(({ couldScore, scored, notYet, recused }) => [couldScore, scored, notYet, recused])).toEqual(
      references.map(() => [2, 2, 0, 0]),
    )
  })

  it('go to another as soon as one steps out, and her other ideas stay hers', async () => {
    await at(day(11))
    const before = await hers('mei')
    const [lost = '', kept = ''] = before
    await here.write((db) =>
      declareInterest(db, here.on('mei', day(12)), 'spring', 'mei', [{ reference: lost, kind: 'loyalty', note: '' }]),
    )
    expect(await scorers(lost)).not.toContain('mei')
    expect(await scorers(lost)).toHaveLength(2)
    expect(await hers('mei')).toContain(kept)
    expect(Math.max(...(await loads())) - Math.min(...(await loads()))).toBeLessThanOrEqual(1)
  })

  it('go to others when one resigns in mid-scoring: what was in counts, what was begun does not', async () => {
    await at(day(11))
    for (const who of panel) await declares(here, who, none)
    const [first = '', second = ''] = await hers('tom')
    await handsIn(here, 'tom', first, { together: 4, value: 4 })
    await leaves('tom')
    await at(later(day(13), 1))
    const now = later(day(13), 1)
    expect(await scorers(second, now)).not.toContain('tom')
    expect(await scorers(second, now)).toHaveLength(2)
    expect(await scorers(first, now)).toContain('tom')
    expect((await progress(now)).members.find(({ personId }) => personId === 'tom')).toMatchObject({
      ...{ hasLeft: true, in: 1, of: 1 },
    })
    await here.write((db) => lockScores(db, here.on('rose', day(14)), 'spring'))
    const spring = await round()
    const [ranked] = await here.read((db) => rankingOf(db, spring, [`spring/${first}`], day(15)))
    expect(ranked).toMatchObject({ scored: 1 })
  })

  it('are not told by name to whoever has an interest in one: the numbers are', async () => {
    await at(day(11))
    await declares(here, 'rose', { 'SPR-01': 'loyalty' })
    const spring = await round()
    const { ideas } = await here.read((db) => scoringProgress(db, spring, day(12), 'rose'))
    expect(ideas.slice(0, 2).map(({ of, scorers }) => [of, scorers.length])).toEqual([
      [2, 0],
      [2, 2],
    ])
  })

  it('stay as they are after the lock, also where the round was read before it', async () => {
    await here.write((db) => lockScores(db, here.on('rose', day(11)), 'spring'))
    expect(await here.write((db) => shareOut(db, here.on(null, day(11)), 'spring'))).toEqual({ changed: false })
  })

  it('go to one who joins, where others have two or more more', async () => {
    await at(day(11))
    await here.holds('panel', 'gareth')
    await at(day(12))
    expect(await loads()).toEqual(expect.arrayContaining([1, 2, 2]))
    expect((await progress()).members.find(({ personId }) => personId === 'gareth')?.of).toBeGreaterThan(0)
  })
})

describe('an officer who says who scores', () => {
  const moves = (by: CastMember, from: CastMember | null, to: CastMember | null, reference = 'SPR-01') =>
    here.write((db) =>
      reassignScorer(db, here.on(by, day(12)), `spring/${reference}`, { from, to, because: 'He is ill.' }),
    )

  it('takes it from one and gives it to another, and that stays so', async () => {
    await at(day(11))
    const [from] = (await scorers('SPR-01')) as CastMember[]
    expect(await moves('winston', from ?? null, null)).toMatchObject({ because: 'not-yours-to-do' })
    expect(await moves('rose', from ?? null, from ?? null)).toMatchObject({ because: 'nothing-reassigned' })
    expect(await moves('rose', 'nadia', null)).toMatchObject({ because: 'not-a-scorer' })
    expect(await moves('rose', null, 'nadia')).toMatchObject({ because: 'not-a-scorer' })
    expect(await moves('rose', null, from ?? null)).toMatchObject({ because: 'scores-it-already' })
    const before = await scorers('SPR-01')
    const target = panel.find((who) => !before.includes(who)) ?? 'mei'
    expect(await moves('rose', from ?? null, target)).toEqual({ ok: true })
    const after = await scorers('SPR-01')
    expect([after.includes(from ?? ''), after.includes(target)]).toEqual([false, true])
    await at(day(12))
    expect(await scorers('SPR-01')).toEqual(after)
  })

  it('moves no score that is in, gives nothing to whoever steps out, and nothing where she has an interest herself', async () => {
    await at(day(11))
    for (const who of panel) await declares(here, who, none)
    const [from = 'mei'] = (await scorers('SPR-01')) as CastMember[]
    await handsIn(here, from, 'SPR-01', { together: 3, value: 3 })
    expect(await moves('rose', from, null)).toMatchObject({ because: 'their-score-is-in' })
    const now = await scorers('SPR-01')
    const out = panel.find((who) => !now.includes(who) && who !== 'rose') ?? 'amina'
    await declares(here, out, { 'SPR-01': 'direct' })
    expect(await moves('rose', null, out)).toMatchObject({ because: 'scorer-steps-out' })
    await declares(here, 'rose', { 'SPR-02': 'indirect' })
    expect(await moves('rose', null, out, 'SPR-02')).toMatchObject({ because: 'you-have-an-interest' })
  })
})

describe('reminders', () => {
  const closesAt = wholeDates.scoringClosesAt ?? day(20)

  it('go to those with scores to give, three days and one day before the date, each once', async () => {
    await at(day(11))
    await at(later(closesAt, -hours(73)))
    expect(await letters()).toEqual([])
    for (const reference of await hers('mei')) {
      await declares(here, 'mei', none)
      await handsIn(here, 'mei', reference, { together: 3, value: 3 })
    }
    await at(later(closesAt, -hours(72)))
    await at(later(closesAt, -hours(70)))
    expect(await letters()).toHaveLength(4)
    expect((await letters()).some((once) => once.endsWith(':mei'))).toBe(false)
    await at(later(closesAt, -hours(24)))
    await at(later(closesAt, -1))
    await at(closesAt)
    expect(await letters()).toHaveLength(8)
  })

  it('are not sent to whoever has stopped such letters, nor on the day scoring opens', async () => {
    await here.write((db) =>
      db.insert(letterChoice).values({ personId: 'tom', stopHash: 'tom', news: 'none', chosenAt: day(1) }),
    )
    await here.round('late', { dates: { closesAt: later(closesAt, -hours(40)) }, events: ['published', 'checked'] })
    await here.proposal('late', 'LAT-01')
    await at(later(closesAt, -hours(39)))
    expect((await letters()).filter((once) => once.includes(':late:'))).toEqual([])
    const named = (await letters()).filter((once) => once.includes(':spring:'))
    expect(named.map((once) => once.split(':').at(-1)).sort()).toEqual(['amina', 'mei', 'rose', 'winston'])
  })

  it('can be sent by the chair, at most once a day', async () => {
    await at(day(11))
    const sends = async (by: CastMember, moment: typeof closesAt) => {
      const members = withScoresLeft(await progress(moment))
      return here.write((db) =>
        remindScorers(db, here.on(by, moment), secrets, 'spring', members, (left) => ({
          subject: `${left} left`,
          text: '',
        })),
      )
    }
    expect(await sends('mei', day(12))).toMatchObject({ because: 'not-yours-to-do' })
    expect(await sends('rose', day(12))).toEqual({ ok: true, letters: 5 })
    expect(await sends('rose', later(day(12), hours(23)))).toMatchObject({ because: 'reminded-lately' })
    expect(await sends('rose', day(13))).toEqual({ ok: true, letters: 5 })
  })
})
