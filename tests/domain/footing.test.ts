import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asSeenOn, footingAllows, type Footing } from '~/domain/footing'
import { policy, type Act } from '~/domain/policy'

const acts = fc.constantFrom(...(Object.keys(policy) as Act[]))
const paper: Footing = { as: 'paper', roundId: 'spring' }
const helped: Footing = { as: 'helped', helperId: 'gareth', helperName: 'Gareth Pugh', partnershipId: 'netherton' }
const here = { partnershipId: 'netherton', roundId: 'spring' }
const weighty =
  /^(role|payment|decision|score|books|budget|fund|round|passkey|settings|own-page|own-name|own-address|held|erasure|session|paper-code|help\.begin)/

describe('someone who is signed in as herself', () => {
  it('is held back by nothing but the policy table', () => {
    fc.assert(fc.property(acts, (act) => footingAllows({ as: 'herself' }, act, {}).ok))
  })
})

describe('with a paper code', () => {
  it('her ideas and her vote in its round are open to her, and in no other', () => {
    expect(footingAllows(paper, 'ballot.cast', here).ok).toBe(true)
    expect(footingAllows(paper, 'proposal.start', here).ok).toBe(true)
    expect(footingAllows(paper, 'ballot.cast', { ...here, roundId: 'autumn' })).toMatchObject({
      because: 'paper-code-only-this-round',
    })
    expect(footingAllows(paper, 'own-page.read', {}).ok).toBe(false)
    expect(footingAllows(paper, 'public.read', {}).ok).toBe(true)
  })
})

describe('with a helper at the keyboard', () => {
  it('she proposes and votes in that partnership, and in no other', () => {
    expect(footingAllows(helped, 'ballot.cast', here).ok).toBe(true)
    expect(footingAllows(helped, 'ballot.cast', { ...here, partnershipId: 'bootle' }).ok).toBe(false)
    expect(footingAllows(helped, 'help.end', {}).ok).toBe(true)
  })
})

describe('neither', () => {
  const footings = fc.constantFrom(paper, helped)

  it('opens anything weighty, nor her own page, whatever the act', () => {
    fc.assert(
      fc.property(footings, acts, (footing, act) => {
        if (weighty.test(act)) expect(footingAllows(footing, act, here).ok).toBe(false)
      }),
    )
  })

  it('comes with anybody’s roles', () => {
    const rose = {
      personId: 'rose',
      name: 'Rose Delaney',
      partnershipId: 'netherton',
      roles: ['chair', 'panel'] as const,
      votingMember: true,
      neighbourhoodId: 'marian-square',
    }
    fc.assert(
      fc.property(footings, (footing) => {
        expect(asSeenOn(footing, rose)).toEqual({ ...rose, roles: [], votingMember: false })
      }),
    )
    expect(asSeenOn({ as: 'herself' }, rose)).toBe(rose)
  })
})
