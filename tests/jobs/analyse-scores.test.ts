import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analysisOf, atOnce, cellsOf, interestsFrom, type ScoreSheet, type ToAnalyse } from '~/domain/panel'
import { instant } from '~/domain/time'
import { analyseScores, fingerprint } from '~/jobs/analyse-scores.server'

const members = ['ann', 'bob', 'cara']
const ideas = ['bench', 'herbs', 'piano']
const of = (points: readonly number[], change: Partial<ToAnalyse> = {}): ToAnalyse => ({
  seats: members.map((personId) => ({ personId, voting: true, resident: true })),
  criteria: [{ id: 'together', weight: 1 }],
  proposalIds: ideas,
  sheets: ideas.flatMap((proposalId, row) =>
    members.map((personId, column): ScoreSheet => {
      const together = points[row * members.length + column] ?? 0
      return { proposalId, personId, points: { together }, handedInAt: instant(0) }
    }),
  ),
  interests: interestsFrom([], []),
  ...{ fewestScores: 1, lots: [], costs: ideas.map(() => 100_00), pot: 200_00, seed: 'spring' },
  ...change,
})
const some = [5, 4, 3, 2, 2, 3, 1, 0, 4]

describe('an analysis', () => {
  it('is made once for the same scores, however often and by how many at once it is asked for', async () => {
    const [one, other] = await Promise.all([analyseScores(of(some)), analyseScores(of(some))])
    expect(other).toBe(one)
    expect(await analyseScores(of(some))).toBe(one)
    expect(one).toEqual(atOnce(analysisOf(of(some))))
  })

  it('is another one as soon as anything that goes in is', () => {
    const print = (given: ToAnalyse) => fingerprint(given, cellsOf(given))
    const changes: Partial<ToAnalyse>[] = [
      { pot: 300_00 },
      { costs: [1, 2, 3] },
      { lots: ['piano'] },
      { fewestScores: 2 },
      { seed: 'autumn' },
      { fewestTenths: 25 },
      { share: { kind: 'at-most', percent: 50 } },
      { share: { kind: 'set-aside', percent: 50 } },
      { partFunding: true },
      { smallest: [1, null, null] },
      { groups: ['north', null, null] },
      { interests: interestsFrom([], [{ personId: 'ann', proposalId: 'bench' }]) },
      { criteria: [{ id: 'together', weight: 2 }] },
    ]
    for (const change of changes) expect(print(of(some, change))).not.toBe(print(of(some)))
    const points = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 9, maxLength: 9 })
    fc.assert(
      fc.property(points, points, (one, other) => {
        expect(print(of(one)) === print(of(other))).toBe(one.join() === other.join())
      }),
    )
  })

  it('lets others be answered while it is made', async () => {
    const many = Array.from({ length: 120 }, (_, at) => `idea ${at}`)
    const sheets = many.flatMap((proposalId, row) =>
      members.map((personId, column): ScoreSheet => {
        return { proposalId, personId, points: { together: (row * 7 + column * 3) % 6 }, handedInAt: instant(0) }
      }),
    )
    const large = of([], { proposalIds: many, sheets, costs: many.map(() => 50_00), pot: 900_00 })
    let turns = 0
    let done = false
    const count = () => {
      turns += 1
      if (!done) setImmediate(count)
    }
    setImmediate(count)
    await analyseScores(large)
    done = true
    expect(turns).toBeGreaterThan(2)
  })
})
