import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  commentEventKinds,
  commentStanding,
  firstName,
  mayCommentAgain,
  mayReportAgain,
  type CommentEventKind,
} from '~/domain/proposal'
import { hours, instant, later, minutes, type Instant } from '~/domain/time'

const at = (when: number): Instant => instant(1_800_000_000_000 + when)
const standing = (...kinds: CommentEventKind[]) =>
  commentStanding(kinds.map((kind, place) => ({ kind, at: at(place) })))

describe('where a comment stands', () => {
  it('is there to be read until an officer hides it, and again when one shows it', () => {
    expect(standing()).toEqual({ shows: 'words', reports: 0 })
    expect(standing('reported')).toEqual({ shows: 'words', reports: 1 })
    expect(standing('reported', 'reported')).toEqual({ shows: 'words', reports: 2 })
    expect(standing('reported', 'kept')).toEqual({ shows: 'words', reports: 0 })
    expect(standing('reported', 'kept', 'reported')).toEqual({ shows: 'words', reports: 1 })
    expect(standing('reported', 'hidden')).toEqual({ shows: 'hidden', reports: 0 })
    expect(standing('hidden', 'kept')).toEqual({ shows: 'words', reports: 0 })
  })

  it('is gone once it is taken back, whatever happens before or after', () => {
    const kinds = fc.array(fc.constantFrom(...commentEventKinds), { maxLength: 6 })
    fc.assert(
      fc.property(kinds, kinds, (before, after) => {
        expect(standing(...before, 'taken-back', ...after)).toEqual({ shows: 'taken-back', reports: 0 })
      }),
    )
  })

  it('never waits for an officer while its words cannot be read', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...commentEventKinds), { maxLength: 8 }), (kinds) => {
        const { shows, reports } = standing(...kinds)
        expect(shows === 'words' || reports === 0).toBe(true)
      }),
    )
  })
})

describe('how much somebody may say', () => {
  it('is five comments in ten minutes, and says from when she can say more', () => {
    const five = [0, 1, 2, 3, 4].map((minute) => at(minutes(minute)))
    expect(mayCommentAgain(five.slice(1), at(minutes(5)))).toEqual({ ok: true })
    expect(mayCommentAgain(five, at(minutes(5)))).toMatchObject({
      because: 'too-many-comments',
      values: { againAt: at(minutes(10)) },
    })
    expect(mayCommentAgain(five, at(minutes(10)))).toEqual({ ok: true })
  })

  it('is twenty comments, and ten reports, in a day', () => {
    const each = (count: number) => Array.from({ length: count }, (_, place) => at(hours(place) / 2))
    const then = at(hours(12))
    expect(mayCommentAgain(each(19), then)).toEqual({ ok: true })
    expect(mayCommentAgain(each(20), then)).toMatchObject({ values: { againAt: at(hours(24)) } })
    expect(mayReportAgain(each(9), then)).toEqual({ ok: true })
    expect(mayReportAgain(each(10), then)).toMatchObject({ because: 'too-many-reports' })
  })

  it('is never refused at the moment that was promised, and always before it', () => {
    const moments = fc.array(fc.integer({ min: 0, max: hours(30) }), { maxLength: 40 })
    fc.assert(
      fc.property(moments, (times) => {
        const [said, now] = [times.map(at), at(hours(30))]
        const answer = mayCommentAgain(said, now)
        if (answer.ok) return
        const againAt = answer.values.againAt as Instant
        expect(againAt).toBeGreaterThan(now)
        expect(mayCommentAgain(said, againAt)).toEqual({ ok: true })
        expect(mayCommentAgain(said, later(againAt, -1)).ok).toBe(false)
      }),
    )
  })
})

describe('a first name', () => {
  it('is the first of somebody’s names', () => {
    expect(firstName('Rose Delaney')).toBe('Rose')
    expect(firstName('  Nadia ')).toBe('Nadia')
    expect(firstName('')).toBe('')
  })
})
