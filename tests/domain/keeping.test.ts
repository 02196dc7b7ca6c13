import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  keepingKinds,
  keepingRules,
  kindsToChoose,
  lastToGo,
  mayBeKeptFor,
  nextLettingGoAt,
  nightlyKinds,
  periodOf,
  type KeepingRule,
} from '~/domain/keeping'
import { days, hours, instant, instantFromIso, later } from '~/domain/time'

const netherton = { timeZone: 'Europe/London', yearStartsInMonth: 4 }
const at = instantFromIso
const moments = fc.integer({ min: at('2020-01-01T00:00:00Z'), max: at('2060-01-01T00:00:00Z') }).map(instant)
const kinds = fc.constantFrom(...keepingKinds)
const rules: Record<string, KeepingRule> = keepingRules

describe('how long things are kept', () => {
  it('has a usual length for each kind, within the least and the most', () => {
    for (const [kind, { least, usual, most }] of Object.entries(rules))
      expect(least <= usual && usual <= most, kind).toBe(true)
    expect(kindsToChoose).toContain('funded')
    expect(kindsToChoose).not.toContain('sessions')
    expect(nightlyKinds('installation')).toEqual([
      'passkeys-ended',
      'recoveries',
      'never-back',
      'letters',
      'undelivered',
    ])
  })

  it('keeps what was paid six years after the end of the financial year, and no shorter whatever is asked', () => {
    const goes = (now: string) => lastToGo('funded', 6, at(now), netherton)
    // Paid on the last day of the year 2026/27, and on the first of the next.
    const [last, first] = [at('2027-03-31T22:00:00Z'), at('2027-03-31T23:00:00Z')]
    expect(last <= goes('2033-03-31T22:59:59Z')).toBe(false)
    expect(last <= goes('2033-03-31T23:00:00Z')).toBe(true)
    expect(first <= goes('2034-03-31T22:59:59Z')).toBe(false)
    expect(first <= goes('2034-03-31T23:00:00Z')).toBe(true)
    expect(mayBeKeptFor('funded', 5)).toMatchObject({ because: 'kept-too-short-by-law', values: { least: 6 } })
    expect(periodOf('funded', { funded: 1 })).toBe(6)
  })

  it('counts months by the calendar, and takes the end of a short month for a day it does not have', () => {
    const before = (now: string, months: number) =>
      new Date(lastToGo('drafts', months, at(now), netherton)).toISOString()
    expect(before('2026-07-15T10:30:00Z', 6)).toBe('2026-01-15T10:30:00.000Z')
    expect(before('2026-03-31T10:30:00Z', 1)).toBe('2026-02-28T23:59:59.999Z')
    expect(before('2028-03-29T10:30:00Z', 1)).toBe('2028-02-29T10:30:00.000Z')
  })

  it('never lets go what is younger than the least, whatever was chosen', () => {
    const shortest = { hours: hours(1), months: days(28), years: days(365), 'book-years': days(365) }
    fc.assert(
      fc.property(kinds, fc.integer({ min: -5, max: 200 }), moments, (kind, chosen, now) => {
        const { least, unit }: KeepingRule = keepingRules[kind]
        const limit = lastToGo(kind, periodOf(kind, { [kind]: chosen }), now, netherton)
        expect(now - limit).toBeGreaterThanOrEqual(least * shortest[unit])
      }),
    )
  })

  it('never takes back that something has had its time: not as time goes on, nor for a shorter period', () => {
    fc.assert(
      fc.property(kinds, fc.nat(60), moments, fc.nat(days(40)), (kind, period, now, more) => {
        const limit = lastToGo(kind, period, now, netherton)
        expect(lastToGo(kind, period, later(now, more), netherton)).toBeGreaterThanOrEqual(limit)
        expect(lastToGo(kind, period + 1, now, netherton)).toBeLessThanOrEqual(limit)
      }),
    )
  })

  it('takes exactly the whole numbers from the least to the most', () => {
    fc.assert(
      fc.property(kinds, fc.oneof(fc.integer({ min: -3, max: 100 }), fc.double()), (kind, period) => {
        const { least, most }: KeepingRule = keepingRules[kind]
        expect(mayBeKeptFor(kind, period).ok).toBe(Number.isInteger(period) && period >= least && period <= most)
      }),
    )
  })
})

describe('when things are let go', () => {
  it('is at three in the night by the partnership’s clock, each night once, also when the clocks change', () => {
    const next = (from: string) => new Date(nextLettingGoAt(at(from), 'Europe/London')).toISOString()
    expect(next('2026-03-01T12:00:00Z')).toBe('2026-03-02T03:00:00.000Z')
    expect(next('2026-03-02T03:00:00Z')).toBe('2026-03-03T03:00:00.000Z')
    expect(next('2026-03-28T12:00:00Z')).toBe('2026-03-29T02:00:00.000Z')
    fc.assert(
      fc.property(moments, (now) => {
        const soon = nextLettingGoAt(now, 'Europe/London')
        expect(soon).toBeGreaterThan(now)
        expect(soon - now).toBeLessThanOrEqual(hours(25))
      }),
    )
  })
})
