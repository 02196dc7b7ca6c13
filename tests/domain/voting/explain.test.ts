import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tally, whatWouldHelp, whatWouldHelpEach } from '~/domain/voting'
import { countingBy, countsFor } from '~/domain/voting/explain'
import { Undecided } from '~/domain/voting/more-support'
import { build, parts, shuffled, type Parts } from './arbitraries'
import { approvals } from './elections'

describe('what would have helped', () => {
  // Ash 3 votes and 60, beech 2 and 50, cedar 2 and 30: ash and cedar are funded for 90 of 100.
  const wood = approvals(100, { ash: 60, beech: 50, cedar: 30 }, ['ash beech', 'ash beech', 'ash cedar', 'cedar'])
  const mostVotes = countingBy({ rule: 'greedy' })

  it('says at what cost a project would have been funded', () => {
    // At 29 it is cheaper than cedar, and comes first of the two; at 30 the tie falls to the id.
    expect(whatWouldHelp(wood, mostVotes, 'beech')?.cost).toBe(30)
  })

  it('says with how many more votes, and with how many more voters, it would have been funded', () => {
    // With one more it ties with ash and is cheaper; what it leaves is too little for ash.
    expect(whatWouldHelp(wood, mostVotes, 'beech')).toMatchObject({ moreVotes: 1, moreVoters: 1 })
    expect(whatWouldHelpEach(wood, { rule: 'greedy' }, counted())).toEqual([
      { id: 'beech', cost: 30, moreVotes: 1, moreVoters: 1 },
    ])
  })

  it('has nothing to say of a project that is funded, or not there', () => {
    expect(whatWouldHelp(wood, mostVotes, 'ash')).toBeUndefined()
    expect(whatWouldHelp(wood, mostVotes, 'fir')).toBeUndefined()
  })

  it('wins over those only whose ballots had room for it, and none where one idea is chosen', () => {
    const voters = (more: Parameters<typeof approvals>[3]) =>
      new Undecided(approvals(9, { a: 3, b: 3, c: 3 }, ['a', 'a b', 'b x3', 'c', ''], more), 2, new Set()).voters
    expect(voters({})).toBe(6)
    expect(voters({ limits: { maxLength: 1 } })).toBe(1)
    expect(voters({ limits: { maxSumCost: 6n } })).toBe(5)
    expect(voters({ kind: 'choose-1' })).toBe(0)
  })

  it('wins over first whoever got least of what she chose', () => {
    const more = new Undecided(approvals(9, { a: 3, b: 3, c: 3 }, ['a', 'b', 'a b x2']), 2, new Set([0])).won(2)
    const { starts, choices, copies } = more.ballots
    const naming = [0, 1, 2].filter((ballot) => choices.subarray(starts[ballot], starts[ballot + 1]).includes(2))
    // The one who chose b alone got nothing; of the others, a alone comes before a and b.
    expect(naming).toEqual([0, 1])
    expect(copies && [...copies]).toEqual([1, 1, 2])
  })

  it('says only what is true when counted again, under every rule', () => {
    const rules = fc.constantFrom('greedy' as const, 'equal-shares' as const, 'phragmen' as const)
    fc.assert(
      fc.property(parts(), rules, (plain, rule) => {
        const election = build(plain)
        const options = { rule, utility: 'cost' } as const
        const before = tally(election, options)
        if (!before.ok) return
        for (const { id, cost, moreVotes, moreVoters } of whatWouldHelpEach(election, options, before.tally)) {
          const funds = (changed: Parts) => {
            const after = tally(build(changed), options)
            return after.ok && after.tally.selected.includes(id)
          }
          const projects = plain.projects.map((one) => (one.id === id ? { ...one, cost: cost ?? one.cost } : one))
          if (cost !== undefined) expect(funds({ ...plain, projects })).toBe(true)
          const ballots = [...plain.ballots, { choices: [id], copies: moreVoters ?? 0 }]
          if (moreVoters !== undefined) expect(funds({ ...plain, ballots })).toBe(true)
          if (moreVotes === undefined) continue
          const funded = new Set(before.tally.order.map((one) => plain.projects.findIndex((each) => each.id === one)))
          const project = plain.projects.findIndex((one) => one.id === id)
          const won = new Undecided(election, project, funded).won(moreVotes)
          const named = (box: typeof won.ballots) => box.choices.reduce((sum, one) => sum + +(one === project), 0)
          expect(won.ballots.size).toBe(election.ballots.size)
          expect(named(won.ballots)).toBe(named(election.ballots) + moreVotes)
          const after = tally(won, options)
          expect(after.ok && after.tally.selected).toContain(id)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('does not care in which order projects and ballots come', () => {
    fc.assert(
      fc.property(parts(), fc.nat(), (plain, seed) => {
        const options = { rule: 'equal-shares', utility: 'cost' } as const
        const told = (of: Parts) => {
          const election = build(of)
          const counted = tally(election, options)
          if (!counted.ok) throw new Error(counted.because)
          return whatWouldHelpEach(election, options, counted.tally).sort((a, b) => (a.id < b.id ? -1 : 1))
        }
        expect(told(shuffled(plain, seed))).toEqual(told(plain))
      }),
      { numRuns: 60 },
    )
  })

  it('counts no more often than it may, and not at all where an election is too large', () => {
    let counts = 0
    const counting = (changed: typeof wood) => {
      counts += 1
      return mostVotes(changed)
    }
    whatWouldHelp(wood, counting, 'beech', 9)
    expect(counts).toBeLessThanOrEqual(1 + 9)
    const choices = new Uint32Array(5_000_000)
    expect(countsFor({ ...wood, ballots: { ...wood.ballots, choices } })).toBeNull()
    expect(countsFor(wood)).toBe(90)
  })

  function counted() {
    const result = tally(wood, { rule: 'greedy' })
    if (!result.ok) throw new Error(result.because)
    return result.tally
  }
})
