import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bagOf, likeness, muchAlike, plainWords, sharedWords, termsOf, type Bag } from '~/domain/proposal'
import { referenceFolder } from '../voting/reference-data'

const words = ['herb', 'planters', 'football', 'lights', 'choir', 'blodau', 'pêl-droed', 'bench', 'lantern', 'soup']
const someText = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 12 })
  .map((all) => all.join(' '))
const bag = (text: string): Bag => bagOf([{ text, weight: 1 }])
const alike = (one: string, other: string) => likeness(bag(one), bag(other))

describe('how much two ideas are alike', () => {
  it('is the same whichever of the two comes first', () => {
    fc.assert(
      fc.property(someText, someText, (one, other) => {
        // Sums of fractions in another order differ in their last digit.
        expect(alike(one, other)).toBeCloseTo(alike(other, one), 9)
      }),
    )
  })

  it('is between nothing and wholly', () => {
    fc.assert(
      fc.property(someText, someText, (one, other) => {
        expect(alike(one, other)).toBeGreaterThanOrEqual(0)
        expect(alike(one, other)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('is wholly, of an idea with itself that says anything', () => {
    fc.assert(
      fc.property(someText, (text) => {
        expect(alike(text, text)).toBeCloseTo(plainWords(text).length > 0 ? 1 : 0, 9)
      }),
    )
  })

  it('does not ask in which order the words come', () => {
    const shuffled = fc
      .shuffledSubarray(words, { minLength: 1 })
      .chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })))
    fc.assert(
      fc.property(shuffled, someText, ([some, again], other) => {
        expect(alike(some.join(' '), other)).toBeCloseTo(alike(again.join(' '), other), 9)
      }),
    )
  })

  it('forgives slips, endings, capitals and accents', () => {
    for (const [one, other] of [
      ['Friday football under the lights', 'friday fotball with light'],
      ['Herb planters by every door', 'A herb planter at the door'],
      ['Pêl-droed dan y goleuadau', 'PEL DROED goleuadau'],
    ] as const)
      expect(alike(one, other), `${one} / ${other}`).toBeGreaterThan(muchAlike)
  })

  it('finds nothing alike in words that every idea has, in English and in Welsh', () => {
    expect(alike('A community project for people in the area', 'The community project of our area')).toBe(0)
    expect(alike('Prosiect cymunedol i bobl yr ardal', 'Prosiect i bawb yn yr ardal')).toBeLessThan(muchAlike)
    expect(alike('Friday football', 'Soup and songs')).toBeLessThan(0.2)
  })

  it('names the words that make it so', () => {
    expect(sharedWords('Herb planters by the door', 'Planter boxes with herbs')).toEqual(['herb', 'planters'])
  })
})

describe('what an idea is looked up by', () => {
  it('does not hang on endings', () => {
    expect(termsOf('Gardens, gardening')).toEqual(termsOf('The garden'))
  })
})

const folder = referenceFolder()
if (!folder) process.stderr.write('Skipped: no reference elections (shared/data/pabulib) beside this repository.\n')

describe.skipIf(!folder)('the titles of real elections', () => {
  it('are few of them much alike: an officer is shown one pair in a hundred at most', () => {
    const elections = join(folder ?? '', 'elections')
    let pairs = 0
    let shown = 0
    for (const file of readdirSync(elections).filter((name) => name.endsWith('.pb'))) {
      const bags = titlesIn(readFileSync(join(elections, file), 'utf8')).map(bag)
      for (const [at, one] of bags.entries()) {
        for (const other of bags.slice(at + 1)) {
          pairs += 1
          if (likeness(one, other) >= muchAlike) shown += 1
        }
      }
    }
    expect(pairs).toBeGreaterThan(100_000)
    expect(shown / pairs).toBeLessThan(0.01)
    expect(shown).toBeGreaterThan(100)
  }, 60_000)
})

function titlesIn(election: string): string[] {
  const lines = election.split('\n').map((line) => line.trim())
  const start = lines.indexOf('PROJECTS')
  const place = (lines[start + 1] ?? '').split(';').indexOf('name')
  return place < 0 ? [] : lines.slice(start + 2, lines.indexOf('VOTES')).map((line) => line.split(';')[place] ?? '')
}
