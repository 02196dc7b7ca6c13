import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  happened,
  journey,
  mayBetween,
  mayNow,
  stageOf,
  stages,
  takes,
  type RoundCourse,
  type RoundEventKind,
} from '~/domain/round'
import { days, instantFromIso, later } from '~/domain/time'

const opensAt = instantFromIso('2026-03-01T09:00:00Z')
const course = (overrides: Partial<RoundCourse> = {}): RoundCourse => ({
  rules: { steps: { check: true, score: true, vote: true } },
  dates: {
    opensAt,
    closesAt: later(opensAt, days(10)),
    scoringClosesAt: later(opensAt, days(20)),
    votingOpensAt: later(opensAt, days(21)),
    votingClosesAt: later(opensAt, days(30)),
    decidesAt: later(opensAt, days(33)),
  },
  events: [{ kind: 'published', at: later(opensAt, -days(3)) }],
  ...overrides,
})
const after = (...kinds: RoundEventKind[]) => kinds.map((kind) => ({ kind, at: opensAt }))

describe('the stage of a round', () => {
  it('is plan until it has been published, whatever the date', () => {
    expect(stageOf(course({ events: [] }), later(opensAt, days(5)))).toBe('plan')
  })

  it('opens and closes by the clock', () => {
    expect(stageOf(course(), later(opensAt, -1))).toBe('plan')
    expect(stageOf(course(), opensAt)).toBe('open')
    expect(stageOf(course(), later(opensAt, days(10) - 1))).toBe('open')
    expect(stageOf(course(), later(opensAt, days(10)))).toBe('check')
  })

  it('waits for a person where judgement is needed, even past the dates of voting', () => {
    expect(stageOf(course(), later(opensAt, days(25)))).toBe('check')
    expect(stageOf(course({ events: after('published', 'checked') }), later(opensAt, days(25)))).toBe('vote')
  })

  it('stays at vote after the close until the count has been made', () => {
    const closed = later(opensAt, days(30))
    expect(stageOf(course({ events: after('published', 'checked') }), closed)).toBe('vote')
    expect(stageOf(course({ events: after('published', 'checked', 'counted') }), closed)).toBe('decide')
  })

  it('passes over steps that the round does not take', () => {
    const plain = course({ rules: { steps: { check: false, score: false, vote: false } } })
    expect(stageOf(plain, later(opensAt, days(10)))).toBe('decide')
    expect(journey(plain, opensAt).map(({ stage }) => stage)).toEqual([
      'plan',
      'open',
      'decide',
      'agree',
      'pay',
      'learn',
    ])
  })
})

const someCourse = fc.record({
  rules: fc.record({ steps: fc.record({ check: fc.boolean(), score: fc.boolean(), vote: fc.boolean() }) }),
  dates: fc.constant(course().dates),
  events: fc
    .subarray<RoundEventKind>([
      'published',
      'checked',
      'scores-locked',
      'voting-opened',
      'counted',
      'adopted',
      'agreed',
      'paid',
      'unpaid',
    ])
    .map((kinds) => after(...kinds)),
})
const someDay = fc.integer({ min: -5 * 24, max: 50 * 24 }).map((hour) => later(opensAt, hour * 3_600_000))

describe('what may be done from one stage on until another', () => {
  const fromOpenToVote = (round: RoundCourse, at: number) => mayBetween(round, 'open', 'vote', later(opensAt, at))

  it('begins with the one and ends with the other, at the moment the votes are in', () => {
    const voting = course({ events: after('published', 'checked') })
    expect(fromOpenToVote(course(), -1)).toMatchObject({ because: 'round-not-open-yet' })
    for (const at of [0, days(10), days(25)]) expect(fromOpenToVote(course(), at).ok).toBe(true)
    expect(fromOpenToVote(voting, days(30) - 1).ok).toBe(true)
    expect(fromOpenToVote(voting, days(30))).toMatchObject({ because: 'voting-closed' })
    const counted = course({ events: after('published', 'checked', 'counted') })
    expect(fromOpenToVote(counted, days(31))).toMatchObject({ because: 'not-at-this-stage' })
    expect(fromOpenToVote(course({ events: after('published', 'cancelled') }), 1)).toMatchObject({
      because: 'round-cancelled',
    })
  })

  it('ends before the decision where nobody votes', () => {
    const plain = course({ rules: { steps: { check: false, score: false, vote: false } } })
    expect(fromOpenToVote(plain, 1).ok).toBe(true)
    expect(fromOpenToVote(plain, days(11))).toMatchObject({ because: 'not-at-this-stage' })
  })
})

describe('a round always', () => {
  it('moves only forward as time passes', () => {
    fc.assert(
      fc.property(someCourse, someDay, someDay, (round, one, other) => {
        const [early, late] = one <= other ? [one, other] : [other, one]
        expect(stages.indexOf(stageOf(round, early))).toBeLessThanOrEqual(stages.indexOf(stageOf(round, late)))
      }),
    )
  })

  it('takes no more proposals once anything later has happened to it, however early the moment', () => {
    fc.assert(
      fc.property(someCourse, someDay, (round, now) => {
        const later = ['checked', 'scores-locked', 'voting-opened', 'counted', 'adopted'] as const
        if (later.some((kind) => happened(round, kind))) expect(mayNow(round, 'open', now).ok).toBe(false)
      }),
    )
  })

  it('is in a stage that it takes', () => {
    fc.assert(fc.property(someCourse, someDay, (round, now) => takes(round, stageOf(round, now))))
  })

  it('commits money only after it was published, checked and counted where it takes those steps', () => {
    fc.assert(
      fc.property(someCourse, someDay, (round, now) => {
        if (stages.indexOf(stageOf(round, now)) <= stages.indexOf('decide')) return
        expect(happened(round, 'published') && happened(round, 'adopted')).toBe(true)
        if (round.rules.steps.check) expect(happened(round, 'checked')).toBe(true)
        if (round.rules.steps.vote) expect(happened(round, 'counted')).toBe(true)
      }),
    )
  })
})
