import { describe, expect, it } from 'vitest'
import { mayNow, type RoundCourse } from '~/domain/round'
import { days, instantFromIso, later, minutes, type Instant } from '~/domain/time'
import { isChangeable } from '~/domain/voting/voting-change'
import { votingEndForm } from '~/forms/voting/sealing'
import { read } from '~/forms/read'
import { wholeRules } from '../../stage'

/** The end of a vote as an officer types it on the page, by the clocks of London. */
function typed(day: string, month: string, time: string): Instant {
  const form = new FormData()
  const fields = { step: 'ask', act: 'extend', because: 'The clocks change.', once: 'a-form' }
  const until = { 'until-day': day, 'until-month': month, 'until-year': '2026', 'until-time': time }
  for (const [name, value] of Object.entries({ ...fields, ...until })) form.set(name, value)
  const reading = read(votingEndForm('Europe/London'), form)
  if (!reading.ok || reading.answers.step !== 'ask' || reading.answers.until === null) throw new Error('no moment')
  return reading.answers.until
}
const closing = (votingClosesAt: Instant): RoundCourse => ({
  rules: { steps: { ...wholeRules.steps, score: false } },
  dates: {
    opensAt: later(votingClosesAt, -days(30)),
    closesAt: later(votingClosesAt, -days(20)),
    scoringClosesAt: null,
    votingOpensAt: later(votingClosesAt, -days(7)),
    votingClosesAt,
    decidesAt: later(votingClosesAt, days(7)),
  },
  events: (['published', 'checked', 'voting-opened'] as const).map((kind) => ({
    kind,
    at: later(votingClosesAt, -days(7)),
  })),
})
const takes = (round: RoundCourse, iso: string) => mayNow(round, 'vote', instantFromIso(iso)).ok

describe('a vote that ends on the day the clocks change', () => {
  it('ends at the first of two half past ones in October, and takes nothing in the hour that comes again', () => {
    const round = closing(typed('25', '10', '1.30am'))
    expect(takes(round, '2026-10-25T00:29:59Z')).toBe(true)
    expect(takes(round, '2026-10-25T00:30:00Z')).toBe(false)
    expect(takes(round, '2026-10-25T01:15:00Z'), 'a quarter past one, once more').toBe(false)
  })

  it('ends at five in the afternoon of that day, which is an hour longer', () => {
    const round = closing(typed('25', '10', '5pm'))
    expect(takes(round, '2026-10-25T16:59:59Z')).toBe(true)
    expect(takes(round, '2026-10-25T17:00:00Z')).toBe(false)
  })

  it('ends in the hour that is jumped over in March as long after the jump', () => {
    const round = closing(typed('29', '3', '1.30am'))
    expect(takes(round, '2026-03-29T01:29:59Z')).toBe(true)
    expect(takes(round, '2026-03-29T01:30:00Z')).toBe(false)
  })

  it('can be put later within the hour that comes twice only to what is later in truth', () => {
    const round = closing(instantFromIso('2026-10-25T01:10:00Z'))
    const now = later(round.dates.votingClosesAt ?? instantFromIso('2026-10-25T01:10:00Z'), -minutes(30))
    // Half past one as it is typed is the first of the two: before ten past one of the second.
    const until = typed('25', '10', '1.30am')
    expect(isChangeable(round, { act: 'extend', until }, now)).toMatchObject({ because: 'voting-ends-no-later' })
  })
})
