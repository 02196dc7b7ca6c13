import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isNewer,
  lateMarks,
  madeAt,
  mayChoose,
  mayMark,
  nightState,
  settlesAt,
  type NightEvent,
} from '~/domain/panel/night'
import { instant, later } from '~/domain/time'

const seconds = { pitchSeconds: 90, questionSeconds: 60 }
const at = (second: number) => instant(second * 1_000)
const happened = (...events: [NightEvent['kind'], number, string?][]) =>
  nightState(
    ['herbs', 'piano'],
    seconds,
    events.map(([kind, second, proposalId = null]) => ({ kind, proposalId, at: at(second) })),
  )
const up = happened(['opened', 0], ['called', 10, 'herbs'])
const closed = happened(['opened', 0], ['called', 10, 'herbs'], ['closed', 100])
const mark = (made: number, arrived: number, joined: number | null = 5) => ({
  proposalId: 'herbs',
  madeAt: at(made),
  arrivedAt: at(arrived),
  joinedAt: joined === null ? null : at(joined),
})

describe('a mark', () => {
  it('counts while its pitch is up, and no other pitch takes marks', () => {
    expect(mayMark(up, mark(20, 20))).toEqual({ ok: true, late: false })
    expect(mayMark(up, { ...mark(20, 20), proposalId: 'piano' })).toMatchObject({ because: 'pitch-not-up' })
  })

  it('counts when it was made in time and arrives within two minutes of the closing', () => {
    expect(mayMark(closed, mark(99, 140))).toEqual({ ok: true, late: true })
    expect(mayMark(closed, mark(99, 220))).toEqual({ ok: true, late: true })
    expect(mayMark(closed, mark(99, 221)), 'a second more is too late').toMatchObject({ because: 'mark-came-late' })
    expect(mayMark(closed, mark(101, 140)), 'made after the closing').toMatchObject({ because: 'pitch-closed' })
  })

  it('does not count late from a phone that joined after the closing', () => {
    expect(mayMark(closed, mark(99, 140, 120))).toMatchObject({ because: 'pitch-closed' })
    expect(mayMark(closed, mark(99, 140, null)), 'a member is known').toEqual({ ok: true, late: true })
  })

  it('counts late though the next is up, or the hall is over, and not once it is published', () => {
    const next = happened(['opened', 0], ['called', 10, 'herbs'], ['closed', 100], ['called', 110, 'piano'])
    expect(mayMark(next, mark(99, 130)).ok).toBe(true)
    const over = happened(['opened', 0], ['called', 10, 'herbs'], ['closed', 100], ['ended', 110])
    expect(mayMark(over, mark(99, 130)).ok).toBe(true)
    const published = happened(
      ['opened', 0],
      ['called', 10, 'herbs'],
      ['closed', 100],
      ['ended', 110],
      ['published', 300],
    )
    expect(mayMark(published, mark(99, 130))).toMatchObject({ because: 'night-over' })
  })

  it('is never taken before the doors open', () => {
    expect(mayMark(happened(), mark(1, 1))).toMatchObject({ because: 'night-not-open' })
    expect(mayChoose(happened(), mark(1, 1))).toMatchObject({ because: 'night-not-open' })
  })

  it('is as old as the phone says, whatever its clock shows, and never from the future', () => {
    expect(madeAt(at(100), 40_000)).toBe(at(60))
    expect(madeAt(at(100), -40_000)).toBe(at(100))
    expect(madeAt(at(100), Number.NaN)).toBe(at(100))
    expect(madeAt(at(100), 1e12)).toBe(0)
  })
})

describe('favourites', () => {
  it('are taken while they are chosen, and for two minutes after, when they were chosen before', () => {
    const before = happened(['opened', 0], ['called', 1, 'herbs'], ['closed', 50])
    expect(mayChoose(before, mark(60, 60))).toMatchObject({ because: 'pitch-not-up' })
    const choosing = happened(['opened', 0], ['called', 1, 'herbs'], ['closed', 50], ['favourites-opened', 60])
    expect(mayChoose(choosing, mark(70, 70))).toEqual({ ok: true, late: false })
    const done = happened(
      ['opened', 0],
      ['called', 1, 'herbs'],
      ['closed', 50],
      ['favourites-opened', 60],
      ['favourites-closed', 100],
    )
    expect(mayChoose(done, mark(99, 150))).toEqual({ ok: true, late: true })
    expect(mayChoose(done, mark(120, 150))).toMatchObject({ because: 'pitch-closed' })
  })
})

describe('late marks, always', () => {
  it('count exactly when they were made in time, by who was there, and came within the two minutes', () => {
    const moments = fc.integer({ min: 0, max: 400 })
    fc.assert(
      fc.property(moments, moments, moments, (made, wait, joined) => {
        const arrived = Math.max(made, 100) + wait
        const counts = mayMark(closed, mark(made, arrived, joined)).ok
        expect(counts).toBe(made <= 100 && joined <= 100 && arrived * 1_000 <= 100_000 + lateMarks)
      }),
    )
  })

  it('never change anything once it says that nothing can', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 500 }), fc.integer({ min: 0, max: 100 }), (now, made) => {
        if (settlesAt(closed, at(now)) !== null) return
        expect(mayMark(closed, mark(made, now)).ok).toBe(now === 220)
      }),
    )
    expect(settlesAt(closed, at(150))).toBe(later(at(100), lateMarks))
    expect(settlesAt(up, at(150))).toBeNull()
  })
})

describe('several presses of one phone', () => {
  it('come to the same whichever order they arrive in, and however often each is sent', () => {
    const presses = fc.uniqueArray(
      fc.record({ press: fc.integer({ min: 1, max: 9 }), mark: fc.integer({ min: 1, max: 5 }) }),
      {
        selector: ({ press }) => press,
        minLength: 1,
      },
    )
    fc.assert(
      fc.property(presses, fc.infiniteStream(fc.nat()), (sent, dice) => {
        const twice = [...sent, ...sent].sort(() => ((dice.next().value ?? 0) % 3) - 1)
        let kept: { press: number; mark: number } | undefined
        for (const one of twice) if (isNewer(one.press, kept?.press)) kept = one
        expect(kept).toEqual(sent.reduce((last, one) => (one.press > last.press ? one : last)))
      }),
    )
  })
})
