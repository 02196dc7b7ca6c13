import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { looksLikePostcode, neighbourhoodOf, plainPostcode, spacedPostcode } from '~/domain/people'

const places = [
  { name: 'Netherton', postcodes: ['L30'] },
  { name: 'Marian Square', postcodes: ['L304', 'L305A'] },
]

describe('a postcode', () => {
  it('lies in the neighbourhood with the longest matching start', () => {
    expect(neighbourhoodOf('l30 4th', places)?.name).toBe('Marian Square')
    expect(neighbourhoodOf('L30 5AB', places)?.name).toBe('Marian Square')
    expect(neighbourhoodOf('L30 5BB', places)?.name).toBe('Netherton')
    expect(neighbourhoodOf('L3 04TH', places)?.name).toBe('Marian Square')
    expect(neighbourhoodOf('L31 4TH', places)).toBeUndefined()
    expect(neighbourhoodOf('', places)).toBeUndefined()
  })

  it('is known by its shape, however it is spaced', () => {
    for (const good of ['L30 4TH', 'l304th', ' L30  4TH ', 'EC1A 1BB', 'M1 1AE', 'CF10 1AA', 'W1A 0AX'])
      expect([good, looksLikePostcode(good)]).toEqual([good, true])
    for (const bad of ['', 'L30', 'Netherton', '30 4TH', 'L30 4T', 'L30 4THH', 'ABC1 1AA'])
      expect([bad, looksLikePostcode(bad)]).toEqual([bad, false])
  })

  it('written out with its space is still the same postcode', () => {
    expect(spacedPostcode('l304th')).toBe('L30 4TH')
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z]{1,2}[0-9][0-9A-Za-z]? ?[0-9][a-zA-Z]{2}$/), (postcode) => {
        expect(plainPostcode(spacedPostcode(postcode))).toBe(plainPostcode(postcode))
        expect(neighbourhoodOf(spacedPostcode(postcode), places)).toBe(neighbourhoodOf(postcode, places))
      }),
    )
  })
})
