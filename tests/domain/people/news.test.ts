import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newsFor, nextDigestAt, type DigestClock } from '~/domain/people'
import { wallTimeAt } from '~/domain/local-time'
import { days, hours, instant, instantFromIso } from '~/domain/time'

const london: DigestClock = { timeZone: 'Europe/London', hour: 8 }
const anyMoment = fc.integer({ min: 1_500_000_000_000, max: 2_000_000_000_000 }).map(instant)
const anyClock = fc.record({
  timeZone: fc.constantFrom('Europe/London', 'Pacific/Auckland', 'America/New_York', 'Asia/Kathmandu'),
  hour: fc.integer({ min: 3, max: 23 }),
})

describe('how often somebody hears from us', () => {
  it('is daily for officers and never for others, until they choose', () => {
    expect(newsFor(null, true)).toBe('daily')
    expect(newsFor(null, false)).toBe('none')
    expect(newsFor('none', true)).toBe('none')
    expect(newsFor('weekly', false)).toBe('weekly')
  })
})

describe('the next digest', () => {
  it('is at the partnership’s own hour, in summer and in winter', () => {
    expect(nextDigestAt('daily', instantFromIso('2026-01-10T07:59:00Z'), london)).toBe(
      instantFromIso('2026-01-10T08:00:00Z'),
    )
    expect(nextDigestAt('daily', instantFromIso('2026-07-10T07:30:00Z'), london)).toBe(
      instantFromIso('2026-07-11T07:00:00Z'),
    )
  })

  it('comes once a day, although the clocks change', () => {
    expect(nextDigestAt('daily', instantFromIso('2026-03-28T08:00:00Z'), london)).toBe(
      instantFromIso('2026-03-29T07:00:00Z'),
    )
  })

  it('comes on Mondays to those who want it weekly', () => {
    expect(nextDigestAt('weekly', instantFromIso('2026-03-04T12:00:00Z'), london)).toBe(
      instantFromIso('2026-03-09T08:00:00Z'),
    )
  })

  it('is always later, at that hour, and within a day or a week and an hour', () => {
    fc.assert(
      fc.property(anyMoment, anyClock, fc.constantFrom('daily', 'weekly'), (after, clock, choice) => {
        const next = nextDigestAt(choice, after, clock)
        expect(next).toBeGreaterThan(after)
        expect(next - after).toBeLessThanOrEqual(days(choice === 'daily' ? 1 : 7) + hours(1))
        expect(wallTimeAt(next, clock.timeZone)).toMatchObject({ hour: clock.hour, minute: 0 })
      }),
    )
  })
})
