import { describe, expect, it } from 'vitest'
import type { RoundCourse, RoundEventKind } from '~/domain/round'
import { later } from '~/domain/time'
import { awayForAll, awayFromRoll } from '~/domain/voting/away'
import { day, wholeDates, wholeRules } from '../../stage'

const round = (events: RoundEventKind[], steps = wholeRules.steps): RoundCourse => ({
  rules: { steps },
  dates: wholeDates,
  events: events.map((kind) => ({ kind, at: day(1) })),
})
const opensAt = day(21)
const closesAt = day(30)

describe('why there is no ballot just now', () => {
  it('has no reason while voting is open, from its opening up to the moment of its close', () => {
    const open = round(['published', 'checked'])
    expect(awayForAll(open, 'residents', opensAt)).toBeNull()
    expect(awayForAll(open, 'residents', later(closesAt, -1))).toBeNull()
    expect(awayForAll(open, 'residents', closesAt)).toEqual({ kind: 'closed', closedAt: closesAt, counted: false })
    expect(awayForAll(open, 'residents', later(opensAt, -1))).toEqual({
      kind: 'too-early',
      opensAt,
      closesAt,
      rule: 'residents',
    })
  })

  it('tells whether the votes have been counted', () => {
    expect(awayForAll(round(['published', 'checked', 'counted']), 'residents', closesAt)).toMatchObject({
      counted: true,
    })
  })

  it('waits for the steps before it, whatever the date', () => {
    expect(awayForAll(round(['published']), 'residents', day(25))).toMatchObject({ kind: 'too-early' })
  })

  it('is told apart from a round without a vote, and from one that was called off', () => {
    const noVote = { ...wholeRules.steps, vote: false }
    expect(awayForAll(round(['published', 'checked'], noVote), 'residents', day(25))).toEqual({ kind: 'no-vote' })
    expect(awayForAll(round(['published', 'checked', 'cancelled']), 'residents', day(25))).toEqual({
      kind: 'cancelled',
    })
  })

  it('tells someone who is not on the roll whose vote it is, and when the roll was settled', () => {
    expect(awayFromRoll(round(['published']), 'panel')).toEqual({ kind: 'panel-only' })
    expect(awayFromRoll(round(['published']), 'residents')).toEqual({ kind: 'not-on-the-roll', fixedAt: null })
    expect(awayFromRoll(round(['published', 'voting-opened']), 'residents')).toEqual({
      kind: 'not-on-the-roll',
      fixedAt: day(1),
    })
  })
})
