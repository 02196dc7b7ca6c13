import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  canBeMerged,
  completes,
  mergingStanding,
  stands,
  type MergingSaid,
  type MergingSide,
  type Standing,
} from '~/domain/proposal'
import { day } from '../../stage'

const yes = (side: MergingSide): MergingSaid => ({ side, answer: 'yes' })
const no = (side: MergingSide): MergingSaid => ({ side, answer: 'no' })
const standing = (said: MergingSaid[], staying: Standing = 'submitted', joining: Standing = 'submitted', at = day(2)) =>
  mergingStanding({ until: day(20), said, staying, joining }, true, at)

describe('two ideas that may become one', () => {
  it('wait for both, and are one when both said yes', () => {
    expect(standing([])).toBe('waits')
    expect(standing([yes('joining')])).toBe('waits')
    expect(standing([yes('joining'), yes('staying')])).toBe('agreed')
    expect(standing([yes('joining'), yes('staying')], 'submitted', 'joined', day(30)), 'for good').toBe('agreed')
  })

  it('stay two when one says no, one is taken out, or the time is over', () => {
    expect(standing([yes('joining'), no('staying')])).toBe('refused')
    for (const gone of ['withdrawn', 'draft', 'joined'] as const) {
      expect(standing([yes('joining')], gone)).toBe('gone')
      expect(standing([yes('joining')], 'eligible', gone)).toBe('gone')
    }
    expect(standing([], 'submitted', 'submitted', day(20))).toBe('late')
    const waiting = { until: day(20), said: [], staying: 'submitted', joining: 'submitted' } as const
    expect(mergingStanding(waiting, false, day(2)), 'checking is finished').toBe('late')
  })

  it('are of one round, of two people, and both came in', () => {
    const idea = { id: 'a', roundId: 'spring', applicantId: 'nadia', standing: 'submitted' as Standing }
    const other = { ...idea, id: 'b', applicantId: 'len' }
    expect(canBeMerged(idea, other, false)).toEqual({ ok: true })
    expect(canBeMerged(idea, idea, false)).toMatchObject({ because: 'merge-with-itself' })
    expect(canBeMerged(idea, { ...other, roundId: 'autumn' }, false)).toMatchObject({ because: 'merge-with-itself' })
    expect(canBeMerged(idea, { ...other, standing: 'joined' }, false)).toMatchObject({ because: 'not-sent-in' })
    expect(canBeMerged(idea, { ...other, applicantId: null }, false)).toMatchObject({ because: 'nobody-to-ask' })
    expect(canBeMerged(idea, { ...other, applicantId: 'nadia' }, false)).toMatchObject({ because: 'merge-same-person' })
    expect(canBeMerged(idea, other, true)).toMatchObject({ because: 'merge-waits' })
  })
})

it('of two that were suggested to become one, at most one goes on once both agreed, whatever happens in whatever order', () => {
  type Step = { readonly does: 'say'; side: MergingSide; answer: 'yes' | 'no' } | { does: 'stand'; side: MergingSide; to: Standing } // prettier-ignore
  const side = fc.constantFrom<MergingSide>('staying', 'joining')
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.record({ does: fc.constant('say' as const), side, answer: fc.constantFrom('yes' as const, 'yes' as const, 'no' as const) }), // prettier-ignore
    fc.record({
      does: fc.constant('stand' as const),
      side,
      to: fc.constantFrom<Standing>('eligible', 'not-eligible', 'sent-back', 'submitted', 'draft', 'withdrawn'),
    }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
      const now: Record<MergingSide, Standing> = { staying: 'submitted', joining: 'submitted' }
      const said: MergingSaid[] = []
      for (const one of steps) {
        const waits = standing(said, now.staying, now.joining) === 'waits'
        if (one.does === 'say' && waits && !said.some((each) => each.side === one.side)) {
          const settles = completes(said, one.side, one.answer)
          said.push({ side: one.side, answer: one.answer })
          expect(settles).toBe(standing(said, now.staying, now.joining) === 'agreed')
          if (settles) now.joining = 'joined'
        }
        // What has joined another, or was withdrawn, stays so.
        if (one.does === 'stand' && now[one.side] !== 'joined' && now[one.side] !== 'withdrawn') now[one.side] = one.to
        const agreed = standing(said, now.staying, now.joining) === 'agreed'
        const going = (['staying', 'joining'] as const).filter((each) => stands(now[each], true))
        if (agreed) expect(going).not.toContain('joining')
        if (agreed) expect(now.joining).toBe('joined')
      }
    }),
  )
})
