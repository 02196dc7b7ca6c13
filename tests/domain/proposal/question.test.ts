import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pence, type Pence } from '~/domain/pence'
import {
  answersThatCount,
  differing,
  isReady,
  known,
  leftToAnswer,
  nextPage,
  pageAsked,
  pagesAsked,
  progressOf,
  readyMade,
  readyMadeNames,
  asksOfForm,
  emptyAnswers,
  envelope,
  ownAnswers,
  type ApplicationForm,
  type Ask,
  type Asks,
  type Draft,
} from '~/domain/proposal'

const asks: Asks = {
  form: envelope,
  smallestAskPence: pence(50_00),
  largestAskPence: pence(500_00),
  themes: true,
  neighbourhoods: true,
  hourPence: pence(12_00),
}
const whole: Draft = {
  ...emptyAnswers,
  title: 'Herb planters',
  summary: 'Six planters by the shops.',
  idea: 'We build them on a Saturday.',
  whoBenefits: 'Everyone who passes.',
  place: 'marian-square',
  themeId: 'food',
  whoHelps: 'The walking group.',
  costPence: pence(240_00),
  spentOn: 'Wood and soil.',
  budget: [],
  half: '',
  smallestPence: null,
  when: 'May.',
  payTo: 'applicant',
  payeeName: '',
}
const empty = emptyAnswers

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
  budget: fc.constant([]),
  half: someWords,
  smallestPence: fc.constantFrom(null, pence(30_00)),
  when: someWords,
  payTo: fc.constantFrom(null, 'applicant', 'other'),
  payeeName: someWords,
  strengths: fc.constantFrom([], ['library']),
  helpWanted: fc.constantFrom([], ['hands: Two']),
  helpOffered: fc.constant([]),
})

const questions = envelope.pages.map(({ id }) => id)
const page = (id: string) => {
  const found = pageAsked(asks, whole, id)
  if (!found) throw new Error(`${id} is not asked`)
  return found
}

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
        const next = nextPage(after, progress)
        if (next === undefined) {
          expect(questions.filter((one) => one !== after && progress[one] !== 'completed')).toEqual([])
        } else {
          expect(next).not.toBe(after)
          expect(progress[next]).not.toBe('completed')
        }
      }),
    )
    expect(nextPage('idea', progressOf(empty, asks))).toBe('who-benefits')
    expect(nextPage('payee', progressOf(empty, asks))).toBe('idea')
  })

  it('own a field of a draft each, as every known question does', () => {
    const owned = asksOfForm(envelope).map(({ id }) => id)
    expect(Object.keys(emptyAnswers)).toEqual(expect.arrayContaining(owned))
    expect(Object.keys(known).sort()).toEqual(Object.keys(emptyAnswers).sort())
  })

  it('say which of their fields two savings differ in', () => {
    expect(differing(page('idea'), whole, { ...whole, title: 'Planters', when: 'June' })).toEqual(['title'])
  })
})

describe('a form', () => {
  const forms = readyMadeNames.map((name) => readyMade[name])
  const somePounds = fc.integer({ min: 0, max: 6_000 }).map((pounds) => pence(pounds * 100))
  const idsAsked = (form: ApplicationForm, costPence: Pence | null) =>
    pagesAsked({ ...asks, form }, { costPence }).flatMap((one) => one.asks.map(({ id }) => id))

  it('spares someone who asks for £50 what someone who asks for £2,000 is asked', () => {
    expect(idsAsked(readyMade['small-project'], pence(50_00))).toEqual(idsAsked(envelope, pence(50_00)))
    expect(idsAsked(readyMade['larger-grant'], pence(50_00))).toHaveLength(idsAsked(envelope, pence(50_00)).length)
    expect(idsAsked(readyMade['larger-grant'], pence(2_000_00))).toContain('own-safe')
  })

  it('never asks less of a larger sum, and takes a sum that is not named for the smallest', () => {
    fc.assert(
      fc.property(fc.constantFrom(...forms), somePounds, somePounds, (form, one, other) => {
        const [less, more] = one < other ? [one, other] : [other, one]
        const asked = new Set(idsAsked(form, more))
        // What it is spent on may be asked line by line in place of in words.
        if (asked.has('budget')) asked.add('spentOn')
        for (const id of idsAsked(form, less)) expect(asked).toContain(id)
        expect(idsAsked(form, null)).toEqual(idsAsked(form, pence(0)))
      }),
    )
  })

  it('waits for every answer that is required, and for none that is not', () => {
    const form: ApplicationForm = {
      ...envelope,
      pages: [
        ...envelope.pages,
        { id: 'more-a', asks: [ownAsk('own-a', true), ownAsk('own-b', false)] },
        { id: 'more-c', asks: [ownAsk('own-c', false)] },
      ],
    }
    expect(leftToAnswer(whole, { ...asks, form })).toEqual(['own-a'])
    expect(leftToAnswer({ ...whole, 'own-a': ['', ''] }, { ...asks, form })).toEqual(['own-a'])
    const answeredIt = { ...whole, 'own-a': 'so' }
    expect(isReady(answeredIt, { ...asks, form })).toBe(true)
    expect(progressOf(answeredIt, { ...asks, form })).toMatchObject({ 'more-a': 'completed', 'more-c': 'optional' })
    expect(nextPage('more-a', progressOf(answeredIt, { ...asks, form }))).toBe('more-c')
    expect(nextPage('more-c', progressOf(answeredIt, { ...asks, form }))).toBeUndefined()
  })

  it('counts no answer to what is not asked at this sum', () => {
    const form: ApplicationForm = {
      ...envelope,
      pages: [...envelope.pages, { id: 'more', asks: [{ ...ownAsk('own-a', true), fromPence: pence(1_000_00) }] }],
    }
    const given = { idea: 'So.', 'own-a': 'Kept, and shown to nobody.' }
    expect(answersThatCount(given, form, pence(999_99))).toEqual({ idea: 'So.' })
    expect(answersThatCount(given, form, pence(1_000_00))).toEqual(given)
    expect(answersThatCount(given, form, null)).toEqual({ idea: 'So.' })
  })

  it('keeps what everyone may read apart from what not everyone may', () => {
    const form = { ...envelope, pages: [{ id: 'more', asks: [ownAsk('own-a', true), ownAsk('own-b', true, false)] }] }
    const draft = { ...whole, 'own-a': 'seen', 'own-b': 'unseen' }
    expect(ownAnswers(draft, form, 'public')).toEqual({ 'own-a': 'seen' })
    expect(ownAnswers(draft, form, 'private')).toEqual({ 'own-b': 'unseen' })
  })
})

const ownAsk = (id: string, required: boolean, isPublic = true): Ask => ({
  ...{ id, kind: 'text', required, isPublic },
  label: { en: 'How?' },
  fromPence: pence(0),
})
