import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hours, instant, later } from '~/domain/time'
import { atLeastYears, withinLimits } from '~/domain/voting/roll'
import { doneAt, mayHandOut, whatBecomesOf, type Envelope } from '~/domain/voting/paper'
import { day } from '../../../stage'

const envelope: Envelope = {
  ...{ mayVoteOnPaper: true, channel: null, inPerson: true, overWeb: false },
  ...{ handedInAt: day(25), closesAt: day(30) },
}

describe('an envelope that comes in', () => {
  it('counts once, and in the place of a vote online only where the round says so and she hands it in herself', () => {
    expect(whatBecomesOf(envelope)).toBe('in-box')
    expect(whatBecomesOf({ ...envelope, channel: 'web' })).toBe('voted-already')
    expect(whatBecomesOf({ ...envelope, channel: 'assisted', overWeb: true })).toBe('in-box')
    expect(whatBecomesOf({ ...envelope, channel: 'web', overWeb: true, inPerson: false })).toBe('voted-already')
    expect(whatBecomesOf({ ...envelope, channel: 'paper', overWeb: true })).toBe('paper-already')
    expect(whatBecomesOf({ ...envelope, mayVoteOnPaper: false })).toBe('not-on-roll')
    expect(whatBecomesOf({ ...envelope, handedInAt: day(30) })).toBe('too-late')
    expect(whatBecomesOf({ ...envelope, handedInAt: later(day(30), -1) })).toBe('in-box')
  })

  it('never counts beside another of hers, nor after the close, whatever else is so', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), fc.boolean(), fc.integer({ min: 1, max: 60 }), (may, self, over, at) => {
        const one = { ...envelope, mayVoteOnPaper: may, inPerson: self, overWeb: over, handedInAt: day(at) }
        expect(whatBecomesOf({ ...one, channel: 'paper' })).not.toBe('in-box')
        if (at >= 30) expect(whatBecomesOf(one)).toBe('too-late')
      }),
    )
  })

  it('was handed in when the tablet says, but never in the future nor longer ago than three days', () => {
    fc.assert(
      fc.property(fc.double(), (kept) => {
        const at = doneAt(day(25), { keptMs: kept })
        expect(at).toBeLessThanOrEqual(day(25))
        expect(at).toBeGreaterThanOrEqual(later(day(25), -hours(72)))
      }),
    )
    expect(doneAt(day(25), { keptMs: hours(1) })).toBe(later(day(25), -hours(1)))
    const byOurClock = { keptMs: hours(9), doneAtMs: later(day(25), -hours(2)) }
    expect(doneAt(day(25), byOurClock), 'its own clock was put right in between').toBe(later(day(25), -hours(2)))
    expect(doneAt(day(25), { keptMs: 0, doneAtMs: later(day(25), hours(5)) }), 'never in the future').toBe(day(25))
  })

  it('has a slip that is one person’s', () => {
    expect(mayHandOut({ personId: null, came: null }, 'len').ok).toBe(true)
    expect(mayHandOut({ personId: 'len', came: null }, 'len').ok).toBe(true)
    expect(mayHandOut({ personId: 'joy', came: null }, 'len')).toMatchObject({ because: 'paper-slip-with-another' })
    expect(mayHandOut({ personId: 'len', came: 'lost' }, 'len')).toMatchObject({ because: 'paper-slip-over' })
  })
})

describe('who may vote by age and neighbourhood', () => {
  const lives = { neighbourhoodId: 'marian-square', age: { years: 15, at: day(1) } }
  const limits = (voterLimits: object) => ({ voterLimits })

  it('asks for an age that was seen, and lets people grow older', () => {
    expect(withinLimits(lives, {}, day(20))).toBe(true)
    expect(withinLimits(lives, limits({ fromAge: 16 }), day(20))).toBe(false)
    expect(withinLimits(lives, limits({ fromAge: 16 }), day(368))).toBe(true)
    expect(withinLimits({ ...lives, age: null }, limits({ fromAge: 11 }), day(20))).toBe(false)
    expect(withinLimits(lives, limits({ neighbourhoods: ['the-park'] }), day(20))).toBe(false)
    expect(withinLimits(lives, limits({ neighbourhoods: ['marian-square'] }), day(20))).toBe(true)
  })

  it('never makes anybody younger', () => {
    fc.assert(
      fc.property(fc.nat(90), fc.nat(20_000), fc.nat(20_000), (years, one, more) => {
        const seen = { years, at: day(1) }
        const [first, then] = [day(one + 1), day(one + more + 1)]
        expect(atLeastYears(seen, then)).toBeGreaterThanOrEqual(atLeastYears(seen, first))
        expect(atLeastYears(seen, instant(0))).toBe(years)
      }),
    )
  })
})
