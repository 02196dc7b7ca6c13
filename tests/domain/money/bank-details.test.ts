import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import {
  accountNumberIn,
  bankChangeWait,
  bankStandingOf,
  detailsInForce,
  detailsInForceFrom,
  detailsWaiting,
  endOf,
  mayAnswerBankChange,
  mayGiveDetails,
  sortCodeIn,
  type BankDetailsEvent,
  type BankDetailsGiven,
} from '~/domain/money'
import { hours, instant, later } from '~/domain/time'

const start = instant(1_800_000_000_000)
const given = (hour: number, replaces: boolean, ...events: BankDetailsEvent[]): BankDetailsGiven => ({
  id: `at ${hour}`,
  goesBy: 'bank',
  givenAt: later(start, hours(hour)),
  replaces,
  events,
})
const at = (hour: number) => later(start, hours(hour))

describe('the figures of an account', () => {
  it('are read however they are spaced', () => {
    for (const typed of ['204577', '20-45-77', '20 45 77', '20–45–77', ' 20-45 77 ']) {
      expect(sortCodeIn(typed)).toBe('204577')
    }
    expect(accountNumberIn('1234 5678')).toBe('12345678')
  })

  it('get noughts in front where a bank prints seven or six', () => {
    expect(accountNumberIn('234567')).toBe('00234567')
    expect(accountNumberIn('1234567')).toBe('01234567')
  })

  it('are not guessed at', () => {
    for (const typed of ['', '20457', '2045777', 'ABCDEF', '20.45.77', '000000', '２０４５７７']) {
      expect(sortCodeIn(typed)).toBeUndefined()
    }
    for (const typed of ['', '12345', '123456789', '00000000', '1234567O', 'GB29NWBK60161331926819']) {
      expect(accountNumberIn(typed)).toBeUndefined()
    }
  })

  it('are told by their last three alone', () => expect(endOf('12345678')).toBe('678'))
})

describe('a change of account', () => {
  const first = given(0, false)
  const asked = given(10, true)
  const confirmed = (hour: number) => given(10, true, { kind: 'confirmed', at: at(hour) })

  it('is none the first time: what is given is paid to at once', () => {
    expect(mayGiveDetails([], start)).toEqual({ ok: true, replaces: false })
    expect(detailsInForce([first], start)).toBe(first)
  })

  it('waits as long as nobody confirms it, and the old account stays', () => {
    expect(mayGiveDetails([first], at(10))).toEqual({ ok: true, replaces: true })
    expect(detailsWaiting([first, asked], at(10_000))).toBe(asked)
    expect(detailsInForce([first, asked], at(10_000))).toBe(first)
    expect(mayGiveDetails([first, asked], at(20))).toMatchObject({ because: 'bank-change-under-way' })
  })

  it('waits two days, however soon it is confirmed', () => {
    expect(bankStandingOf(confirmed(11), later(at(58), -1))).toBe('waiting')
    expect(bankStandingOf(confirmed(11), at(58))).toBe('in-force')
    expect(bankStandingOf(confirmed(100), later(at(100), -1))).toBe('waiting')
    expect(bankStandingOf(confirmed(100), at(100))).toBe('in-force')
  })

  it('can be stopped after it was confirmed, and not once it is in force', () => {
    expect(mayAnswerBankChange(confirmed(11), 'stopped', at(57))).toEqual({ ok: true, again: false })
    expect(mayAnswerBankChange(confirmed(11), 'stopped', at(58))).toMatchObject({ because: 'bank-change-not-waiting' })
    const stopped = given(10, true, { kind: 'stopped', at: at(12) })
    expect(mayAnswerBankChange(stopped, 'stopped', at(13))).toEqual({ ok: true, again: true })
    expect(mayAnswerBankChange(stopped, 'confirmed', at(13))).toMatchObject({ because: 'bank-change-not-waiting' })
    expect(mayAnswerBankChange(first, 'stopped', at(1))).toMatchObject({ because: 'bank-change-not-waiting' })
  })

  it('never takes less than two days and a yes, whatever happens and in whatever order', () => {
    const event = fc.record({
      kind: fc.constantFrom('confirmed' as const, 'vouched' as const, 'stopped' as const),
      hour: fc.integer({ min: 10, max: 200 }),
    })
    fc.assert(
      fc.property(fc.array(event, { maxLength: 4 }), fc.integer({ min: 0, max: 300 }), (events, hour) => {
        const change = given(10, true, ...events.map(({ kind, hour: then }) => ({ kind, at: at(then) })))
        if (detailsInForce([first, change], at(hour)) !== change) return
        expect(at(hour) - change.givenAt).toBeGreaterThanOrEqual(bankChangeWait)
        expect(events.some(({ kind, hour: then }) => kind !== 'stopped' && then <= hour)).toBe(true)
        expect(events.some(({ kind }) => kind === 'stopped')).toBe(false)
        expect(detailsInForceFrom(change)).toBeLessThanOrEqual(at(hour))
      }),
    )
  })
})
