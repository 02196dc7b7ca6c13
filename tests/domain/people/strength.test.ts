import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canBeKept, firstNameOf, isForEveryone, isKept, strengthKinds, type StrengthWanted } from '~/domain/people'
import { instant } from '~/domain/time'

const bicycles: StrengthWanted = {
  kind: 'gift',
  name: 'Mends bicycles',
  about: '',
  neighbourhoodId: 'marian-square',
  shared: true,
  firstName: 'Len',
  consent: true,
}

describe('what is strong in an area', () => {
  it('names nobody who has not said yes', () => {
    expect(canBeKept(bicycles, true)).toMatchObject({ ok: true })
    expect(canBeKept({ ...bicycles, consent: false }, true)).toMatchObject({ because: 'strength-consent-missing' })
    expect(canBeKept({ ...bicycles, firstName: '' }, true)).toMatchObject({ because: 'strength-whose-missing' })
  })

  it('may be something to lend that is nobody’s in particular', () => {
    expect(canBeKept({ ...bicycles, kind: 'thing', firstName: '', consent: false }, true)).toMatchObject({ ok: true })
  })

  it('lies in a neighbourhood, when it is a place and there are any', () => {
    const library = { ...bicycles, kind: 'place', firstName: '', neighbourhoodId: null } as const
    expect(canBeKept(library, true)).toMatchObject({ because: 'strength-place-nowhere' })
    expect(canBeKept(library, false)).toMatchObject({ ok: true })
    expect(canBeKept({ ...library, kind: 'group' }, true)).toMatchObject({ ok: true })
  })

  it('is told by a first name alone', () => {
    expect(firstNameOf('  Mary Ann Evans ')).toBe('Mary')
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(firstNameOf(name)).not.toMatch(/\s/)
      }),
    )
  })

  it('is shown to everyone only when it is on the list, may be shared, and names nobody without a yes', () => {
    const at = fc.option(fc.nat().map(instant))
    const standing = fc.record({
      shared: fc.boolean(),
      firstName: fc.constantFrom('', 'Len'),
      consentedAt: at,
      agreedAt: at,
      endedAt: at,
    })
    fc.assert(
      fc.property(standing, (one) => {
        if (!isForEveryone(one)) return
        expect(one.shared && isKept(one)).toBe(true)
        expect(one.firstName === '' || one.consentedAt !== null).toBe(true)
      }),
    )
  })

  it('is of one of five kinds', () => {
    expect(strengthKinds).toHaveLength(5)
  })
})
