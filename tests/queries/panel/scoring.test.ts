import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { handInScore } from '~/commands/panel/hand-in-score.server'
import { lockScores } from '~/commands/panel/lock-scores.server'
import { panelRanking } from '~/queries/panel/ranking.server'
import { scoringSheet } from '~/queries/panel/score-sheet.server'
import { nextToScore, scoringList } from '~/queries/panel/scoring-list.server'
import { proposalById } from '~/records/proposal/proposal.server'
import { roundById } from '~/records/round/course.server'
import type { CastMember } from '../../cast'
import type { Stage } from '../../stage'
import { declares, handsIn, noInterest, scoringDay, scoringStage } from '../../commands/panel/scored'

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
  return here.read((db) => panelRanking(db, spring, reader, scoringDay))
}

describe('what a member still has to do', () => {
  it('counts what is in of what is hers, leaving out what she stepped out of', async () => {
    await declares(here, 'winston', { 'SPR-01': 'none', 'SPR-02': 'direct' })
    expect(await list('winston')).toMatchObject({ done: 0, total: 1, panel: { in: 0, asked: 5 } })
    await handsIn(here, 'winston', 'SPR-01', { together: 1, value: 1 })
    const { items, ...progress } = await list('winston')
    expect(progress).toMatchObject({ done: 1, total: 1, panel: { in: 1, asked: 5 } })
    expect(items.map(({ state }) => state)).toEqual(['handed-in', 'stepped-out'])
    expect(nextToScore(items, 'SPR-01')).toBeNull()
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

  it('is never shown to whoever has an interest, not after the lock either', async () => {
    expect((await sheet('winston')).others).toBeNull()
    await locks()
    const { others, own, mayScore } = await sheet('winston')
    expect([others, own, mayScore?.because]).toEqual([null, null, 'you-have-an-interest'])
    expect((await sheet('mei')).others?.map(({ name }) => name)).toContain('Rose Delaney')
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
          const found = spring && (await own.read((db) => panelRanking(db, spring, null, scoringDay)))
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
