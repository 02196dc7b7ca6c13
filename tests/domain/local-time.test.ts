import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantOn, sameTimeLater, wallTimeAt } from '~/domain/local-time'
import { days, hours, instant, instantFromIso, minutes } from '~/domain/time'

const london = 'Europe/London'
const on = (text: string) => {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = text.split(/[-T:]/).map(Number)
  return { year, month, day, hour, minute }
}
const iso = (at: number | undefined) => (at === undefined ? undefined : new Date(at).toISOString())

describe('a time on the wall', () => {
  it('is an hour ahead of UTC in a British summer, and not in winter', () => {
    expect(iso(instantOn(on('2026-01-15T17:00'), london))).toBe('2026-01-15T17:00:00.000Z')
    expect(iso(instantOn(on('2026-07-15T17:00'), london))).toBe('2026-07-15T16:00:00.000Z')
    expect(iso(instantOn(on('2026-07-15T00:30'), london))).toBe('2026-07-14T23:30:00.000Z')
  })

  it('that is jumped over when the clocks go forward is the same stretch after the jump', () => {
    expect(iso(instantOn(on('2026-03-29T00:59'), london))).toBe('2026-03-29T00:59:00.000Z')
    expect(iso(instantOn(on('2026-03-29T01:30'), london))).toBe('2026-03-29T01:30:00.000Z')
    expect(iso(instantOn(on('2026-03-29T02:00'), london))).toBe('2026-03-29T01:00:00.000Z')
  })

  it('that comes twice when the clocks go back is the first of the two', () => {
    expect(iso(instantOn(on('2026-10-25T01:30'), london))).toBe('2026-10-25T00:30:00.000Z')
    expect(iso(instantOn(on('2026-10-25T02:00'), london))).toBe('2026-10-25T02:00:00.000Z')
  })

  it('is none when the calendar has no such day, or the day no such time', () => {
    expect(instantOn(on('2026-02-29T12:00'), london)).toBeUndefined()
    expect(instantOn(on('2028-02-29T12:00'), london)).toBeDefined()
    expect(instantOn(on('2026-13-01T12:00'), london)).toBeUndefined()
    expect(instantOn(on('2026-04-31T12:00'), london)).toBeUndefined()
    expect(instantOn(on('2026-04-30T24:00'), london)).toBeUndefined()
    expect(instantOn(on('2026-04-30T23:60'), london)).toBeUndefined()
  })

  const zones = fc.constantFrom(london, 'Europe/Warsaw', 'America/St_Johns', 'Pacific/Auckland', 'Australia/Lord_Howe')
  const moments = fc.integer({ min: 946_684_800, max: 4_102_444_800 }).map((s) => instant(Math.floor(s / 60) * 60_000))

  it('read off a clock and set again is the same moment, but for the hour that comes twice', () => {
    fc.assert(
      fc.property(moments, zones, (at, zone) => {
        const again = instantOn(wallTimeAt(at, zone), zone)
        expect(again).toBeDefined()
        const apart = at - (again ?? at)
        expect([0, minutes(30), hours(1)]).toContain(apart)
        if (apart > 0) expect(wallTimeAt(again ?? at, zone)).toEqual(wallTimeAt(at, zone))
      }),
    )
  })

  it('some days on is the same time of day, whatever the clocks have done', () => {
    expect(iso(sameTimeLater(instantFromIso('2026-03-20T17:00:00Z'), 14, london))).toBe('2026-04-03T16:00:00.000Z')
    fc.assert(
      fc.property(moments, zones, fc.integer({ min: 0, max: 800 }), (at, zone, count) => {
        const moved = sameTimeLater(at, count, zone)
        expect(Math.abs(moved - at - days(count))).toBeLessThanOrEqual(hours(2))
      }),
    )
  })
})
