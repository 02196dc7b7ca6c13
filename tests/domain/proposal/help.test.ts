import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { helpAnswer, helpIn, helpKinds, likelyKind, strengthsAnswer, strengthsIn } from '~/domain/proposal'

const plain = fc
  .string({ minLength: 1 })
  .map((text) => text.trim())
  .filter((text) => text !== '')
const someId = fc.stringMatching(/^[a-z0-9-]{1,12}$/)

describe('help that is offered or wanted', () => {
  it('is read back as it was said', () => {
    const help = fc.array(fc.record({ kind: fc.constantFrom(...helpKinds), words: plain }), { maxLength: 6 })
    fc.assert(
      fc.property(help, (said) => {
        expect(helpIn(helpAnswer(said))).toEqual(said)
      }),
    )
  })

  it('leaves out what says nothing, and lines it does not know', () => {
    expect(helpAnswer([{ kind: 'hands', words: '  ' }])).toEqual([])
    expect(helpIn(['hands: Two', 'money: lots', 'plain words'])).toEqual([{ kind: 'hands', words: 'Two' }])
    expect(helpIn(null)).toEqual([])
  })
})

describe('the strengths an idea uses', () => {
  it('are read back as they were chosen and written, none twice', () => {
    const ids = fc.uniqueArray(someId, { maxLength: 5 })
    const own = fc.uniqueArray(plain, { maxLength: 5 })
    fc.assert(
      fc.property(ids, own, (chosen, written) => {
        const answer = strengthsAnswer({ ids: [...chosen, ...chosen], own: written })
        expect(strengthsIn(answer)).toEqual({ ids: chosen, own: written })
      }),
    )
  })

  it('in own words are guessed to be of a kind', () => {
    expect(
      ['St Benet’s hall', 'The Thursday walking club', 'A gazebo', 'Mends bicycles', 'Neuadd y pentref'].map(
        likelyKind,
      ),
    ).toEqual(['place', 'group', 'thing', 'gift', 'place'])
  })
})
