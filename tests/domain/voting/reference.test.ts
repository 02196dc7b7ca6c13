import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { type Election, electionOf, readPb, tally, type TallyOptions } from '~/domain/voting'
import { type ReferenceElection, referenceFolder } from './reference-data'

// A busy machine may take its time over the largest elections.
vi.setConfig({ testTimeout: 120_000 })

const folder = referenceFolder()
if (!folder) process.stderr.write('Skipped: no reference elections (shared/data/pabulib) beside this repository.\n')

const json = <Shape>(path: string) => JSON.parse(readFileSync(join(folder!, path), 'utf8')) as Shape
const electionIn = (path: string): Election => {
  const reading = readPb(readFileSync(join(folder!, path)))
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults))
  return reading.election
}
const count = (election: Election, options: TallyOptions) => {
  const counted = tally(election, options)
  if (!counted.ok) throw new Error(counted.because)
  return counted.tally
}

/** Which of our options each reference outcome belongs to. */
const options: Record<string, TallyOptions> = {
  greedy_cost: { rule: 'greedy', utility: 'cost' },
  greedy_card: { rule: 'greedy', utility: 'cardinality' },
  greedy_points: { rule: 'greedy', utility: 'points-per-cost' },
  greedy_borda: { rule: 'greedy', utility: 'borda-per-cost' },
  phragmen: { rule: 'phragmen' },
  mes_cost_add1_official: { rule: 'equal-shares', utility: 'cost', completion: 'add1', add1: 'official' },
  equalshares_net_add1u_floats: { rule: 'equal-shares', utility: 'cost', completion: 'add1u', add1: 'equalshares-net' },
}
for (const [short, utility] of [
  ['cost', 'cost'],
  ['card', 'cardinality'],
  ['points', 'points'],
  ['borda', 'borda'],
] as const) {
  const base: TallyOptions = { rule: 'equal-shares', utility, add1: 'pabutools' }
  options[`mes_${short}`] = { ...base, completion: 'none' }
  for (const completion of ['greedy', 'add1', 'add1u'] as const)
    options[`mes_${short}_${completion}`] = { ...base, completion }
}
const ties = {
  mincost_maxvotes_id: 'mincost-maxvotes-id',
  lexico_id: 'lexico-id',
  tool: 'mincost-maxvotes-id',
} as const

describe.skipIf(!folder)('real elections', () => {
  const files = folder ? readdirSync(join(folder, 'outcomes')).filter((name) => name.endsWith('.json')) : []
  it('are all there', () => expect(files.length).toBeGreaterThan(100))

  it.each(files)('%s: every rule gives what an independent, exact count gave', (name) => {
    const reference = json<ReferenceElection>(join('outcomes', name))
    const election = electionIn(join('elections', reference.file))
    const found: Record<string, unknown> = {}
    const wanted: Record<string, unknown> = {}
    for (const [rule, byTies] of Object.entries(reference.rules))
      for (const [order, outcome] of Object.entries(byTies)) {
        const {
          selected,
          order: funded,
          cost,
        } = count(election, { ...options[rule], ties: ties[order as keyof typeof ties] })
        const label = `${rule} ${order}`
        // Phragmén's reference outcomes say what was funded, and not in which order.
        const ordered = outcome.order !== undefined && rule !== 'phragmen'
        found[label] = [selected, ordered ? funded : null, cost / Number(election.unit)]
        wanted[label] = [
          outcome.selected,
          ordered ? outcome.order : null,
          Number(outcome.total_cost ?? cost / Number(election.unit)),
        ]
      }
    if (reference.city?.reproduced_by_declared_rule) {
      found['city'] = count(election, { rule: 'declared' }).selected
      wanted['city'] = reference.city.selected
    }
    expect(found).toEqual(wanted)
  })

  it.each(['Netherlands_Assen_2024.pb', 'Poland_Wieliczka_2023_Green_Budget.pb'])(
    '%s: official add1 gives the published result',
    (file) => {
      const { city } = json<ReferenceElection>(join('outcomes', file.replace('.pb', '.json')))
      expect(count(electionIn(join('elections', file)), { rule: 'declared' }).selected).toEqual(city?.selected)
    },
  )
})

describe.skipIf(!folder)('elections where searching for the share goes wrong', () => {
  interface Case {
    readonly file: string
    readonly linear: { readonly cost: string; readonly selected: string[] }
  }
  const { cases } = folder ? json<{ cases: Case[] }>('add1-by-searching-is-wrong/expected.json') : { cases: [] }
  it.each(cases)('$file', ({ file, linear }) => {
    const election = electionIn(join('add1-by-searching-is-wrong', file))
    const counted = count(election, {
      rule: 'equal-shares',
      utility: 'cost',
      completion: 'add1',
      add1: 'equalshares-net',
    })
    expect(counted.selected).toEqual(linear.selected)
    expect(counted.cost / Number(election.unit)).toBe(Number(linear.cost))
  })
})

describe.skipIf(!folder)('the case in which a well-known tool never ends', () => {
  it('ends, under every variant', () => {
    const election = electionIn('edge/add1_unsupported_fits.pb')
    for (const add1 of ['official', 'pabutools', 'equalshares-net'] as const) {
      const settled = { rule: 'equal-shares', utility: 'cost', add1 } as const
      expect(count(election, { ...settled, completion: 'add1' }).selected).toEqual(['A'])
      expect(count(election, { ...settled, completion: 'add1u' }).selected).toEqual(['A', 'B'])
    }
  })
})

describe.skipIf(!folder)('small elections with known outcomes', () => {
  interface Small {
    readonly name: string
    readonly budget: string
    readonly projects: { readonly id: string; readonly cost: string }[]
    readonly ballots: string[][]
    readonly initial: string[]
    readonly expected: Record<string, Record<string, string[][]> | string[][]>
  }
  const { elections } = folder ? json<{ elections: Small[] }>('unit-elections.json') : { elections: [] }
  // Some costs are fractions: everything is brought to one denominator.
  const parts = (text: string) => text.split('/').map(BigInt) as [bigint, bigint?]
  const build = ({ budget, projects, ballots }: Small): Election => {
    const under = projects.reduce((product, { cost }) => product * (parts(cost)[1] ?? 1n), 1n)
    const exactly = (text: string) => (parts(text)[0] * under) / (parts(text)[1] ?? 1n)
    return electionOf({
      budget: exactly(budget),
      unit: under,
      projects: projects.map(({ id, cost }) => ({ id, cost: exactly(cost) })),
      ballots: ballots.map((choices) => ({ choices })),
    })
  }
  const rules: [string, string, TallyOptions][] = [
    ['greedy_utilitarian_welfare', 'Cost_Sat', { rule: 'greedy', utility: 'cost' }],
    ['greedy_utilitarian_welfare', 'Cardinality_Sat', { rule: 'greedy', utility: 'cardinality' }],
    ['method_of_equal_shares', 'Cost_Sat', { rule: 'equal-shares', utility: 'cost', completion: 'none' }],
    ['method_of_equal_shares', 'Cardinality_Sat', { rule: 'equal-shares', utility: 'cardinality', completion: 'none' }],
    ['sequential_phragmen', '', { rule: 'phragmen' }],
  ]
  it.each(elections.filter(({ initial }) => initial.length === 0))('$name', (small) => {
    const election = build(small)
    for (const [rule, satisfaction, chosen] of rules) {
      const byRule = small.expected[rule]
      const allowed = Array.isArray(byRule) ? byRule : byRule?.[satisfaction]
      if (!allowed) continue
      for (const order of ['mincost-maxvotes-id', 'lexico-id'] as const)
        expect(
          [...allowed].map((ids) => [...ids].sort().join(' ')),
          `${rule} ${satisfaction}`,
        ).toContain(count(election, { ...chosen, ties: order }).selected.join(' '))
    }
  })

  interface Committee {
    readonly id: string
    readonly k: number
    readonly m: number
    readonly ballots: number[][]
    readonly expected: Record<string, number[][] | undefined>
  }
  const { instances } = folder ? json<{ instances: Committee[] }>('committee-elections.json') : { instances: [] }
  it.each(instances)('committee $id', ({ k, m, ballots, expected }) => {
    const election = electionOf({
      budget: k,
      projects: Array.from({ length: m }, (_, at) => ({ id: String(at), cost: 1 })),
      ballots: ballots.map((choices) => ({ choices: choices.map(String) })),
    })
    const named: [string, TallyOptions][] = [
      ['av', { rule: 'greedy', utility: 'cost' }],
      ['seqphragmen', { rule: 'phragmen' }],
      ['equal-shares-with-av-completion', { rule: 'equal-shares', utility: 'cost', completion: 'greedy' }],
    ]
    for (const [name, chosen] of named) {
      const allowed = expected[name]?.map((committee) => [...committee].map(String).sort().join(' '))
      for (const order of ['mincost-maxvotes-id', 'lexico-id'] as const)
        if (allowed) expect(allowed, name).toContain(count(election, { ...chosen, ties: order }).selected.join(' '))
    }
  })
})
