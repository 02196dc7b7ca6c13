import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tally, whatWouldHelp, whatWouldHelpEach } from '~/domain/voting'
import { build, parts } from './arbitraries'
import { approvals } from './elections'

describe('what would have helped', () => {
  // Ash 3 votes and 60, beech 2 and 50, cedar 2 and 30: ash and cedar are funded for 90 of 100.
  const wood = approvals(100, { ash: 60, beech: 50, cedar: 30 }, ['ash beech', 'ash beech', 'ash cedar', 'cedar'])

  it('says at what cost a project would have been funded', () => {
    // At 29 it is cheaper than cedar, and comes first of the two; at 30 the tie falls to the id.
    expect(whatWouldHelp(wood, { rule: 'greedy' }, 'beech')?.cost).toBe(30)
  })

  it('says with how many more voters it would have been funded', () => {
    // With one more it ties with ash and is cheaper; what it leaves is too little for ash.
    expect(whatWouldHelp(wood, { rule: 'greedy' }, 'beech')?.moreVoters).toBe(1)
    expect(whatWouldHelpEach(wood, { rule: 'greedy' }, counted())).toEqual([{ id: 'beech', cost: 30, moreVoters: 1 }])
  })

  it('has nothing to say of a project that is funded, or not there', () => {
    expect(whatWouldHelp(wood, { rule: 'greedy' }, 'ash')).toBeUndefined()
    expect(whatWouldHelp(wood, { rule: 'greedy' }, 'fir')).toBeUndefined()
  })

  it('says only what is true when counted again, under equal shares too', () => {
    fc.assert(
      fc.property(parts(), (plain) => {
        const election = build(plain)
        const options = { rule: 'equal-shares', utility: 'cost' } as const
        const before = tally(election, options)
        if (!before.ok) return
        for (const { id, cost, moreVoters } of whatWouldHelpEach(election, options, before.tally)) {
          const funds = (changed: typeof plain) => {
            const after = tally(build(changed), options)
            return after.ok && after.tally.selected.includes(id)
          }
          const projects = plain.projects.map((one) => (one.id === id ? { ...one, cost: cost ?? one.cost } : one))
          if (cost !== undefined) expect(funds({ ...plain, projects })).toBe(true)
          const ballots = [...plain.ballots, { choices: [id], copies: moreVoters ?? 0 }]
          if (moreVoters !== undefined) expect(funds({ ...plain, ballots })).toBe(true)
        }
      }),
    )
  })

  function counted() {
    const result = tally(wood, { rule: 'greedy' })
    if (!result.ok) throw new Error(result.because)
    return result.tally
  }
})
