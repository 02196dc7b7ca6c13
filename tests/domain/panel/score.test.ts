import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  asNumber,
  cellOf,
  compareMeans,
  interestsFrom,
  mayHandIn,
  mean,
  panelScores,
  ranking,
  rounded,
  type Declaration,
  type ProposalScore,
  type Scoring,
  type ScoreSheet,
} from '~/domain/panel'
import { instant } from '~/domain/time'

const at = instant(0)
const criteria = [
  { id: 'neighbours', weight: 3 },
  { id: 'value', weight: 1 },
]
const seat = (personId: string, voting = true) => ({ personId, voting, resident: true })
const sheet = (personId: string, proposalId: string, neighbours: number, value: number): ScoreSheet => ({
  personId,
  proposalId,
  points: { neighbours, value },
  handedInAt: at,
})
const declared = (personId: string, proposalId: string, kind: Declaration['kind'] = 'direct'): Declaration => ({
  personId,
  proposalId,
  kind,
  note: '',
  at,
  declaredBy: personId,
})
const scoring = (change: Partial<Scoring>): Scoring => ({
  seats: ['ann', 'bob', 'cara', 'dee'].map((each) => seat(each)),
  criteria,
  proposalIds: ['bench'],
  sheets: [],
  interests: interestsFrom([], []),
  fewestScores: 2,
  ...change,
})
const bench = (change: Partial<Scoring>) => panelScores(scoring(change))[0] as ProposalScore

describe('scoring a proposal', () => {
  it('weighs criteria, and shows the plain mean beside it', () => {
    const score = bench({ sheets: [sheet('ann', 'bench', 4, 2), sheet('bob', 'bench', 2, 4)] })
    // Ann (3×4 + 2) ÷ 4 = 3.5, Bob (3×2 + 4) ÷ 4 = 2.5; unweighted both have 3.
    expect([score.weighted, score.raw].map((each) => each && asNumber(each))).toEqual([3, 3])
    const ann = bench({ sheets: [sheet('ann', 'bench', 4, 2)] })
    expect([ann.weighted, ann.raw].map((each) => each && asNumber(each))).toEqual([3.5, 3])
  })

  it('keeps apart who stepped out, who abstained and who has not scored yet', () => {
    const abstaining: ScoreSheet = {
      personId: 'cara',
      proposalId: 'bench',
      points: {},
      handedInAt: at,
      abstained: true,
    }
    const score = bench({
      sheets: [sheet('ann', 'bench', 5, 5), abstaining],
      interests: interestsFrom([declared('bob', 'bench', 'loyalty')], []),
    })
    expect(score).toMatchObject({ scored: 1, recused: 1, abstained: 1, notYet: 1, couldScore: 3, enough: false })
    expect(score.weighted && asNumber(score.weighted)).toBe(5)
  })

  it('sets a sheet aside when an interest comes to light after it was handed in', () => {
    const sheets = [sheet('ann', 'bench', 1, 1), sheet('bob', 'bench', 5, 5), sheet('cara', 'bench', 3, 3)]
    const after = bench({ sheets, interests: interestsFrom([declared('bob', 'bench')], []) })
    expect(after).toMatchObject({ scored: 2, recused: 1 })
    expect(after.weighted && asNumber(after.weighted)).toBe(2)
  })

  it('counts a sheet only once it is handed in', () => {
    const sheets = [
      { ...sheet('ann', 'bench', 5, 5), handedInAt: null },
      { ...sheet('gone', 'bench', 0, 0), handedInAt: null },
    ]
    expect(bench({ sheets, seats: [seat('ann'), seat('bob', false), seat('cara')] })).toMatchObject({
      scored: 0,
      notYet: 2,
      weighted: null,
      spread: null,
    })
  })

  it('keeps what somebody handed in who has left the panel since, or lost her vote: unless she has an interest', () => {
    const sheets = [sheet('ann', 'bench', 5, 5), sheet('bob', 'bench', 2, 2), sheet('gone', 'bench', 2, 2)]
    const seats = [seat('ann'), seat('bob', false), seat('cara')]
    const score = bench({ sheets, seats })
    expect(score).toMatchObject({ scored: 3, couldScore: 4, notYet: 1, recused: 0 })
    expect(score.weighted && asNumber(score.weighted)).toBe(3)
    const interests = interestsFrom([declared('gone', 'bench')], [])
    expect(bench({ sheets, seats, interests }), 'as if hers had never been written').toMatchObject({
      scored: 2,
      couldScore: 3,
      recused: 0,
    })
  })

  it('counts those alone who were given it to score, where ideas are shared out, and who stepped out of it', () => {
    const isAssigned = (personId: string) => personId === 'ann' || personId === 'bob'
    const interests = interestsFrom([declared('cara', 'bench')], [])
    expect(bench({ sheets: [sheet('ann', 'bench', 4, 4)], isAssigned, interests })).toMatchObject({
      ...{ scored: 1, couldScore: 2, notYet: 1, recused: 1 },
    })
  })

  it('shows how far the panel agrees', () => {
    const { spread } = bench({
      sheets: [sheet('ann', 'bench', 1, 1), sheet('bob', 'bench', 3, 3), sheet('cara', 'bench', 5, 5)],
    })
    expect(spread && [asNumber(spread.lowest), asNumber(spread.highest), spread.standardDeviation]).toEqual([1, 5, 2])
    expect(bench({ sheets: [sheet('ann', 'bench', 1, 1)] }).spread?.standardDeviation).toBeNull()
  })

  it('is handed in whole', () => {
    expect(mayHandIn({ points: { neighbours: 3, value: 0 } }, criteria)).toMatchObject({ ok: true })
    expect(mayHandIn({ points: { neighbours: 3 } }, criteria)).toMatchObject({
      because: 'score-unfinished',
      values: { missing: 1 },
    })
    for (const wrong of [6, -1, 2.5, Number.NaN]) {
      expect(mayHandIn({ points: { neighbours: wrong, value: 0 } }, criteria)).toMatchObject({
        because: 'score-unfinished',
      })
    }
    expect(mayHandIn({ points: {}, abstained: true }, criteria)).toMatchObject({ ok: true })
    expect(() => cellOf(sheet('ann', 'bench', 7, 0), criteria, false)).toThrow(/without points/)
  })

  it('refuses criteria that nothing could be weighed by', () => {
    for (const wrong of [[], [{ id: 'a', weight: 0 }], [{ id: 'a', weight: 0.5 }], [criteria[0], criteria[0]]]) {
      expect(() => bench({ criteria: wrong as typeof criteria })).toThrow(/criteri/)
    }
  })
})

describe('ranking', () => {
  const scored = (proposalId: string, points: number, count = 2) =>
    ['ann', 'bob', 'cara'].slice(0, count).map((each) => sheet(each, proposalId, points, points))
  const ranked = (lots: string[], ...sheets: ScoreSheet[][]) =>
    ranking(panelScores(scoring({ proposalIds: ['a', 'b', 'c', 'd'], sheets: sheets.flat() })), lots).map(
      ({ proposalId, rank }) => [proposalId, rank],
    )

  it('gives equals one rank, in the order of the lots, and skips the next', () => {
    expect(ranked(['d', 'c', 'b', 'a'], scored('a', 3), scored('b', 4), scored('c', 4), scored('d', 1))).toEqual([
      ['c', 1],
      ['b', 1],
      ['a', 3],
      ['d', 4],
    ])
  })

  it('gives no rank to too few scores, however high', () => {
    expect(ranked([], scored('a', 5, 1), scored('b', 1), scored('c', 2))).toEqual([
      ['c', 1],
      ['b', 2],
      ['a', null],
      ['d', null],
    ])
  })
})

describe('a mean', () => {
  it('is compared exactly and rounded half up', () => {
    expect(compareMeans(mean(1, 3), mean(333_333_333, 1_000_000_000))).toBeGreaterThan(0)
    expect(compareMeans(mean(2, 6), mean(1, 3))).toBe(0)
    expect([rounded(mean(5, 1000)), rounded(mean(1, 3)), rounded(mean(2, 3)), rounded(mean(7, 2), 0)]).toEqual([
      0.01, 0.33, 0.67, 4,
    ])
    expect(() => mean(1, 0)).toThrow(RangeError)
  })
})

const members = ['ann', 'bob', 'cara', 'dee', 'eve']
const proposals = ['a', 'b', 'c']
const points = fc.integer({ min: 0, max: 5 })
const anySheets = fc
  .array(fc.tuple(fc.constantFrom(...members), fc.constantFrom(...proposals), points, points), { maxLength: 20 })
  .map((all) => [...new Map(all.map(([who, what, x, y]) => [`${who} ${what}`, sheet(who, what, x, y)])).values()])
const anyInterests = fc.array(fc.tuple(fc.constantFrom(...members), fc.constantFrom(...proposals)), { maxLength: 6 })
const anyWeights = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))

describe('whatever is scored', () => {
  const whole = (
    sheets: ScoreSheet[],
    interested: [string, string][],
    [first, second]: [number, number],
    seats = members,
  ) =>
    panelScores({
      seats: seats.map((each) => seat(each)),
      criteria: [
        { id: 'neighbours', weight: first },
        { id: 'value', weight: second },
      ],
      proposalIds: proposals,
      sheets,
      interests: interestsFrom(
        interested.map(([who, what]) => declared(who, what)),
        [],
      ),
      fewestScores: 2,
    })

  it('stepping out never counts as a nought: it is as if she were not on the panel for that proposal', () => {
    fc.assert(
      fc.property(anySheets, fc.constantFrom(...members), anyWeights, (sheets, who, weights) => {
        const recused = whole(
          sheets,
          proposals.map((each) => [who, each]),
          weights,
        )
        const absent = whole(
          sheets.filter(({ personId }) => personId !== who),
          [],
          weights,
          members.filter((each) => each !== who),
        )
        for (const [index, score] of recused.entries()) {
          expect({ ...score, recused: 0 }).toEqual(absent[index])
        }
      }),
    )
  })

  it('what a member with an interest wrote never changes anything', () => {
    fc.assert(
      fc.property(anySheets, anyInterests, anyWeights, points, (sheets, interested, weights, other) => {
        const isIn = (each: ScoreSheet) =>
          interested.some(([who, what]) => who === each.personId && what === each.proposalId)
        const rewritten = sheets.map((each) =>
          isIn(each) ? { ...each, points: { neighbours: other, value: other } } : each,
        )
        const before = whole(sheets, interested, weights)
        expect(whole(rewritten, interested, weights)).toEqual(before)
        expect(
          whole(
            sheets.filter((each) => !isIn(each)),
            interested,
            weights,
          ),
        ).toEqual(before)
      }),
    )
  })

  it('the weighted mean lies between the lowest and the highest, and between 0 and 5', () => {
    fc.assert(
      fc.property(anySheets, anyInterests, anyWeights, (sheets, interested, weights) => {
        for (const { weighted, spread, scored, recused, abstained, notYet, couldScore } of whole(
          sheets,
          interested,
          weights,
        )) {
          expect(scored + recused + abstained + notYet).toBe(members.length)
          expect(couldScore).toBe(members.length - recused)
          if (!weighted || !spread) continue
          expect(compareMeans(spread.lowest, weighted)).toBeLessThanOrEqual(0)
          expect(compareMeans(weighted, spread.highest)).toBeLessThanOrEqual(0)
          expect(asNumber(weighted)).toBeGreaterThanOrEqual(0)
          expect(asNumber(weighted)).toBeLessThanOrEqual(5)
        }
      }),
    )
  })

  it('the order in which scores come, or members sit, never matters', () => {
    fc.assert(
      fc.property(
        anySheets,
        anyInterests,
        anyWeights,
        fc.infiniteStream(fc.nat()),
        (sheets, interested, weights, dice) => {
          const shuffled = sheets
            .map((each) => [dice.next().value as number, each] as const)
            .sort(([a], [b]) => a - b)
            .map(([, each]) => each)
          const before = whole(sheets, interested, weights)
          expect(whole(shuffled, interested, weights, members.toReversed())).toEqual(before)
          expect(ranking(before.toReversed())).toEqual(ranking(before))
        },
      ),
    )
  })

  it('multiplying every weight changes no mean and no rank', () => {
    fc.assert(
      fc.property(anySheets, anyWeights, fc.integer({ min: 2, max: 50 }), (sheets, [first, second], times) => {
        const ranks = (scores: ProposalScore[]) => ranking(scores).map(({ proposalId, rank }) => [proposalId, rank])
        expect(ranks(whole(sheets, [], [first * times, second * times]))).toEqual(
          ranks(whole(sheets, [], [first, second])),
        )
      }),
    )
  })
})
