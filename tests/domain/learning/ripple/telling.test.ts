import { describe, expect, it } from 'vitest'
import { canBecome, canHaveHappened, canStand, isSameThing, rippleStanding, type EndTold } from '~/domain/learning'
import { instantFromIso } from '~/domain/time'

const now = instantFromIso('2026-03-01T12:00:00Z')
const maya: EndTold = {
  is: 'new',
  kind: 'person',
  name: 'found work',
  neighbourhoodId: null,
  names: ['Maya'],
  consent: true,
}

describe('telling a ripple', () => {
  it('takes a year or a month that has begun, by the clock of the partnership', () => {
    for (const happened of ['2026', '2026-03', '1999', '2025-12'])
      expect(canHaveHappened(happened, now, 'Europe/London')).toEqual({ ok: true })
    for (const happened of ['2027', '2026-04'])
      expect(canHaveHappened(happened, now, 'Europe/London')).toMatchObject({ because: 'ripple-still-to-come' })
    for (const happened of ['26', '2026-13', '2026-00', 'last year', '', '1066'])
      expect(canHaveHappened(happened, now, 'Europe/London')).toMatchObject({ because: 'ripple-when-unclear' })
    const lastMinute = instantFromIso('2026-12-31T23:30:00Z')
    expect(canHaveHappened('2027', lastMinute, 'Europe/Berlin')).toEqual({ ok: true })
    expect(canHaveHappened('2027', lastMinute, 'Europe/London')).toMatchObject({ because: 'ripple-still-to-come' })
  })

  it('names nobody without a yes', () => {
    expect(canStand(maya)).toEqual({ ok: true })
    expect(canStand({ ...maya, consent: false })).toMatchObject({ because: 'ripple-name-without-yes' })
    expect(canStand({ ...maya, consent: false, names: [''] })).toEqual({ ok: true })
    // A place is about nobody: a name typed there is kept nowhere.
    expect(canStand({ ...maya, consent: false, kind: 'place' })).toEqual({ ok: true })
  })

  it('has words, and leads somewhere else', () => {
    expect(canStand({ ...maya, name: '  ' })).toMatchObject({ because: 'ripple-words-missing' })
    expect(isSameThing({ is: 'known', id: 'a' }, { is: 'known', id: 'a' })).toBe(true)
    expect(isSameThing({ is: 'known', id: 'a' }, { is: 'project', proposalId: 'a' })).toBe(false)
  })

  it('is taken away for good, whatever else is done with it', () => {
    expect(rippleStanding([])).toBe('offered')
    expect(rippleStanding([{ kind: 'corrected' }])).toBe('offered')
    expect(rippleStanding([{ kind: 'published' }, { kind: 'corrected' }])).toBe('published')
    expect(rippleStanding([{ kind: 'taken-away' }, { kind: 'published' }])).toBe('taken-away')
    expect(canBecome('taken-away', 'corrected')).toMatchObject({ because: 'ripple-gone' })
    expect(canBecome('published', 'published')).toMatchObject({ because: 'ripple-published-already' })
  })
})
