import { describe, expect, it } from 'vitest'
import { fitsBallot, plainChoices } from '~/domain/voting/fits'

describe('a ballot’s choices', () => {
  it('count once when named twice, and keep no order', () => {
    expect(plainChoices(['B', 'A', 'B'])).toEqual(['A', 'B'])
  })

  it('may be as many as the round allows, or none', () => {
    expect(fitsBallot([], { mostChoices: 2 })).toEqual({ ok: true })
    expect(fitsBallot(['A', 'B', 'B'], { mostChoices: 2 })).toEqual({ ok: true })
    expect(fitsBallot(['A', 'B', 'C'], { mostChoices: 2 })).toMatchObject({
      because: 'too-many-choices',
      values: { limit: 2, chosen: 3 },
    })
  })
})
