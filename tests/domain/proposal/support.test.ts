import { describe, expect, it } from 'vitest'
import { canSupport, supportNow } from '~/domain/proposal'
import type { RoundEventKind } from '~/domain/round'
import type { Instant } from '~/domain/time'
import { day, wholeDates, wholeRules } from '../../stage'

const now = (at: Instant, events: RoundEventKind[] = [], steps = {}) =>
  supportNow(
    {
      rules: { ...wholeRules, steps: { ...wholeRules.steps, ...steps } },
      dates: wholeDates,
      events: (['published', ...events] as RoundEventKind[]).map((kind) => ({ kind, at: day(1) })),
    },
    at,
  )

describe('supporting an idea', () => {
  it('is open while ideas come in and are checked', () => {
    expect(now(day(2))).toBe('open')
    expect(now(day(12))).toBe('open')
  })

  it('is over, and its number shown to nobody, while the panel scores, neighbours vote and the panel decides', () => {
    expect(now(day(12), ['checked'])).toBe('unseen')
    expect(now(day(22), ['checked'])).toBe('unseen')
    expect(now(day(31), ['checked', 'counted'])).toBe('unseen')
    expect(now(day(12), [], { check: false, score: false })).toBe('unseen')
  })

  it('shows its number again once the panel has decided, or the round was called off', () => {
    expect(now(day(34), ['checked', 'counted', 'adopted'])).toBe('over')
    expect(now(day(12), ['checked', 'cancelled'])).toBe('over')
    expect(now(day(12), ['imported'])).toBe('over')
  })

  it('is for neighbours whose idea it is not, and who will not score it', () => {
    expect(canSupport({ isApplicant: false, votingMember: false })).toEqual({ ok: true })
    expect(canSupport({ isApplicant: true, votingMember: false })).toMatchObject({ because: 'support-own-idea' })
    expect(canSupport({ isApplicant: false, votingMember: true })).toMatchObject({ because: 'panel-does-not-support' })
  })
})
