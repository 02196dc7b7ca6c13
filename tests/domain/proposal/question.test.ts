import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pence } from '~/domain/pence'
import {
  differing,
  fieldsOf,
  isReady,
  leftToAnswer,
  nextQuestion,
  progressOf,
  questions,
  type Asks,
  type Draft,
} from '~/domain/proposal'

const asks: Asks = {
  smallestAskPence: pence(50_00),
  largestAskPence: pence(500_00),
  themes: true,
  neighbourhoods: true,
}
const whole: Draft = {
  title: 'Herb planters',
  summary: 'Six planters by the shops.',
  idea: 'We build them on a Saturday.',
  whoBenefits: 'Everyone who passes.',
  place: 'marian-square',
  themeId: 'food',
  whoHelps: 'The walking group.',
  costPence: pence(240_00),
  spentOn: 'Wood and soil.',
  when: 'May.',
  payTo: 'applicant',
  payeeName: '',
}
const empty: Draft = {
  title: '',
  summary: '',
  idea: '',
  whoBenefits: '',
  place: null,
  themeId: null,
  whoHelps: '',
  costPence: null,
  spentOn: '',
  when: '',
  payTo: null,
  payeeName: '',
}

const someWords = fc.constantFrom('', 'words')
const someDraft: fc.Arbitrary<Draft> = fc.record({
  title: someWords,
  summary: someWords,
  idea: someWords,
  whoBenefits: someWords,
  place: fc.constantFrom(null, 'everywhere', 'marian-square'),
  themeId: fc.constantFrom(null, 'food'),
  whoHelps: someWords,
  costPence: fc.constantFrom(null, pence(49_99), pence(50_00), pence(500_00), pence(500_01)),
  spentOn: someWords,
  when: someWords,
  payTo: fc.constantFrom(null, 'applicant', 'other'),
  payeeName: someWords,
})

describe('the six questions', () => {
  it('are all to be started on an empty draft, and all completed on a whole one', () => {
    expect(new Set(Object.values(progressOf(empty, asks)))).toEqual(new Set(['not-started']))
    expect(new Set(Object.values(progressOf(whole, asks)))).toEqual(new Set(['completed']))
    expect(isReady(empty, asks)).toBe(false)
    expect(isReady(whole, asks)).toBe(true)
  })

  it('ask for an amount within what the round gives, both ends allowed', () => {
    const asking = (amount: number) => progressOf({ ...whole, costPence: pence(amount) }, asks).money
    expect([49_99, 50_00, 500_00, 500_01].map(asking)).toEqual(['in-progress', 'completed', 'completed', 'in-progress'])
  })

  it('ask for a theme and a place only where there are some to choose from', () => {
    const without = { ...whole, place: null, themeId: null }
    expect(leftToAnswer(without, asks)).toEqual(['place', 'themeId'])
    expect(leftToAnswer(without, { ...asks, themes: false, neighbourhoods: false })).toEqual([])
  })

  it('ask for a name when somebody else is to be paid', () => {
    expect(leftToAnswer({ ...whole, payTo: 'other' }, asks)).toEqual(['payeeName'])
    expect(leftToAnswer({ ...whole, payTo: 'other', payeeName: 'Bloom & Co' }, asks)).toEqual([])
  })

  it('can be sent in exactly when each of them is completed', () => {
    fc.assert(
      fc.property(someDraft, (draft) => {
        const all = Object.values(progressOf(draft, asks))
        expect(isReady(draft, asks)).toBe(all.every((progress) => progress === 'completed'))
      }),
    )
  })

  it('lead from one to the next that is not completed, and nowhere when all are', () => {
    fc.assert(
      fc.property(someDraft, fc.constantFrom(...questions), (draft, after) => {
        const progress = progressOf(draft, asks)
        const next = nextQuestion(after, progress)
        if (next === undefined) {
          expect(questions.filter((one) => one !== after && progress[one] !== 'completed')).toEqual([])
        } else {
          expect(next).not.toBe(after)
          expect(progress[next]).not.toBe('completed')
        }
      }),
    )
    expect(nextQuestion('idea', progressOf(empty, asks))).toBe('who-benefits')
    expect(nextQuestion('payee', progressOf(empty, asks))).toBe('idea')
  })

  it('own every field of a draft once', () => {
    const owned = questions.flatMap((question) => fieldsOf[question])
    expect([...owned].sort()).toEqual(Object.keys(empty).sort())
  })

  it('say which of their fields two savings differ in', () => {
    expect(differing('idea', whole, { ...whole, title: 'Planters', when: 'June' })).toEqual(['title'])
  })
})
