import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isPublicInterest,
  likelyConflicts,
  registerIsDue,
  registerLasts,
  type AskerConcerned,
  type KeptInterest,
  type PersonConcerned,
  type ProposalConcerned,
} from '~/domain/people'
import { instant, later } from '~/domain/time'

const now = instant(1_772_000_000_000)
const rose = (...kept: Partial<KeptInterest>[]): PersonConcerned => ({
  personId: 'rose',
  name: 'Rose Delaney',
  postcode: 'L30 4TH',
  kept: kept.map((one) => ({ kind: 'organisation', what: 'Netherton Allotments', endedAt: null, ...one })),
})
const asker = (more: Partial<AskerConcerned> = {}): AskerConcerned => ({
  personId: 'nadia',
  name: 'Nadia Hussain',
  postcode: 'L30 1AA',
  groups: [],
  ...more,
})
const proposal = (more: Partial<ProposalConcerned> = {}): ProposalConcerned => ({
  askers: [asker()],
  payeeId: null,
  payeeName: '',
  words: ['A bench by the canal', 'Callum is helping.'],
  ...more,
})
const reasons = (person: PersonConcerned, of: ProposalConcerned) =>
  likelyConflicts(person, of).map(({ because }) => because)

describe('where somebody is likely to have an interest', () => {
  it('is nowhere, when nothing of hers is in it', () => {
    expect(reasons(rose({}), proposal())).toEqual([])
  })

  it('is what she asks for herself, or is paid for, or is named in', () => {
    expect(reasons(rose(), proposal({ askers: [asker({ personId: 'rose', name: 'Rose Delaney' })] }))).toEqual([
      'own-proposal',
    ])
    expect(reasons(rose(), proposal({ payeeId: 'rose' }))).toEqual(['paid-for-it'])
    expect(reasons(rose(), proposal({ payeeName: 'rose delaney' }))).toEqual(['paid-for-it'])
    expect(reasons(rose(), proposal({ words: ['Helped by Rose  Delaney, and Tom.'] }))).toEqual(['named-in-it'])
  })

  it('is where somebody at her postcode asks, however it is spaced', () => {
    expect(reasons(rose(), proposal({ askers: [asker({ postcode: 'l304th' })] }))).toEqual(['same-postcode'])
    expect(reasons({ ...rose(), postcode: null }, proposal({ askers: [asker({ postcode: null })] }))).toEqual([])
  })

  it('is where a group or neighbour of her register is paid, asks or is named; as whole words, with the article or without', () => {
    const kept = rose({ what: 'The Netherton Allotments' })
    expect(likelyConflicts(kept, proposal({ payeeName: 'netherton ALLOTMENTS' }))).toEqual([
      { because: 'payee-kept', what: 'The Netherton Allotments' },
    ])
    expect(reasons(kept, proposal({ words: ['Seeds for Netherton Allotments!'] }))).toEqual(['named-kept'])
    expect(reasons(kept, proposal({ words: ['Netherton Allotmentshed'] }))).toEqual([])
    expect(reasons(rose({ kind: 'family', what: 'Nadia Hussain' }), proposal())).toEqual(['applicant-kept'])
    expect(reasons(rose({ what: 'Eglwys Siân' }), proposal({ words: ['eglwys sian'] }))).toEqual(['named-kept'])
  })

  it('is where somebody who writes on it with the one whose it is lives, is known, or belongs', () => {
    const with_ = (more: Partial<AskerConcerned>) =>
      proposal({ askers: [asker(), asker({ personId: 'len', name: 'Len Whitby', ...more })] })
    expect(reasons(rose(), with_({ postcode: 'L30 4TH' }))).toEqual(['same-postcode'])
    expect(reasons(rose({ kind: 'friend', what: 'Len Whitby' }), with_({}))).toEqual(['applicant-kept'])
    expect(likelyConflicts(rose({}), with_({ groups: ['the Netherton allotments'] }))).toEqual([
      { because: 'same-group', what: 'Netherton Allotments' },
    ])
    expect(reasons(rose({ kind: 'friend' }), with_({ groups: ['Netherton Allotments'] }))).toEqual([])
    expect(reasons(rose(), with_({ personId: 'rose', name: 'Rose Delaney' }))).toEqual(['own-proposal'])
  })

  it('is not where an interest is over, nor for a name of one or two letters', () => {
    expect(reasons(rose({ endedAt: now }), proposal({ payeeName: 'Netherton Allotments' }))).toEqual([])
    expect(reasons(rose({ what: 'by' }), proposal())).toEqual([])
  })

  it('always includes what is paid to something she keeps, whatever it is called and however it is written', () => {
    const name = fc.stringMatching(/^[A-Za-z]{3,8}( [A-Za-z]{2,8}){0,2}$/)
    fc.assert(
      fc.property(name, fc.boolean(), (what, loud) => {
        const payeeName = loud ? ` ${what.toUpperCase()}.` : what
        expect(reasons(rose({ what }), proposal({ payeeName, words: [] }))).toContain('payee-kept')
      }),
    )
  })
})

describe('a register of interests', () => {
  it('is looked through once a year', () => {
    expect(registerIsDue(null, now)).toBe(true)
    expect(registerIsDue(now, later(now, registerLasts - 1))).toBe(false)
    expect(registerIsDue(now, later(now, registerLasts))).toBe(true)
  })

  it('shows everyone the groups, and officers alone the people and the land', () => {
    expect((['organisation', 'employment', 'loyalty'] as const).every(isPublicInterest)).toBe(true)
    expect((['family', 'friend', 'land'] as const).some(isPublicInterest)).toBe(false)
  })
})
