import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  justAfter,
  sameButEnding,
  searchWords,
  slipped,
  slipsBetween,
  stemOf,
  weightedWords,
  wordsAsked,
} from '~/domain/proposal'

const word = fc.stringMatching(/^[a-z]{4,12}$/)

/** A word with one slip of the hand in it: a letter left out, put in, put for another, or two the wrong way round. */
const withASlip = fc
  .record({
    word,
    at: fc.nat(),
    letter: fc.stringMatching(/^[a-z]$/),
    kind: fc.constantFrom('out', 'in', 'for', 'swap'),
  })
  .map(({ word, at, letter, kind }) => {
    const place = at % word.length
    const [before, rest] = [word.slice(0, place), word.slice(place)]
    const slip = { out: rest.slice(1), in: letter + rest, for: letter + rest.slice(1), swap: swapped(rest) }[kind]
    return { word, typed: before + slip }
  })
const swapped = (rest: string) => `${rest[1] ?? ''}${rest[0] ?? ''}${rest.slice(2)}`

describe('the words an idea is found by', () => {
  it('are without capitals, accents and marks, in both languages', () => {
    expect(searchWords('Pêl-droed i’r PLANT, a Children’s Café!')).toEqual([
      'pel',
      'droed',
      'ir',
      'plant',
      'childrens',
      'cafe',
    ])
  })

  it('hold a reference as it stands on paper, however it is typed', () => {
    const [, ...rest] = searchWords('x SPR-07')
    expect(searchWords('SPR-07')).toContain('spr07')
    expect(rest).toContain('07')
    for (const typed of ['SPR-07', 'spr-07', 'spr07', ' Spr-07 ']) expect(wordsAsked(typed)).toEqual(['spr07'])
  })

  it('weigh more in the name than in the sentence beneath, and there more than in an answer', () => {
    const weights = weightedWords({ reference: 'A-1', title: 'Herbs', summary: 'Planters', answers: ['A bench'] })
    expect(weights.get('herbs')).toBeGreaterThan(weights.get('planters') ?? 0)
    expect(weights.get('planters')).toBeGreaterThan(weights.get('bench') ?? 0)
  })

  it('are at most eight that somebody looks for, each once, and none of the little ones', () => {
    expect(wordsAsked('the herbs and the herbs of a garden')).toEqual(['herbs', 'garden'])
    expect(wordsAsked('ab cd ef gh ij kl mn op qr st')).toHaveLength(8)
    expect(wordsAsked('x'.repeat(500))[0]).toHaveLength(30)
    expect(wordsAsked('the of a')).toEqual([])
  })
})

describe('slips of the hand', () => {
  it('are counted: none in the same word, one for each slip, two neighbours swapped being one', () => {
    expect(slipsBetween('garden', 'garden', 2)).toBe(0)
    expect(slipsBetween('gardne', 'garden', 2)).toBe(1)
    expect(slipsBetween('fotball', 'football', 2)).toBe(1)
    expect(slipsBetween('fotbal', 'football', 2)).toBe(2)
    expect(slipsBetween('herb', 'bench', 2)).toBe(3)
  })

  it('are always as many from the one word to the other as back', () => {
    fc.assert(fc.property(word, word, (one, other) => slipsBetween(one, other, 2) === slipsBetween(other, one, 2)))
  })

  it('always let a word of four letters or more be found that was typed with one', () => {
    fc.assert(
      fc.property(withASlip, ({ word, typed }) => {
        fc.pre(typed.length >= 3)
        const found = typed === word || slipped(typed, [word]).length === 1
        expect(found).toBe(true)
      }),
    )
  })

  it('are forgiven as few as will do: nearer words keep the others out', () => {
    expect(slipped('lanterms', ['lanterns', 'lantern', 'interns']).map(({ word }) => word)).toEqual(['lanterns'])
    expect(slipped('cat', ['hat', 'chart']).map(({ word }) => word)).toEqual(['hat'])
    expect(slipped('ab', ['ac'])).toEqual([])
  })
})

describe('endings', () => {
  it('are looked past, the word itself first', () => {
    const known = ['gardening', 'garden', 'gardens', 'guard', 'gardenia']
    expect(sameButEnding('gardens', known).map((one) => one.word)).toEqual([
      'gardens',
      'garden',
      'gardenia',
      'gardening',
    ])
    expect(sameButEnding('gard', known).map((one) => one.word)).toEqual(['garden', 'gardens', 'gardenia', 'gardening'])
    expect(stemOf('blodau')).toBe('blod')
    expect(stemOf('bus')).toBe('bus')
  })

  it('come after their beginning and before what comes just after it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zà-ÿ]{1,6}$/), fc.stringMatching(/^[a-z]{0,4}$/), (beginning, ending) => {
        const bytes = (text: string) => Buffer.from(text)
        expect(bytes(beginning + ending).compare(bytes(justAfter(beginning)))).toBe(-1)
      }),
    )
  })
})
