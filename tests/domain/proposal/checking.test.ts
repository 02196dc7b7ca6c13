import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  awaitsAnswer,
  canBeFound,
  canWaitUntil,
  changesBetween,
  emptyAnswers,
  envelope,
  givesReason,
  grounds,
  inTimeForChanges,
  timeForChanges,
  type Draft,
} from '~/domain/proposal'
import { days, instant, later } from '~/domain/time'
import { day, wholeDates } from '../../stage'

const someDraft: fc.Arbitrary<Draft> = fc
  .record({ title: fc.string(), idea: fc.string(), spentOn: fc.string(), when: fc.string(), payeeName: fc.string() })
  .map((answers) => ({ ...emptyAnswers, ...answers }))

describe('what changed between two versions', () => {
  it('is nothing between a version and itself', () => {
    fc.assert(
      fc.property(someDraft, (draft) => {
        expect(changesBetween(envelope, draft, draft)).toEqual([])
      }),
    )
  })

  it('is the same questions whichever comes first, with before and after the other way round', () => {
    fc.assert(
      fc.property(someDraft, someDraft, (one, other) => {
        const there = changesBetween(envelope, one, other)
        const back = changesBetween(envelope, other, one)
        expect(back).toEqual(there.map(({ ask, before, after }) => ({ ask, before: after, after: before })))
      }),
    )
  })

  it('put into the first version always gives the second', () => {
    fc.assert(
      fc.property(someDraft, someDraft, (one, other) => {
        const changed = Object.fromEntries(
          changesBetween(envelope, one, other).map(({ ask, after }) => [ask.id, after]),
        )
        expect({ ...one, ...changed }).toEqual(other)
      }),
    )
  })
})

describe('the time for changes', () => {
  it('is always one that will do, as it is offered', () => {
    fc.assert(
      fc.property(fc.integer({ min: day(10), max: day(18) }), (now) => {
        const offered = timeForChanges(wholeDates, instant(now))
        expect(canWaitUntil(offered, wholeDates, instant(now))).toEqual({ ok: true })
      }),
    )
  })

  it('is over at its last moment, for her and for those who wait', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 5 }), (apart) => {
        const now = later(day(12), days(apart))
        const hers = inTimeForChanges(day(12), now).ok
        const theirs = canBeFound('sent-back', day(12), now).ok
        expect(hers).toBe(!theirs)
      }),
    )
  })
})

describe('a question', () => {
  it('waits until it is answered', () => {
    const at = day(11)
    const question = { kind: 'question', at, until: null } as const
    const answer = { kind: 'answer', at, until: null } as const
    expect(awaitsAnswer([])).toBe(false)
    expect(awaitsAnswer([question])).toBe(true)
    expect(awaitsAnswer([question, answer])).toBe(false)
    expect(awaitsAnswer([question, answer, question])).toBe(true)
  })
})

describe('a no', () => {
  it('gives a reason by its rule alone, unless the rule is none of the list', () => {
    for (const ground of grounds) expect(givesReason({ ground, because: '' })).toBe(ground !== 'other')
    expect(givesReason({ ground: 'other', because: 'It is a statue of the chair.' })).toBe(true)
    expect(givesReason({ ground: null, because: '' })).toBe(false)
  })
})
