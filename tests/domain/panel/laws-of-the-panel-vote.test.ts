import { describe, expect, it } from 'vitest'
import { checkPanelVote, type VoteToCheck } from '~/domain/panel'

const room = {
  seats: ['rose', 'tom', 'amina'].map((personId) => ({ personId, voting: true, resident: true })),
  presentIds: ['rose', 'tom', 'amina'],
  quorum: 2,
  interests: { idea: { amina: 'direct' as const } },
}
const closing = { yes: 1, no: 1, abstain: 0, voidBecause: null, room }
const voices = [
  { personId: 'rose', says: 'yes' as const, counted: true },
  { personId: 'tom', says: 'no' as const, counted: true },
  { personId: 'amina', says: 'no' as const, counted: false },
]
const sound: VoteToCheck = { id: 'v', proposalId: 'idea', secret: false, slips: 0, hands: [], voices, closing }
const inSecret = voices.slice(0, 2).map((voice) => ({ ...voice, says: null }))
const wrong = (vote: Partial<VoteToCheck>) => [...checkPanelVote({ ...sound, ...vote })].map(({ words }) => words)

describe('the laws of the panel’s votes', () => {
  it('find nothing in sound ones', () => {
    expect(wrong({})).toEqual([])
    expect(wrong({ secret: true, voices: inSecret })).toEqual([])
    expect(wrong({ secret: true, voices: [], closing: null, slips: 1, hands: [{ says: null }] })).toEqual([])
    expect(wrong({ closing: { ...closing, yes: 0, no: 0, voidBecause: 'called-off' }, voices: [] })).toEqual([])
  })

  it('find a slip too many or too few, and slips that outlive the close', () => {
    const open = { secret: true, voices: [], closing: null, hands: [{ says: null }] }
    expect(wrong({ ...open, slips: 2 })).toEqual(['has 2 slips of 1 people'])
    expect(wrong({ ...open, slips: 0 })).toEqual(['has 0 slips of 1 people'])
    expect(wrong({ slips: 1 })).toEqual(['is closed, and has 1 slips and 0 people left in it'])
  })

  it('find a secret vote that says who said what', () => {
    expect(wrong({ secret: true, voices: voices.slice(0, 2) })).toEqual(['is secret, and says what somebody said'])
  })

  it('find sums that are not those of the voices', () => {
    expect(wrong({ closing: { ...closing, yes: 2 } })).toEqual([
      'counts 3 voices of 2 people',
      'comes to 1, 1 and 0 when its voices are counted again',
    ])
    expect(wrong({ secret: true, voices: inSecret, closing: { ...closing, yes: 2 } })).toEqual([
      'counts 3 voices of 2 people',
    ])
    expect(wrong({ closing: { ...closing, voidBecause: 'called-off' } })).toEqual([
      'is void, and counts 2 voices of 2 people',
    ])
  })

  it('find a voice of somebody who had stepped out', () => {
    const counts = voices.map((voice) => ({ ...voice, counted: voice.personId !== 'tom' }))
    expect(wrong({ voices: counts })).toEqual(['counts 1 people who had stepped out'])
  })
})
