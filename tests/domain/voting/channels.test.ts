import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { VotingChannel } from '~/domain/voting/choices'
import { channelsShown } from '~/domain/voting/channels'
import { leastShown } from '~/domain/voting/turnout'

const cast = (web: number, paper: number, assisted: number) =>
  new Map<VotingChannel, number>([
    ['web', web],
    ['paper', paper],
    ['assisted', assisted],
  ])

describe('turnout by way of voting', () => {
  it('is shown way by way where every one has ten or more', () => {
    expect(channelsShown(cast(40, 12, 10))).toEqual({
      shown: [
        { channel: 'web', cast: 40 },
        { channel: 'paper', cast: 12 },
        { channel: 'assisted', cast: 10 },
      ],
      rest: null,
    })
  })

  it('tells small ones together, and takes the next smallest with them so that none can be worked out', () => {
    expect(channelsShown(cast(40, 12, 3))).toEqual({
      shown: [{ channel: 'web', cast: 40 }],
      rest: { channels: ['paper', 'assisted'], cast: 15 },
    })
    expect(channelsShown(cast(40, 6, 5))?.rest).toEqual({ channels: ['paper', 'assisted'], cast: 11 })
  })

  it('is not shown at all where too few voted otherwise than most: nobody at all is a number under ten too', () => {
    expect(channelsShown(cast(40, 0, 0))).toBeNull()
    expect(channelsShown(cast(40, 4, 5))).toBeNull()
    expect(channelsShown(cast(3, 2, 1))).toBeNull()
  })

  it('never shows, nor lets anyone work out from the total, a number under ten', () => {
    const some = fc.oneof(fc.nat(12), fc.nat(60))
    fc.assert(
      fc.property(some, some, some, (web, paper, assisted) => {
        const told = channelsShown(cast(web, paper, assisted))
        if (!told) return
        const groups = [...told.shown.map((one) => ({ cast: one.cast, ways: 1 }))]
        if (told.rest) groups.push({ cast: told.rest.cast, ways: told.rest.channels.length })
        // All the numbers there are, and together they are the total: each sum and difference is a sum of these.
        for (const group of groups) expect(group.cast).toBeGreaterThanOrEqual(leastShown)
        expect(groups.reduce((sum, group) => sum + group.cast, 0)).toBe(web + paper + assisted)
        if (told.rest) expect(told.rest.channels.length).toBeGreaterThan(1)
        expect(groups.length).toBeGreaterThan(1)
      }),
      { numRuns: 2000 },
    )
  })
})
