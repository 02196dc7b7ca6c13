import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isSound,
  mayPlan,
  nightResult,
  nightState,
  newJoinCode,
  readJoinCode,
  shownNow,
  slipsFrom,
  usualPlan,
  type NightMarks,
  type NightPlan,
  type Typing,
} from '~/domain/panel/night'
import { asNumber } from '~/domain/panel'
import { instant } from '~/domain/time'

const order = ['herbs', 'football', 'piano']
const plan: NightPlan = { ...usualPlan, panel: 'one-mark', audience: 'marks' }
const seconds = { pitchSeconds: 90, questionSeconds: 60 }
const events = (['herbs', 'football'] as const).flatMap((proposalId, place) => [
  { kind: 'called' as const, proposalId, at: instant(place * 100 + 1) },
  { kind: 'closed' as const, proposalId, at: instant(place * 100 + 50) },
])
const opened = { kind: 'opened' as const, proposalId: null, at: instant(0) }
const two = nightState(order, seconds, [opened, ...events])
const pianoUp = nightState(order, seconds, [
  opened,
  ...events,
  { kind: 'called', proposalId: 'piano', at: instant(300) },
])
const over = nightState(order, seconds, [opened, ...events, { kind: 'ended', proposalId: null, at: instant(400) }])
const marks = (given: Record<string, number[]>) =>
  Object.entries(given).flatMap(([proposalId, all]) => all.map((mark) => ({ proposalId, mark })))
const nothing: NightMarks = { phones: [], favourites: [], slips: [], panel: [], sheets: {} }

describe('the results of a night', () => {
  it('are the means of marks on phones and on paper together', () => {
    const slips = slipsFrom([{ number: 1, marks: { herbs: 5 }, favourites: [] }], plan, ['herbs', 'football'])
    const result = nightResult(two, plan, { ...nothing, phones: marks({ herbs: [4, 3] }), slips }, 2)
    expect(result.pitches[0]).toMatchObject({
      hall: { marks: 3, onPaper: 1, mean: { total: 12, outOf: 3 }, spread: [0, 0, 1, 1, 1] },
    })
    expect(result.first).toEqual(['herbs'])
  })

  it('show no mean of fewer than three, which would show what somebody gave', () => {
    const result = nightResult(
      two,
      plan,
      { ...nothing, phones: marks({ herbs: [5, 5] }), panel: marks({ herbs: [1, 2] }) },
      2,
    )
    expect(result.pitches[0]).toMatchObject({ hall: { marks: 2, mean: null }, panel: { mean: null } })
    expect(result.first).toEqual([])
  })

  it('name all who are equally first', () => {
    const phones = marks({ herbs: [4, 4, 4], football: [3, 4, 5, 4] })
    expect(nightResult(two, plan, { ...nothing, phones }, 4).first).toEqual(['herbs', 'football'])
  })

  it('count favourites by how many chose each', () => {
    const chosen = { ...plan, audience: 'favourites' as const, favourites: 1 }
    const result = nightResult(over, chosen, { ...nothing, favourites: [['herbs'], ['football'], ['football']] }, 3)
    expect(result).toMatchObject({ first: ['football'], choosers: 3 })
  })

  it('say how many marks an open pitch has, and not what they are', () => {
    const phones = marks({ piano: [1, 1, 1, 1], herbs: [5, 5, 5] })
    const shown = shownNow(nightResult(pianoUp, plan, { ...nothing, phones }, 4), pianoUp)
    expect(shown.pitches.at(-1)).toMatchObject({ proposalId: 'piano', hall: { marks: 4, mean: null, spread: [] } })
    expect(shown.pitches[0]?.hall.mean).not.toBeNull()
    expect(shown.first, 'who is first is told at the end').toEqual([])
  })

  it('never depend on the order in which marks came, and every mean lies between its marks', () => {
    const some = fc.array(
      fc.record({ proposalId: fc.constantFrom('herbs', 'football'), mark: fc.integer({ min: 1, max: 5 }) }),
    )
    fc.assert(
      fc.property(some, (phones) => {
        const result = nightResult(two, plan, { ...nothing, phones }, 9)
        expect(nightResult(two, plan, { ...nothing, phones: phones.toReversed() }, 9)).toEqual(result)
        for (const { hall, proposalId } of result.pitches) {
          const own = phones.filter((one) => one.proposalId === proposalId).map(({ mark }) => mark)
          expect(
            hall.spread.reduce((sum, one) => sum + one, 0),
            'none of fewer than three',
          ).toBe(own.length < 3 ? 0 : own.length)
          if (hall.mean) {
            expect(asNumber(hall.mean)).toBeGreaterThanOrEqual(Math.min(...own))
            expect(asNumber(hall.mean)).toBeLessThanOrEqual(Math.max(...own))
          }
        }
      }),
    )
  })

  it('show nothing of an open pitch that another mark would change, but their number', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 })), fc.array(fc.integer({ min: 1, max: 5 })), (one, other) => {
        fc.pre(one.length === other.length)
        const of = (all: number[]) =>
          shownNow(nightResult(pianoUp, plan, { ...nothing, phones: marks({ piano: all }) }, 9), pianoUp)
        expect(of(one)).toEqual(of(other))
      }),
    )
  })
})

const typing = (number: number, given: Record<string, number>): Typing => ({ number, marks: given, favourites: [] })
const pitched = ['herbs', 'football']

describe('paper slips', () => {
  it('count when typed once, are checked when typed twice alike, and wait when the two differ', () => {
    const of = (...all: Typing[]) => slipsFrom(all, plan, pitched).map(({ number, is }) => `${number} ${is}`)
    expect(of(typing(7, { herbs: 4 }))).toEqual(['7 once'])
    expect(of(typing(7, { herbs: 4 }), typing(7, { herbs: 4 }))).toEqual(['7 checked'])
    expect(of(typing(7, { herbs: 4 }), typing(7, { herbs: 5 }))).toEqual(['7 differs'])
    expect(of(typing(7, { herbs: 4 }), typing(7, { herbs: 5 }), typing(7, { herbs: 4 }))).toEqual(['7 checked'])
    expect(of(typing(9, {}), typing(2, { herbs: 9 }))).toEqual(['2 spoilt', '9 spoilt'])
  })

  it('with favourites are sound with exactly as many as were asked', () => {
    const chosen = { audience: 'favourites' as const, favourites: 2 }
    const slip = (favourites: string[]) => ({ marks: {}, favourites })
    expect(isSound(slip(['herbs', 'football']), chosen, pitched)).toBe(true)
    expect(isSound(slip(['herbs']), chosen, pitched)).toBe(false)
    expect(isSound(slip(['herbs', 'herbs']), chosen, pitched)).toBe(false)
    expect(isSound(slip(['herbs', 'piano']), chosen, pitched)).toBe(false)
  })

  it('never count twice under one number', () => {
    const some = fc.array(fc.record({ number: fc.integer({ min: 1, max: 4 }), herbs: fc.integer({ min: 1, max: 2 }) }))
    fc.assert(
      fc.property(some, (all) => {
        const slips = slipsFrom(
          all.map(({ number, herbs }) => typing(number, { herbs })),
          plan,
          pitched,
        )
        expect(new Set(slips.map(({ number }) => number)).size).toBe(slips.length)
        for (const { slip, number } of slips) {
          const own = all.filter((one) => one.number === number).map(({ herbs }) => herbs)
          if (slip) expect(own.length === 1 || own.filter((one) => one === slip.marks['herbs']).length >= 2).toBe(true)
        }
      }),
    )
  })
})

describe('a plan', () => {
  it('asks somebody something, of at least one pitch', () => {
    expect(mayPlan(usualPlan, order).ok).toBe(true)
    expect(mayPlan({ ...usualPlan, panel: 'none', audience: 'none' }, order)).toMatchObject({
      because: 'night-asks-nobody',
    })
    expect(mayPlan(usualPlan, [])).toMatchObject({ because: 'night-without-pitches' })
    expect(mayPlan(usualPlan, Array.from({ length: 61 }, String))).toMatchObject({ because: 'night-too-many-pitches' })
  })

  it('is found by a code that is read however it is typed', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 5, maxLength: 5 }), (dice) => {
        let place = 0
        const code = newJoinCode((below) => (dice[place++] ?? 0) % below)
        expect(readJoinCode(` ${code.toLowerCase().split('').join(' ')}-`)).toBe(code)
      }),
    )
    expect(readJoinCode('HELLO')).toBeNull()
    expect(readJoinCode('BCD')).toBeNull()
  })
})
