import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  interestKinds,
  interestsAtLock,
  interestsForScores,
  interestsFrom,
  mayDeclare,
  mayTakePart,
  type Declaration,
  type Part,
  type PanelAct,
} from '~/domain/panel'
import { instant } from '~/domain/time'

const declaration = (change: Partial<Declaration>): Declaration => ({
  proposalId: 'bench',
  personId: 'ann',
  kind: 'none',
  note: '',
  at: instant(0),
  declaredBy: 'ann',
  ...change,
})

describe('an interest', () => {
  it('is what was declared last', () => {
    const interests = interestsFrom(
      [declaration({ kind: 'loyalty' }), declaration({ personId: 'bob' }), declaration({ kind: 'indirect' })],
      [],
    )
    expect(interests.kindOf('ann', 'bench')).toBe('indirect')
    expect(interests.isInterested('bob', 'bench')).toBe(false)
    expect(interests.kindOf('cara', 'bench')).toBeUndefined()
    expect(interests.interestedIn('bench')).toEqual(['ann'])
  })

  it('is direct for whoever proposes it or is paid, whatever she declares', () => {
    const interests = interestsFrom([declaration({ kind: 'none' })], [{ proposalId: 'bench', personId: 'ann' }])
    expect(interests.kindOf('ann', 'bench')).toBe('direct')
    expect(interests.isInterested('ann', 'hall')).toBe(false)
  })

  it('sets a score aside when it comes to light after the lock, and for good; before it the last word holds', () => {
    const lockedAt = instant(10)
    const at = (moment: number, kind: Declaration['kind']) => declaration({ at: instant(moment), kind })
    const counted = (...said: Declaration[]) => interestsForScores(said, [], lockedAt).isInterested('ann', 'bench')
    const known = (...said: Declaration[]) => interestsAtLock(said, [], lockedAt).isInterested('ann', 'bench')
    expect([counted(at(1, 'direct'), at(2, 'none')), known(at(1, 'direct'), at(2, 'none'))]).toEqual([false, false])
    expect([counted(at(1, 'none'), at(11, 'loyalty')), known(at(1, 'none'), at(11, 'loyalty'))]).toEqual([true, false])
    expect(counted(at(1, 'none'), at(11, 'loyalty'), at(12, 'none'))).toBe(true)
    expect(counted(at(1, 'direct'), at(11, 'none')), 'a score that was out at the lock stays out').toBe(true)
    expect(interestsForScores([at(1, 'direct'), at(11, 'none')], [], null).isInterested('ann', 'bench')).toBe(false)
  })

  it('is taken back, or declared for somebody else, with a note', () => {
    expect(mayDeclare(declaration({ kind: 'direct' }), undefined)).toMatchObject({ ok: true })
    expect(mayDeclare(declaration({ kind: 'none' }), 'direct')).toMatchObject({ because: 'interest-needs-note' })
    expect(mayDeclare(declaration({ kind: 'none', note: 'I pressed the wrong one' }), 'direct')).toMatchObject({
      ok: true,
    })
    expect(mayDeclare(declaration({ kind: 'loyalty', declaredBy: 'chair' }), 'none')).toMatchObject({
      because: 'interest-needs-note',
    })
  })
})

describe('taking part', () => {
  const seat = { personId: 'ann', voting: true, resident: true }
  const part = (change: Partial<Part>): Part => ({ seat, interest: 'none', hasScored: false, locked: false, ...change })
  const why = (act: PanelAct, change: Partial<Part>) => {
    const outcome = mayTakePart(act, part(change))
    return outcome.ok ? 'may' : outcome.because
  }

  it('waits for a declaration, and for a seat with a vote where there is something to decide', () => {
    expect(why('score', {})).toBe('may')
    expect(why('score', { interest: undefined })).toBe('declare-first')
    expect(why('score', { isAssigned: false })).toBe('scored-by-others')
    expect(why('discuss', { isAssigned: false })).toBe('may')
    expect(why('score', { seat: { ...seat, voting: false } })).toBe('no-vote-on-the-panel')
    expect(why('discuss', { seat: { ...seat, voting: false } })).toBe('may')
    expect(why('discuss', { seat: undefined })).toBe('not-on-the-panel')
  })

  it("shows others' scores once one's own is in, or scoring is over", () => {
    expect(why('see-scores', {})).toBe('your-score-first')
    expect(why('see-scores', { hasScored: true })).toBe('may')
    expect(why('see-scores', { locked: true })).toBe('may')
  })

  it('is never had by somebody with an interest, in anything, at any time', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<PanelAct>('score', 'see-scores', 'discuss', 'decide'),
        fc.constantFrom(...interestKinds.filter((kind) => kind !== 'none')),
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        (act, interest, voting, hasScored, locked) => {
          expect(why(act, { seat: { ...seat, voting }, interest, hasScored, locked })).toBe('you-have-an-interest')
        },
      ),
    )
  })
})
