import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { days, later } from '~/domain/time'
import {
  inTheWay,
  isPossibleMeasure,
  mayAnswerMeasure,
  mayChallenge,
  measureKinds,
  type MeasureAnswer,
} from '~/domain/voting/challenge'
import type { RoundEvent, RoundEventKind } from '~/domain/round'
import { day } from '../../stage'

const events = (...kinds: RoundEventKind[]): RoundEvent[] => kinds.map((kind, at) => ({ kind, at: day(30 + at) }))
const round = (...kinds: RoundEventKind[]) => ({ events: events(...kinds), rules: {} })

describe('saying that something is wrong with a vote', () => {
  it('is open from the count until two weeks later, or as many days as the round says', () => {
    expect(mayChallenge(round(), day(30))).toMatchObject({ ok: false, because: 'challenge-before-count' })
    expect(mayChallenge(round('counted'), day(30)).ok).toBe(true)
    expect(mayChallenge(round('counted'), later(day(44), -1)).ok).toBe(true)
    expect(mayChallenge(round('counted'), day(44))).toMatchObject({ ok: false, because: 'challenge-window-over' })
    const short = { events: events('counted'), rules: { challengeDays: 3 } }
    expect(mayChallenge(short, day(33)).ok).toBe(false)
  })

  it('is not for an election elsewhere', () => {
    expect(mayChallenge(round('counted', 'imported'), day(31))).toMatchObject({ because: 'challenge-not-here' })
  })
})

describe('what two officers settle', () => {
  it('lets money go only past challenges that were there when they said so', () => {
    const passed = { events: [...events('counted'), { kind: 'challenges-passed' as const, at: day(35) }] }
    const before = { at: day(34), answered: false }
    expect(inTheWay([before], round('counted'))).toBe(1)
    expect(inTheWay([before], passed)).toBe(0)
    expect(inTheWay([before, { at: day(36), answered: false }], passed)).toBe(1)
  })

  it('counts none that has its answer, and every other one, whatever the order', () => {
    const challenges = fc.array(
      fc.record({ at: fc.nat(20).map((on) => later(day(1), days(on))), answered: fc.boolean() }),
    )
    fc.assert(
      fc.property(challenges, fc.option(fc.nat(20)), (all, passedOn) => {
        const gone = passedOn === null ? undefined : later(day(1), days(passedOn))
        const course = { events: gone === undefined ? [] : [{ kind: 'challenges-passed' as const, at: gone }] }
        const expected = all.filter(({ at, answered }) => !answered && !(gone !== undefined && at <= gone)).length
        expect(inTheWay(all, course)).toBe(expected)
        expect(inTheWay([...all].reverse(), course)).toBe(expected)
      }),
    )
  })

  it('takes two: never the one who asked, and only while it waits', () => {
    const answers = fc.constantFrom<MeasureAnswer>('agreed', 'refused', 'taken-back')
    fc.assert(
      fc.property(
        fc.constantFrom(...measureKinds),
        fc.option(answers),
        answers,
        fc.boolean(),
        (kind, was, now, own) => {
          const by = own ? 'rose' : 'mei'
          const said = mayAnswerMeasure(
            round('counted'),
            { kind, by: 'rose', answer: was },
            { by, answer: now, unanswered: 1 },
          )
          expect(said.ok).toBe(was === null && (now === 'taken-back') === own)
        },
      ),
    )
  })

  it('does not set a vote aside once the panel has decided, nor twice', () => {
    expect(isPossibleMeasure(round('counted'), 'run-again', 0).ok).toBe(true)
    expect(isPossibleMeasure(round('counted', 'adopted'), 'run-again', 0)).toMatchObject({
      because: 'list-adopted-already',
    })
    expect(isPossibleMeasure(round('counted', 'vote-set-aside'), 'run-again', 0)).toMatchObject({
      because: 'vote-set-aside',
    })
    expect(isPossibleMeasure(round('counted'), 'go-on', 0)).toMatchObject({ because: 'challenge-none-open' })
  })
})
