import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sessionEndsAt, stillSignedIn } from '~/domain/people'
import { days, hours, later, minutes } from '~/domain/time'
import { dayOne } from '../../stage'

const begun = (stay: boolean) => ({ createdAt: dayOne, seenAt: dayOne, expiresAt: sessionEndsAt(stay, dayOne) })

describe('staying signed in', () => {
  it('is for twelve hours, or thirty days when asked for', () => {
    expect(stillSignedIn(begun(false), false, later(dayOne, hours(12) - 1))).toBe(true)
    expect(stillSignedIn(begun(false), false, later(dayOne, hours(12)))).toBe(false)
    expect(stillSignedIn(begun(true), false, later(dayOne, days(30) - 1))).toBe(true)
    expect(stillSignedIn(begun(true), false, later(dayOne, days(30)))).toBe(false)
  })

  it('ends for an officer after thirty minutes without use', () => {
    expect(stillSignedIn(begun(true), true, later(dayOne, minutes(30) - 1))).toBe(true)
    expect(stillSignedIn(begun(true), true, later(dayOne, minutes(30)))).toBe(false)
  })

  it('ends for an officer after twelve hours, whatever she asked for and however busy she is', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.integer({ min: hours(12), max: days(40) }), (stay, wait) => {
        const now = later(dayOne, wait)
        expect(stillSignedIn({ ...begun(stay), seenAt: now }, true, now)).toBe(false)
      }),
    )
  })
})
