import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bothCounts, decideByRule, type BothCounts, type DecidingMatter, type PanelSaid } from '~/domain/panel'
import { pence } from '~/domain/pence'
import { decidingTroubles, weightScales, type DecidingRule } from '~/domain/round'

interface Made {
  readonly id: string
  readonly asks: number
  readonly smallest?: number | null
  readonly group?: string | null
  readonly votes?: number
  /** Points that members gave it, and how many of them voted on it; nothing where they have not. */
  readonly panel?: readonly [given: number, voted: number] | null
}

/** Each member has ten points. */
const most = 10
const saidOf = ({ id, panel }: Made): PanelSaid[] =>
  panel
    ? [
        {
          ...{ proposalId: id, yes: panel[1], no: 0, abstain: 0, carried: false },
          ...{ given: panel[0], possible: panel[1] * most },
        },
      ]
    : []

function matterOf(
  rule: Partial<DecidingRule>,
  pot: number,
  ideas: readonly Made[],
  { voters = 100, onRoll = 400, lots = [] as string[], fewestVotes = 0 } = {},
): DecidingMatter {
  return {
    rule: { kind: 'weights', panelBy: 'vote', panelPercent: 40, ...rule },
    ...{ fewestVotes, potPence: pence(pot * 100), scored: [], lots },
    ideas: ideas.map(({ id, asks, smallest = null, group = null }) => ({
      ...{ proposalId: id, askedPence: pence(asks * 100), groupId: group },
      smallestPence: smallest === null ? null : pence(smallest * 100),
    })),
    panelSaid: ideas.flatMap(saidOf),
    count: {
      votes: Object.fromEntries(ideas.map(({ id, votes = 0 }) => [id, votes])),
      ...{ order: [], voters, onRoll, onBallot: ideas.map(({ id }) => id) },
    },
  }
}
const sums = (matter: DecidingMatter) =>
  decideByRule(matter).list.map(({ proposalId, backing, outcome }) => [proposalId, backing.sum, outcome])

const three: Made[] = [
  { id: 'bench', asks: 400, votes: 10, panel: [50, 5] },
  { id: 'choir', asks: 500, votes: 60, panel: [10, 5] },
  { id: 'oven', asks: 300, votes: 30, panel: [12, 4] },
]

describe('the panel and the residents, counted apart', () => {
  it('are added up with their weights, each as a share of the most it could be', () => {
    // 40 × 50/50 + 60 × 10/100; 40 × 10/50 + 60 × 60/100; 40 × 12/40 + 60 × 30/100
    expect(sums(matterOf({}, 900, three))).toEqual([
      ['bench', 46, 'funded'],
      ['choir', 44, 'funded'],
      ['oven', 30, 'not-funded'],
    ])
  })

  it('need no yes: what the panel did not carry is weighed as little as it gave it', () => {
    expect(decideByRule(matterOf({}, 5_000, three)).list.every(({ outcome }) => outcome === 'funded')).toBe(true)
  })

  it('wait for the panel’s vote, idea by idea', () => {
    const [bench, ...rest] = three as [Made, ...Made[]]
    const { list } = decideByRule(matterOf({}, 900, [{ ...bench, panel: null }, ...rest]))
    expect(list.find(({ proposalId }) => proposalId === 'bench')?.why).toEqual({ kind: 'panel-to-vote' })
  })

  it('go by the panel’s count alone where fewer residents voted than make a body, or than the round asks for', () => {
    const few = decideByRule(matterOf({}, 900, three, { voters: 2 }))
    expect(few).toMatchObject({ basis: 'panel-vote', shortOf: { voters: 2, needed: 3 } })
    expect(few.list.map(({ proposalId }) => proposalId)).toEqual(['bench', 'oven', 'choir'])
    expect(decideByRule(matterOf({}, 900, three, { voters: 3 })).basis).toBe('weights')
    const short = decideByRule(matterOf({ turnout: { of: 'roll', least: 50 } }, 900, three))
    expect(short).toMatchObject({ basis: 'panel-vote', shortOf: { voters: 100, needed: 200 } })
  })

  it('keep what each of them gave beside the list', () => {
    const { list } = decideByRule(matterOf({}, 900, three))
    expect(list[0]?.backing).toMatchObject({ votes: 10, panel: { given: 50, possible: 50 } })
  })

  it('are refused where members would be counted in both, where nobody votes, and beside a bar on scores', () => {
    const rule: DecidingRule = { kind: 'weights', panelBy: 'vote', panelPercent: 40 }
    const troubles = (voters: 'panel' | 'residents', vote = true, more: Partial<DecidingRule> = {}) =>
      decidingTroubles({ deciding: { ...rule, ...more }, steps: { check: true, score: true, vote }, voters }).map(
        ({ because }) => because,
      )
    expect(troubles('residents')).toEqual([])
    expect(troubles('panel')).toEqual(['rule-needs-residents'])
    expect(troubles('residents', false)).toEqual(['rule-needs-vote'])
    expect(troubles('residents', true, { fewestTenths: 25 })).toEqual(['fewest-score-unclear'])
  })
})

const anyIdea = (id: string): fc.Arbitrary<Made> =>
  fc.record({
    id: fc.constant(id),
    asks: fc.integer({ min: 0, max: 9 }).map((hundreds) => hundreds * 100),
    smallest: fc.option(fc.integer({ min: 1, max: 400 })),
    group: fc.option(fc.constantFrom('north', 'south')),
    votes: fc.integer({ min: 0, max: 12 }),
    panel: fc.option(
      fc
        .integer({ min: 3, max: 6 })
        .chain((voted) => fc.tuple(fc.integer({ min: 0, max: voted * most }), fc.constant(voted))),
      { freq: 6 },
    ),
  })
const anyMatter = fc
  .record({
    ideas: fc.tuple(...['a', 'b', 'c', 'd', 'e', 'f'].map(anyIdea)),
    many: fc.integer({ min: 1, max: 6 }),
    pot: fc.integer({ min: 0, max: 20 }).map((hundreds) => hundreds * 100),
    voters: fc.integer({ min: 0, max: 12 }),
    lots: fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f']),
    fewestVotes: fc.constantFrom(0, 0, 2),
    rule: fc.record(
      {
        panelPercent: fc.integer({ min: 1, max: 99 }),
        scale: fc.constantFrom(...weightScales),
        partFunding: fc.boolean(),
        reserve: fc.integer({ min: 0, max: 3 }),
        turnout: fc.record({ of: fc.constantFrom('voters', 'roll'), least: fc.integer({ min: 1, max: 40 }) }),
        share: fc.record({
          by: fc.constant('neighbourhood' as const),
          kind: fc.constantFrom('at-most', 'set-aside'),
          percent: fc.integer({ min: 1, max: 100 }),
        }),
      },
      { requiredKeys: ['panelPercent', 'scale'] },
    ),
  })
  .map(({ ideas, many, pot, voters, lots, fewestVotes, rule }) =>
    matterOf(
      rule as Partial<DecidingRule>,
      pot,
      ideas.slice(0, many).map((idea) => ({ ...idea, votes: Math.min(idea.votes ?? 0, voters) })),
      { voters, onRoll: 30, lots, fewestVotes },
    ),
  )

const path = 'public/repeat-list.mjs'
interface Script {
  listOf(file: BothCounts): ReadonlyMap<string, { readonly pence: number; readonly waits: boolean }>
  departures(file: BothCounts): string[]
}
const script = (await import(/* @vite-ignore */ `${process.cwd()}/${path}`)) as Script
const fileOf = (matter: DecidingMatter) =>
  JSON.parse(
    JSON.stringify(bothCounts(matter, decideByRule(matter), (id) => ({ reference: id, title: `Idea ${id}` }))),
  ) as BothCounts

describe('the script that works a list out again', () => {
  it('has at most 150 lines, none too long to read, and asks for nothing but Node itself', () => {
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
    expect(lines.length).toBeLessThanOrEqual(150)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(130)
    expect(lines.filter((line) => /\bimport\b.*from/.test(line))).toEqual(["import { readFileSync } from 'node:fs'"])
  })

  it('makes of the published counts the list that our rule makes, whatever they are', () => {
    fc.assert(
      fc.property(anyMatter, (matter) => {
        expect(script.departures(fileOf(matter))).toEqual([])
      }),
      { numRuns: 1_000 },
    )
  })

  it('says which idea is not as its counts make it', () => {
    const file = fileOf(matterOf({}, 900, three))
    const ideas = file.ideas.map((idea) => ({
      ...idea,
      ruleSays: idea.ruleSays && { ...idea.ruleSays, amountPence: pence(idea.reference === 'oven' ? 300_00 : 0) },
    }))
    expect(script.departures({ ...file, ideas })).toHaveLength(3)
    expect(script.departures({ ...file, ideas: [...file.ideas].reverse() })).toEqual([])
  })
})

describe('more backing, from the panel or from residents, never costs an idea its money', () => {
  it('where each count is held against the most it could be, or the panel’s count stands alone', () => {
    fc.assert(
      fc.property(
        anyMatter,
        fc.nat(),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 12 }),
        (drawn, place, points, votes) => {
          const unshared = Object.fromEntries(Object.entries(drawn.rule ?? {}).filter(([part]) => part !== 'share'))
          const rule: DecidingRule = { ...unshared, kind: 'weights', panelBy: 'vote', scale: 'possible' }
          const before: DecidingMatter = { ...drawn, rule }
          const at = before.ideas[place % before.ideas.length]
          const { count } = before
          if (!at || !count) throw new Error('there is an idea, and a count')
          const id = at.proposalId
          const after: DecidingMatter = {
            ...before,
            panelSaid: before.panelSaid.map((one) =>
              one.proposalId === id ? { ...one, given: Math.min((one.given ?? 0) + points, one.possible ?? 0) } : one,
            ),
            count: {
              ...count,
              votes: { ...count.votes, [id]: Math.min((count.votes[id] ?? 0) + votes, count.voters) },
            },
          }
          const gets = (matter: DecidingMatter) =>
            decideByRule(matter).list.find(({ proposalId }) => proposalId === id)?.outcome === 'funded'
          if (gets(before)) expect(gets(after)).toBe(true)
        },
      ),
      { numRuns: 2_000 },
    )
  })
})

describe('what is no part of either count', () => {
  it('changes nothing: not what the panel scored, and not a vote of the panel on an idea that is not there', () => {
    fc.assert(
      fc.property(anyMatter, fc.integer({ min: 0, max: 50 }), (matter, tenths) => {
        const scored = matter.ideas.map(({ proposalId }) => ({
          ...{ proposalId, enough: true },
          weighted: { total: tenths, outOf: 10 },
        }))
        const stray = { proposalId: 'gone', yes: 5, no: 0, abstain: 0, carried: true, given: 50, possible: 50 }
        const told = (one: DecidingMatter) =>
          decideByRule(one).list.map(({ proposalId, outcome, amountPence }) => [proposalId, outcome, amountPence])
        expect(told({ ...matter, scored, panelSaid: [...matter.panelSaid, stray] })).toEqual(told(matter))
      }),
      { numRuns: 300 },
    )
  })
})
