import { describe, expect, it } from 'vitest'
import { howFar, looksLikeSlug, missingToOpen, themeHue, type SetUp } from '~/domain/people'

const nothing: SetUp = {
  name: 'Leaf Sparks',
  area: '',
  languages: 1,
  places: 0,
  placesWithoutPostcode: 0,
  vision: '',
  themes: 0,
  saved: [],
  treasurers: 0,
  authorisers: 0,
  panel: 0,
  rounds: 0,
}
const everything: SetUp = {
  ...nothing,
  area: 'Leaf',
  places: 2,
  vision: 'Neighbours.',
  themes: 3,
  saved: ['name', 'places', 'vision', 'themes', 'money'],
  treasurers: 1,
  authorisers: 1,
}

describe('setting up a partnership', () => {
  it('begins with its name, and everything else to do', () => {
    expect(howFar(nothing)).toEqual({
      name: 'in-progress',
      places: 'not-started',
      vision: 'not-started',
      themes: 'not-started',
      people: 'not-started',
      money: 'not-started',
      round: 'not-started',
    })
    expect(missingToOpen(nothing)).toEqual(['name', 'places', 'vision', 'themes', 'money', 'treasurer', 'authoriser'])
  })

  it('may be opened when it is known where and what for, and money could move by two; panel and round may follow', () => {
    expect(missingToOpen(everything)).toEqual([])
    expect(howFar(everything)).toMatchObject({ people: 'in-progress', round: 'not-started', money: 'completed' })
    expect(missingToOpen({ ...everything, treasurers: 0 })).toEqual(['treasurer'])
    expect(missingToOpen({ ...everything, placesWithoutPostcode: 1 })).toEqual(['places'])
    expect(howFar({ ...everything, panel: 3, rounds: 1 })).toMatchObject({ people: 'completed', round: 'completed' })
  })
})

describe('an address', () => {
  it('is of small letters, figures and dashes, and none of ours', () => {
    expect(looksLikeSlug('netherton-west')).toEqual({ ok: true })
    for (const typed of ['ab', 'Netherton', 'a--b', '-ab', 'a b', 'é'.repeat(4), 'x'.repeat(41)]) {
      expect(looksLikeSlug(typed)).toMatchObject({ because: 'slug-unclear' })
    }
    expect(looksLikeSlug('sign-in')).toMatchObject({ because: 'slug-reserved' })
  })
})

describe('the colours of themes', () => {
  it('are all different in a list as long as anybody has', () => {
    expect(new Set(Array.from({ length: 12 }, (_, at) => themeHue(at))).size).toBe(12)
  })
})
