import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { declareInterest } from '~/commands/panel/declare-interest.server'
import { handInScore } from '~/commands/panel/hand-in-score.server'
import { lockScores } from '~/commands/panel/lock-scores.server'
import { eq } from 'drizzle-orm'
import { proposal } from '~db/schema'
import type { InterestKind } from '~/domain/panel'
import type { DecidingRule } from '~/domain/round'
import { scoresToAnalyse } from '~/queries/panel/scores-to-analyse.server'
import { listToScore, ownScoring } from '~/queries/panel/own-scoring.server'
import { scoringSheet } from '~/queries/panel/score-sheet.server'
import { nextToScore, scoringList } from '~/queries/panel/scoring-list.server'
import { scoringProgress } from '~/queries/panel/scoring-progress.server'
import { scoresSetAside } from '~/queries/panel/set-aside.server'
import { proposalById } from '~/records/proposal/proposal.server'
import { roundById } from '~/records/round/course.server'
import type { CastMember } from '../../cast'
import { day, type Stage } from '../../stage'
import { declares, handsIn, noInterest, scoringDay, scoringStage, seenScores } from '../../commands/panel/scored'

let here: Stage
beforeEach(async () => {
  here = await scoringStage()
})
afterEach(() => here.close())

const round = async () => {
  const found = await here.read((db) => roundById(db, 'spring'))
  if (!found) throw new Error('no round')
  return found
}
const list = async (who: CastMember) => {
  const spring = await round()
  return here.read((db) => scoringList(db, spring, who, scoringDay))
}
const sheet = async (who: CastMember, reference = 'SPR-01') => {
  const spring = await round()
  return here.read(async (db) => {
    const proposal = await proposalById(db, `spring/${reference}`)
    if (!proposal) throw new Error('no proposal')
    return scoringSheet(db, spring, proposal, who, scoringDay)
  })
}
const locks = () => here.write((db) => lockScores(db, here.on('rose', scoringDay), 'spring'))
const ranking = async (reader: CastMember | null) => {
  const spring = await round()
  return seenScores(here, spring, reader, day(15))
}

const progress = async () => {
  const spring = await round()
  return here.read((db) => scoringProgress(db, spring, scoringDay))
}

describe('what a member still has to do', () => {
  it('counts what is in of what is hers, leaving out what she stepped out of', async () => {
    await declares(here, 'winston', { 'SPR-01': 'none', 'SPR-02': 'direct' })
    expect(await list('winston')).toMatchObject({ done: 0, total: 1 })
    expect(await progress()).toMatchObject({ in: 0, of: 5 })
    await handsIn(here, 'winston', 'SPR-01', { together: 1, value: 1 })
    const { items, ...how } = await list('winston')
    expect(how).toMatchObject({ done: 1, total: 1 })
    expect(await progress()).toMatchObject({ in: 1, of: 5 })
    expect(items.map(({ state }) => state)).toEqual(['handed-in', 'stepped-out'])
    expect(nextToScore(items, 'SPR-01')).toBeNull()
  })

  it('is the same from her own rows alone, whatever she declared, gave or has a hand in', async () => {
    await here.proposal('spring', 'SPR-03', { by: 'mei' })
    await here.proposal('spring', 'SPR-04', { events: ['submitted', 'withdrawn'] })
    await declares(here, 'mei', { 'SPR-01': 'indirect', 'SPR-02': 'none' })
    await declares(here, 'mei', { 'SPR-01': 'none' }, 'I was wrong.')
    await declares(here, 'winston', { 'SPR-01': 'direct', 'SPR-02': 'none' })
    await handsIn(here, 'mei', 'SPR-02', { together: 1, value: 1 })
    await handsIn(here, 'winston', 'SPR-02', { together: 1, value: 1 })
    const spring = await round()
    for (const who of ['rose', 'winston', 'mei'] as const) {
      const whole = await list(who)
      const own = await here.read(async (db) => ownScoring(db, await listToScore(db, spring), spring, who))
      expect(own.items).toEqual(
        whole.items.map(({ reference, title, isHers, state }) => ({ reference, title, isHers, state })),
      )
      expect([own.done, own.total]).toEqual([whole.done, whole.total])
    }
    expect((await list('mei')).items.map(({ state }) => state)).toEqual(['to-score', 'handed-in', 'stepped-out'])
  })

  it('says where she has not declared yet', async () => {
    await declares(here, 'mei', { 'SPR-01': 'none' })
    expect((await list('mei')).items.map(({ state }) => state)).toEqual(['to-score', 'to-declare'])
  })
})

describe('what the others gave', () => {
  beforeEach(async () => {
    for (const who of ['rose', 'mei'] as const) await declares(here, who, noInterest)
    await declares(here, 'winston', { 'SPR-01': 'loyalty', 'SPR-02': 'none' })
    await handsIn(here, 'rose', 'SPR-01', { together: 5, value: 2 })
  })

  it('is hidden until her own is in', async () => {
    expect((await sheet('mei')).others).toBeNull()
    expect(JSON.stringify(await sheet('mei'))).not.toContain('a note by rose')
    await handsIn(here, 'mei', 'SPR-01', { together: 1, value: 1 })
    expect((await sheet('mei')).others).toEqual([
      { name: 'Rose Delaney', kind: 'scored', points: { together: 5, value: 2 }, mean: 4, note: 'a note by rose' },
      { name: 'Winston Clarke', kind: 'recused', points: {}, mean: null, note: '' },
    ])
  })

  it('is shown to whoever abstains after the lock alone: she could still score', async () => {
    const abstention = { points: {}, noteForPanel: '', feedback: '', abstained: true }
    await here.write((db) => handInScore(db, here.on('mei', scoringDay), 'spring/SPR-01', abstention))
    expect((await sheet('mei')).others).toBeNull()
    await locks()
    expect((await sheet('mei')).others?.[0]).toMatchObject({ name: 'Rose Delaney', mean: 4 })
  })

  it('is never shown to whoever has an interest, not after the lock either', async () => {
    expect((await sheet('winston')).others).toBeNull()
    await locks()
    const { others, own, mayScore } = await sheet('winston')
    expect([others, own, mayScore?.because]).toEqual([null, null, 'you-have-an-interest'])
    expect((await sheet('mei')).others?.map(({ name }) => name)).toContain('Rose Delaney')
  })
})

describe('an idea to be scored', () => {
  it('is not shown before she has declared on it, but for what it is called', async () => {
    expect((await sheet('mei')).idea).toMatchObject({ title: 'Idea SPR-01', summary: 'A good idea.', answers: [] })
    await declares(here, 'mei', noInterest)
    expect((await sheet('mei')).idea.answers).not.toEqual([])
  })
})

describe('an interest that comes to light after the lock', () => {
  const later = day(14)
  const says = (kind: InterestKind, at = later, reference = 'SPR-01') =>
    here.write((db) =>
      declareInterest(db, here.on('winston', at), 'spring', 'winston', [{ reference, kind, note: 'I see it now.' }]),
    )
  const aside = async (reader: CastMember | null) => {
    const spring = await round()
    return here.read((db) => scoresSetAside(db, spring, reader, later))
  }
  const ranks = async (reader: CastMember | null) =>
    (await ranking(reader))?.rows.map(({ reference, score }) => [reference, score?.rank, score?.weighted])

  beforeEach(async () => {
    for (const who of ['rose', 'winston', 'mei'] as const) await declares(here, who, noInterest)
    for (const [who, first, second] of [
      ['rose', 3, 3],
      ['winston', 5, 1],
      ['mei', 2, 4],
    ] as const) {
      await handsIn(here, who, 'SPR-01', { together: first, value: first })
      await handsIn(here, who, 'SPR-02', { together: second, value: second })
    }
    await locks()
  })

  it('sets the score aside: the ranking is without it, and both results are told, never whose it was', async () => {
    expect(await aside('rose')).toBeNull()
    expect(await ranks('rose')).toEqual([
      ['SPR-01', 1, 3.33],
      ['SPR-02', 2, 2.67],
    ])
    expect(await says('loyalty')).toEqual({ ok: true })
    expect(await ranks('rose')).toEqual([
      ['SPR-02', 1, 2.67],
      ['SPR-01', 2, 2.5],
    ])
    const told = await aside('rose')
    expect(told).toEqual({
      members: 1,
      rows: [
        {
          reference: 'SPR-01',
          title: 'Idea SPR-01',
          isAside: true,
          before: { rank: 1, mean: 3.33 },
          after: { rank: 2, mean: 2.5 },
        },
        {
          reference: 'SPR-02',
          title: 'Idea SPR-02',
          isAside: false,
          before: { rank: 2, mean: 2.67 },
          after: { rank: 1, mean: 2.67 },
        },
      ],
    })
    expect(JSON.stringify(told)).not.toContain('inston')
  })

  it('tells everyone else the ranks alone: two means would tell what one member gave', async () => {
    await says('loyalty')
    expect((await aside(null))?.rows.map(({ before, after }) => [before, after])).toEqual([
      [
        { rank: 1, mean: null },
        { rank: 2, mean: null },
      ],
      [
        { rank: 2, mean: null },
        { rank: 1, mean: null },
      ],
    ])
  })

  it('tells her nothing of it, who has stepped out: not even by a gap in the ranks', async () => {
    await says('loyalty')
    expect(await aside('winston')).toBeNull()
    expect(await ranks('winston')).toEqual([
      ['SPR-02', 1, 2.67],
      ['SPR-01', undefined, undefined],
    ])
  })

  it('does not bring the score back when it is taken back', async () => {
    await says('loyalty')
    await says('none', day(15))
    expect((await ranks('rose'))?.[1]).toEqual(['SPR-01', 2, 2.5])
    expect((await aside('rose'))?.members).toBe(1)
  })
})

describe('the line through the scores', () => {
  it('holds to what the round’s rule does, and says what it leaves out', async () => {
    const spring = await round()
    const lockedAt = day(40)
    const found = async (deciding?: DecidingRule) => {
      const ruled = { ...spring, rules: { ...spring.rules, deciding } }
      return here.read((db) => scoresToAnalyse(db, ruled, null, lockedAt))
    }
    await here.write((db) =>
      db.update(proposal).set({ neighbourhoodId: 'marian-square' }).where(eq(proposal.id, 'spring/SPR-01')),
    )
    const whole = await found({
      ...{ kind: 'shortlist', shortlist: 2, fewestTenths: 40, partFunding: true },
      share: { by: 'neighbourhood', kind: 'at-most', percent: 30 },
    })
    expect(whole?.toAnalyse).toMatchObject({
      fewestTenths: 40,
      partFunding: true,
      share: { kind: 'at-most', percent: 30 },
    })
    const places = whole?.toAnalyse?.proposalIds.map((id, at) => [id, whole.toAnalyse?.groups?.[at]])
    expect(places).toContainEqual(['spring/SPR-01', 'marian-square'])
    expect(places?.filter(([, group]) => group !== null)).toHaveLength(1)
    expect(whole?.toAnalyse?.smallest).toHaveLength(places?.length ?? 0)
    expect(whole?.rule).toEqual({ fewestTenths: 40, share: true, partFunding: true, leavesOut: ['vote'] })
    const yes = await found({ kind: 'scores-then-panel' })
    expect(yes?.rule).toEqual({ fewestTenths: null, share: false, partFunding: false, leavesOut: ['panel-vote'] })
    expect(yes?.toAnalyse).not.toHaveProperty('fewestTenths')
  })
})

describe('the ranking', () => {
  it('is not there before the lock, then hides from each reader what she has an interest in', async () => {
    for (const who of ['rose', 'mei'] as const) {
      await declares(here, who, noInterest)
      await handsIn(here, who, 'SPR-01', { together: 5, value: 2 })
      await handsIn(here, who, 'SPR-02', { together: who === 'rose' ? 2 : 3, value: 2 })
    }
    await declares(here, 'winston', { 'SPR-01': 'direct', 'SPR-02': 'none' })
    expect(await ranking('rose')).toBeNull()
    await locks()
    expect((await ranking('rose'))?.rows).toMatchObject([
      {
        reference: 'SPR-01',
        score: { rank: 1, weighted: 4, raw: 3.5, scored: 2, couldScore: 2, recused: 1, notYet: 0 },
      },
      { reference: 'SPR-02', score: { rank: 2, weighted: 2.33, raw: 2.25, lowest: 2, highest: 2.67, notYet: 1 } },
    ])
    expect((await ranking('winston'))?.rows).toMatchObject([
      { reference: 'SPR-02', score: { weighted: 2.33 } },
      { reference: 'SPR-01', hidden: 'stepped-out', score: null },
    ])
    expect((await ranking(null))?.rows.every(({ score }) => score !== null)).toBe(true)
  })

  it('names no idea to whoever has stepped out of it, nor leaves a gap where it stands', async () => {
    await here.proposal('spring', 'SPR-03', { cost: 900_00 })
    for (const who of ['rose', 'mei'] as const) {
      await declares(here, who, { ...noInterest, 'SPR-03': 'none' })
      await handsIn(here, who, 'SPR-01', { together: 5, value: who === 'rose' ? 5 : 0 })
      await handsIn(here, who, 'SPR-02', { together: 3, value: 3 })
      await handsIn(here, who, 'SPR-03', { together: who === 'rose' ? 5 : 0, value: 1 })
    }
    await declares(here, 'winston', { 'SPR-01': 'direct', 'SPR-02': 'none', 'SPR-03': 'none' })
    await locks()
    const said = await ranking('winston')
    expect(said?.rows.map(({ reference, score }) => [reference, score?.rank])).toEqual([
      ['SPR-02', 1],
      ['SPR-03', 2],
      ['SPR-01', undefined],
    ])
    expect(JSON.stringify({ ...said, rows: [] })).not.toContain('SPR-01')
    expect(said?.line).toBeNull()
    expect(
      said?.rows.map(({ score }) => [score?.ranks ?? null, score?.inHundred ?? null, score?.above ?? false]),
    ).toEqual(said?.rows.map(() => [null, null, false]))
    expect((await ranking('mei'))?.rows.map(({ score }) => score?.rank)).toEqual([1, 2, 3])
    expect(await ranking(null)).toMatchObject({ ideas: 3, scorers: 2, someHidden: false, line: { above: 2 } })
  })

  it('never counts a missing score as a nought, whoever stepped out, abstained or stayed away', async () => {
    const members = ['rose', 'winston', 'mei'] as const
    const part = fc.constantFrom('stepped-out', 'abstained', 'away', 'scored', 'scored-then-stepped-out')
    const points = fc.record(
      { together: fc.integer({ min: 0, max: 5 }), value: fc.integer({ min: 0, max: 5 }) },
      { noNullPrototype: true },
    )
    await fc.assert(
      fc.asyncProperty(fc.tuple(...members.map(() => fc.record({ part, points }))), async (parts) => {
        const own = await scoringStage()
        try {
          for (const [place, who] of members.entries()) {
            const { part, points } = parts[place] ?? { part: 'away', points: { together: 0, value: 0 } }
            await declares(own, who, { 'SPR-01': part === 'stepped-out' ? 'direct' : 'none' })
            if (part.startsWith('scored')) await handsIn(own, who, 'SPR-01', points)
            if (part === 'abstained') {
              const abstention = { points: {}, noteForPanel: '', feedback: '', abstained: true }
              await own.write((db) => handInScore(db, own.on(who, scoringDay), 'spring/SPR-01', abstention))
            }
            if (part === 'scored-then-stepped-out') await declares(own, who, { 'SPR-01': 'indirect' })
          }
          await own.write((db) => lockScores(db, own.on('rose', scoringDay), 'spring'))
          const spring = await own.read((db) => roundById(db, 'spring'))
          const found = spring && (await seenScores(own, spring, null, scoringDay))
          const score = found?.rows.find(({ reference }) => reference === 'SPR-01')?.score
          const counted = parts.filter(({ part }) => part === 'scored').map(({ points }) => points)
          const mean =
            counted.reduce((sum, { together, value }) => sum + (2 * together + value) / 3, 0) / counted.length
          expect(score?.scored).toBe(counted.length)
          if (counted.length === 0) expect(score?.weighted).toBeNull()
          else expect(score?.weighted).toBeCloseTo(mean, 1)
          expect(score?.recused).toBe(parts.filter(({ part }) => part.endsWith('stepped-out')).length)
          expect(score?.abstained).toBe(parts.filter(({ part }) => part === 'abstained').length)
        } finally {
          await own.close()
        }
      }),
      { numRuns: 15 },
    )
  })
})
