import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decided, whereabouts, type WhatHappened } from '~/domain/proposal'
import type { RoundEventKind } from '~/domain/round'
import { instant, later, type Instant } from '~/domain/time'
import { day, wholeDates, wholeRules } from '../../stage'

const at = (now: Instant, events: RoundEventKind[], facts: Partial<WhatHappened> = {}) =>
  whereabouts(
    {
      standing: 'eligible',
      round: { rules: wholeRules, dates: wholeDates, events: events.map((kind) => ({ kind, at: day(1) })) },
      ...facts,
    },
    now,
  )

describe('where a proposal is on its way', () => {
  it('follows the round from stage to stage', () => {
    expect(at(day(2), ['published'], { standing: 'submitted' })).toBe('sent-in')
    expect(at(day(11), ['published'], { standing: 'submitted' })).toBe('being-checked')
    expect(at(day(12), ['published', 'checked'])).toBe('being-scored')
    expect(at(day(20), ['published', 'checked', 'scores-locked'])).toBe('waiting-for-the-vote')
    expect(at(day(22), ['published', 'checked'])).toBe('on-the-ballot')
    expect(at(day(30), ['published', 'checked'])).toBe('being-counted')
    expect(at(day(31), ['published', 'checked', 'counted'])).toBe('being-decided')
  })

  it('tells what was decided once the list is adopted, and what became of the money', () => {
    const adopted: RoundEventKind[] = ['published', 'checked', 'counted', 'adopted']
    for (const outcome of decided) expect(at(day(34), adopted, { outcome })).toBe(outcome)
    expect(at(day(40), adopted, { outcome: 'funded', paidInFull: true })).toBe('paid')
    expect(at(day(40), adopted, { outcome: 'part-funded', paidInFull: true, storyTold: true })).toBe('story-told')
    expect(at(day(40), adopted, { outcome: 'reserve', paidInFull: true })).toBe('reserve')
  })

  it('keeps a finding to the checkers until they have finished', () => {
    expect(at(day(11), ['published'], { standing: 'not-eligible' })).toBe('being-checked')
    expect(at(day(12), ['published', 'checked'], { standing: 'not-eligible' })).toBe('not-eligible')
  })

  it('never tells an outcome before the list is adopted', () => {
    const earlier: RoundEventKind[] = ['published', 'checked', 'scores-locked', 'voting-opened', 'counted']
    fc.assert(
      fc.property(
        fc.subarray(earlier),
        fc.integer({ min: -10, max: 60 }),
        fc.constantFrom(...decided),
        (events, days, outcome) => {
          const place = at(later(day(1), days * 86_400_000), events, { outcome, paidInFull: true, storyTold: true })
          expect([...decided, 'paid', 'story-told']).not.toContain(place)
        },
      ),
    )
  })

  it('says so when the round was called off, at any time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000_000 }), (now) => {
        expect(at(instant(now), ['published', 'cancelled'])).toBe('round-cancelled')
      }),
    )
  })
})
