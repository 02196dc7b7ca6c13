import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  analysisOf,
  asNumber,
  atOnce,
  decideByRule,
  interestsFrom,
  rankedBy,
  scoredBy,
  toTalkOver,
  whatTheOtherMoves,
  type ScoreSheet,
  type ToAnalyse,
} from '~/domain/panel'
import { pence } from '~/domain/pence'
import { instant } from '~/domain/time'

const at = instant(0)
const members = ['ann', 'bob', 'cara', 'dee']
const criteria = [
  { id: 'neighbours', weight: 2 },
  { id: 'value', weight: 1 },
]
const sheet = (personId: string, proposalId: string, neighbours: number, value = neighbours): ScoreSheet => ({
  ...{ personId, proposalId, handedInAt: at },
  points: { neighbours, value },
})
const scored = (points: Readonly<Record<string, readonly (number | null)[]>>, change: Partial<ToAnalyse> = {}) => {
  const proposalIds = Object.keys(points)
  const sheets = proposalIds.flatMap((id) =>
    (points[id] ?? []).flatMap((given, who) => (given === null ? [] : [sheet(members[who] ?? '', id, given)])),
  )
  const of: ToAnalyse = {
    seats: members.map((personId) => ({ personId, voting: true, resident: true })),
    ...{ criteria, proposalIds, sheets, interests: interestsFrom([], []), fewestScores: 2 },
    ...{ lots: [], costs: proposalIds.map(() => 100_00), pot: 200_00, seed: 'spring', resamples: 200 },
    ...change,
  }
  return { of, found: atOnce(analysisOf(of)) }
}

describe('the analysis of a round’s scores', () => {
  it('shows raw, weighted and normalised beside each other, in the order of the ranking', () => {
    const { found } = scored({ bench: [2, 3, 2, 3], herbs: [5, 5, 4, 5], piano: [1, 2, 1, 5] })
    expect(found.ideas.map(({ proposalId, rank }) => [proposalId, rank])).toEqual([
      ['herbs', 1],
      ['bench', 2],
      ['piano', 3],
    ])
    const [herbs] = found.ideas
    expect(herbs?.weighted && asNumber(herbs.weighted)).toBe(4.75)
    expect(herbs?.firm).toMatchObject({ above: true, verdict: 'always' })
    expect(found).toMatchObject({ scorers: 4, normalisation: { how: 'means-only', parts: 1 }, resamples: 200 })
    expect(found.criteria.map(({ id }) => id)).toEqual(['neighbours', 'value'])
  })

  it('draws the line that the rule will: below the lowest score nothing is funded, however much money there is', () => {
    const points = { bench: [5, 5, 4, 5], herbs: [2, 2, 2, 2] }
    const { found } = scored(points, { fewestTenths: 40 })
    expect(found.ideas.map(({ proposalId, firm, otherAbove }) => [proposalId, firm.verdict, otherAbove])).toEqual([
      ['bench', 'always', true],
      ['herbs', 'never', false],
    ])
    expect(found.ideas[1]?.firm).toMatchObject({ above: false, share: 0, turnedBy: 0 })
    const without = scored(points).found
    expect(without.ideas[1]?.firm).toMatchObject({ above: true, verdict: 'always' })
  })

  it('says the same of each idea as the rule does, by either mean', () => {
    const points = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(
        fc.record({ a: points, b: points, c: points, d: points }),
        fc.integer({ min: 1, max: 50 }),
        fc.constantFrom('weighted' as const, 'normalised' as const),
        fc.constantFrom({}, { partFunding: true }, { share: { by: 'theme', kind: 'at-most', percent: 40 } } as const),
        (given, fewestTenths, scoresBy, terms) => {
          const costs = [90_00, 70_00, 80_00, 60_00]
          const groups = ['north', 'north', 'south', null]
          const smallest = [10_00, null, 70_00, 5_00]
          const rule = { kind: 'scores', scoresBy, fewestTenths, ...terms } as const
          const { of, found } = scored(given, {
            costs,
            groups,
            smallest,
            resamples: 1,
            fewestTenths,
            scoresBy,
            ...terms,
          })
          const { list } = decideByRule({
            ...{ rule, fewestVotes: 0, potPence: pence(of.pot), panelSaid: [], count: null, lots: [] },
            ideas: of.proposalIds.map((proposalId, place) => ({
              ...{ proposalId, askedPence: pence(costs[place] ?? 0), groupId: groups[place] ?? null },
              smallestPence: smallest[place] == null ? null : pence(smallest[place]),
            })),
            scored: scoredBy(of, scoresBy),
          })
          const funded = list.filter(({ amountPence }) => amountPence > 0).map(({ proposalId }) => proposalId)
          const above = found.ideas.filter(({ firm }) => firm.above).map(({ proposalId }) => proposalId)
          expect(above.sort()).toEqual(funded.sort())
        },
      ),
      { numRuns: 200 },
    )
  })

  it('says what a hard marker moved across the line', () => {
    // Dee marks hard and saw only the last two; the others liked those no less than the bench.
    const { found } = scored({
      bench: [4, 4, 4, null],
      herbs: [5, 5, 5, null],
      piano: [4, 4, 5, 0],
      quilt: [3, 3, 3, 0],
      seeds: [2, 2, 2, null],
    })
    expect(found.normalisation.how).toBe('additive')
    const moves = whatTheOtherMoves(found.ideas)
    expect(moves.crossings).toEqual([
      { proposalId: 'bench', to: 'below' },
      { proposalId: 'piano', to: 'above' },
    ])
    expect(moves.moved).toBeGreaterThan(0)
  })

  it('names first what hangs on who scores, and most what they saw differently', () => {
    const { found } = scored({
      sure: [5, 5, 5, 5],
      calm: [3, 3, 2, 3],
      torn: [5, 0, 5, 1],
      odd: [0, 0, 5, 0],
      last: [0, 0, 0, 0],
    })
    const talk = toTalkOver(found.ideas).map(({ idea, because }) => [idea.proposalId, because])
    expect(talk[0]).toEqual(['torn', 'near-the-line'])
    expect(talk.map(([id]) => id)).not.toContain('sure')
    expect(talk.map(([id]) => id)).not.toContain('last')
  })

  it('keeps who stepped out, abstained and has not scored apart, and counts none of them as a nought', () => {
    const abstains: ScoreSheet = { ...sheet('cara', 'bench', 0), points: {}, abstained: true }
    const { of } = scored({ bench: [5, 5, null, null], herbs: [1, 1, 1, 1] })
    const declared = { proposalId: 'bench', personId: 'bob', kind: 'loyalty', note: '', at, declaredBy: 'bob' } as const
    const found = atOnce(
      analysisOf({
        ...of,
        sheets: [...of.sheets, abstains],
        interests: interestsFrom([declared], []),
        fewestScores: 1,
      }),
    )
    const bench = found.ideas.find(({ proposalId }) => proposalId === 'bench')
    expect(bench).toMatchObject({ scored: 1, recused: 1, abstained: 1, notYet: 1, couldScore: 3, trimmed: 5 })
  })

  it('is not moved by anything that somebody with an interest wrote', () => {
    const points = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(
        fc.record({ a: points, b: points, c: points, d: points }),
        fc.constantFrom(...members),
        fc.constantFrom('a', 'b', 'c', 'd'),
        fc.integer({ min: 0, max: 5 }),
        (given, personId, proposalId, other) => {
          const interests = interestsFrom([], [{ personId, proposalId }])
          const { of, found } = scored(given, { interests, resamples: 40 })
          const rewritten = of.sheets.map((one) =>
            one.personId === personId && one.proposalId === proposalId ? sheet(personId, proposalId, other) : one,
          )
          expect(atOnce(analysisOf({ ...of, sheets: rewritten }))).toEqual(found)
          expect(scoredBy({ ...of, sheets: rewritten }, 'normalised')).toEqual(scoredBy(of, 'normalised'))
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('what a rule looks at', () => {
  it('is the exact weighted mean, with the normalised one to six decimals where it asks for that', () => {
    const { of } = scored({ bench: [2, 3, 2, 3], herbs: [5, 5, 4, 5], none: [] })
    expect(scoredBy(of, 'weighted').map(({ weighted, ...rest }) => [rest, weighted && asNumber(weighted)])).toEqual([
      [{ proposalId: 'bench', enough: true }, 2.5],
      [{ proposalId: 'herbs', enough: true }, 4.75],
      [{ proposalId: 'none', enough: false }, null],
    ])
    const normalised = scoredBy(of, 'normalised')
    expect(normalised.map((one) => one.normalised ?? null)).toEqual([
      { total: 2_500_000, outOf: 1_000_000 },
      { total: 4_750_000, outOf: 1_000_000 },
      null,
    ])
  })

  it('has no normalised mean where no scorer joins the groups that were scored', () => {
    const { of, found } = scored(
      { bench: [5, 4, null, null], herbs: [4, 4, null, null], piano: [null, null, 1, 2], quilt: [null, null, 2, 2] },
      { scoresBy: 'normalised' },
    )
    expect(found).toMatchObject({ by: 'weighted', normalisation: { parts: 2 } })
    expect(scoredBy(of, 'normalised').some(({ normalised }) => normalised)).toBe(false)
    expect(rankedBy(of, [], 'normalised')).toEqual(rankedBy(of, [], 'weighted'))
  })

  it('puts ideas in order by the normalised mean, with the line drawn through it and the other beside it', () => {
    const points = {
      bench: [4, 4, 4, null],
      herbs: [5, 5, 5, null],
      piano: [4, 4, 5, 0],
      quilt: [3, 3, 3, 0],
      seeds: [2, 2, 2, null],
    }
    const plain = scored(points).found
    const { of, found } = scored(points, { scoresBy: 'normalised' })
    expect(found.by).toBe('normalised')
    expect(found.ideas.map(({ proposalId }) => proposalId)).toEqual(
      rankedBy(of, [], 'normalised').ranked.map(({ proposalId }) => proposalId),
    )
    const places = (ideas: typeof found.ideas, which: 'rank' | 'otherRank') =>
      Object.fromEntries(ideas.map((one) => [one.proposalId, one[which]]))
    expect(places(found.ideas, 'rank')).toEqual(places(plain.ideas, 'otherRank'))
    expect(places(found.ideas, 'otherRank')).toEqual(places(plain.ideas, 'rank'))
    expect(found.ideas.filter(({ firm }) => firm.above).map(({ proposalId }) => proposalId)).toEqual(['herbs', 'piano'])
    expect(whatTheOtherMoves(found.ideas).crossings).toEqual([
      { proposalId: 'piano', to: 'below' },
      { proposalId: 'bench', to: 'above' },
    ])
  })

  it('goes by the same normalised means, however hard any one of them marks', () => {
    const points = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(
        fc.record({ a: points, b: points, c: points, d: points, e: points }),
        fc.nat(3),
        fc.constantFrom(-1, 1),
        (given, who, by) => {
          const harder = Object.fromEntries(
            Object.entries(given).map(([id, row]) => [id, row.map((mark, at) => (at === who ? mark + by : mark))]),
          )
          const ranks = (points: Parameters<typeof scored>[0]) =>
            rankedBy(scored(points).of, ['c', 'a', 'e', 'b', 'd'], 'normalised').ranked.map((one) => one.proposalId)
          expect(ranks(harder)).toEqual(ranks(given))
        },
      ),
      { numRuns: 60 },
    )
  })
})
