import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPublic, proposalEventKinds, standingOf, stands, type ProposalEventKind } from '~/domain/proposal'
import { instant } from '~/domain/time'

const after = (...kinds: ProposalEventKind[]) => standingOf(kinds.map((kind, at) => ({ kind, at: instant(at) })))
const someHistory = fc.array(fc.constantFrom(...proposalEventKinds), { maxLength: 8 })

describe('where a proposal stands', () => {
  it('is a draft until it is sent in, and again once it is taken back', () => {
    expect(after()).toBe('draft')
    expect(after('submitted')).toBe('submitted')
    expect(after('submitted', 'taken-back')).toBe('draft')
    expect(after('submitted', 'taken-back', 'submitted')).toBe('submitted')
  })

  it('is what was found last, when the checkers change their mind', () => {
    expect(after('submitted', 'not-eligible', 'eligible')).toBe('eligible')
    expect(after('submitted', 'eligible', 'not-eligible')).toBe('not-eligible')
  })

  it('always follows from the last thing that happened, whatever went before', () => {
    fc.assert(
      fc.property(someHistory, fc.constantFrom(...proposalEventKinds), (history, last) => {
        expect(after(...history, last)).toBe(after(last))
      }),
    )
  })

  it('is never public as a draft, nor once it is withdrawn or has joined another', () => {
    fc.assert(
      fc.property(someHistory, (history) => {
        const shown = isPublic(after(...history))
        expect(shown).toBe(
          history.length > 0 && !['taken-back', 'sent-back', 'withdrawn', 'joined'].includes(history.at(-1) ?? ''),
        )
      }),
    )
  })

  it('puts it on the list only once it has passed every check the round makes', () => {
    expect(stands('submitted', true)).toBe(false)
    expect(stands('submitted', false)).toBe(true)
    for (const checks of [true, false]) {
      expect(stands('eligible', checks)).toBe(true)
      for (const standing of ['draft', 'sent-back', 'not-eligible', 'withdrawn'] as const)
        expect(stands(standing, checks)).toBe(false)
    }
  })
})
