import { describe, expect, it } from 'vitest'
import { decidedBeside, decidedByMost } from '~/ui/panel/decided-by'

const by = (...deciders: string[]) => ({ settled: { deciders } })
const open = { settled: null }

describe('who decided', () => {
  it('is said once where the same people decided on everything', () => {
    const items = [by('Rose', 'Tom'), by('Rose', 'Tom'), by('Rose', 'Tom')]
    const most = decidedByMost(items)
    expect(most).toEqual({ names: ['Rose', 'Tom'], all: true })
    expect(items.map((item) => decidedBeside(item, most))).toEqual([[], [], []])
  })

  it('stands beside those ideas on which others decided', () => {
    const items = [by('Rose', 'Tom'), by('Rose'), by('Rose', 'Tom'), open]
    const most = decidedByMost(items)
    expect(most).toEqual({ names: ['Rose', 'Tom'], all: false })
    expect(items.map((item) => decidedBeside(item, most))).toEqual([[], ['Rose'], [], []])
  })

  it('stands beside each where no two were decided on by the same people', () => {
    const items = [by('Rose', 'Tom'), by('Rose')]
    expect(decidedByMost(items)).toBeNull()
    expect(items.map((item) => decidedBeside(item, null))).toEqual([['Rose', 'Tom'], ['Rose']])
    expect(decidedByMost([open, open])).toBeNull()
  })
})
