import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  hoursInAll,
  mayStep,
  minutesOfMeeting,
  owedFor,
  stateOfThanks,
  thanksStates,
  timeOf,
  type ThanksStep,
} from '~/domain/panel'
import { pence } from '~/domain/pence'
import { hours, minutes } from '~/domain/time'

describe('the time a member gave', () => {
  it('is the meeting’s own length until she says otherwise', () => {
    expect(timeOf({}, 90)).toEqual({ scoring: 0, meeting: 90, other: 0 })
    expect(timeOf({ scoring: 120, meeting: 60 }, 90)).toEqual({ scoring: 120, meeting: 60, other: 0 })
    expect(timeOf({ meeting: 0 }, 90).meeting, 'she was not there after all').toBe(0)
  })

  it('counts a meeting by the quarter of an hour, and one that nobody closed as six hours', () => {
    expect(minutesOfMeeting(minutes(1))).toBe(15)
    expect(minutesOfMeeting(minutes(61))).toBe(75)
    expect(minutesOfMeeting(hours(30))).toBe(360)
  })

  it('is told in whole hours that were given in full', () => {
    expect(hoursInAll([timeOf({ scoring: 59 }, 0), timeOf({}, 60)])).toBe(1)
  })
})

describe('what is owed for it', () => {
  const given = timeOf({ scoring: 90 }, 60)
  it('is nothing unless the partnership pays; else by meeting, or by the hour', () => {
    expect(owedFor({ by: 'none', amountPence: pence(10_00) }, given, 2)).toBe(0)
    expect(owedFor({ by: 'meeting', amountPence: pence(10_00) }, given, 2)).toBe(20_00)
    expect(owedFor({ by: 'hour', amountPence: pence(12_00) }, given, 2)).toBe(30_00)
  })
})

describe('a payment for time', () => {
  const people = ['winston', 'mei', 'tom'] as const
  const press = fc.record({ to: fc.constantFrom(...thanksStates), by: fc.constantFrom(...people) })

  it('is paid only after one prepared and another authorised it, and never by its payee, whatever is pressed', () => {
    fc.assert(
      fc.property(fc.array(press, { maxLength: 20 }), (presses) => {
        const steps: ThanksStep[] = []
        for (const one of presses) if (mayStep({ personId: 'tom', steps }, one.to, one.by).ok) steps.push(one)
        expect(steps.every(({ by }) => by !== 'tom')).toBe(true)
        if (stateOfThanks({ steps }) !== 'paid') return
        expect(steps.map(({ to }) => to)).toEqual(['prepared', 'authorised', 'paid'])
        expect(steps[0]?.by).not.toBe(steps[1]?.by)
      }),
    )
  })
})
