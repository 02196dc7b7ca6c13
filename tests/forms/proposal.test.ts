import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pence } from '~/domain/pence'
import {
  emptyAnswers,
  envelope,
  known,
  pageAsked,
  type Ask,
  type Asks,
  type Draft,
  type OwnKind,
  type Page,
} from '~/domain/proposal'
import { asTyped, pageForm } from '~/forms/answers'
import { findingForm } from '~/forms/checking'
import { fitForm, versionIn } from '~/forms/proposal'
import { read } from '~/forms/read'

const asks: Asks = {
  form: envelope,
  smallestAskPence: pence(50_00),
  largestAskPence: pence(500_00),
  themes: true,
  neighbourhoods: true,
  hourPence: pence(12_00),
}
function posted(answers: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(answers)) data.append(name, value)
  return data
}
const questions = envelope.pages.map(({ id }) => id)
const page = (id: string, of = asks) => {
  const found = pageAsked(of, { costPence: null }, id)
  if (!found) throw new Error(`${id} is not asked`)
  return found
}
const reading = (question: string, answers: Record<string, string>, later = false) =>
  read(pageForm(page(question), asks, later), posted(answers))
const faultsIn = (question: string, answers: Record<string, string>, later = false) => {
  const found = reading(question, answers, later)
  return found.ok ? {} : Object.fromEntries(Object.entries(found.faults).map(([name, { because }]) => [name, because]))
}

const options = [
  { id: 'a', label: { en: 'A' } },
  { id: 'b', label: { en: 'B' } },
]
const own = (name: string, kind: OwnKind, over: Partial<Ask> = {}): Ask => ({
  ...{ id: `own-${name}`, kind, label: { en: name }, required: true, isPublic: true, fromPence: pence(0) },
  ...over,
})
const everyKind: Page = {
  id: 'more',
  asks: [
    own('line', 'line'),
    own('money', 'money'),
    own('number', 'number', { most: 2_000 }),
    own('date', 'date'),
    own('dates', 'dates'),
    own('choice', 'choice', { options }),
    own('choices', 'choices', { options }),
    own('yes', 'yes-no'),
  ],
}

describe('the form of a page', () => {
  it('says what is missing, field by field, in the order it is asked', () => {
    expect(Object.entries(faultsIn('idea', {}))).toEqual([
      ['title', 'title-missing'],
      ['idea', 'idea-missing'],
      ['summary', 'summary-missing'],
    ])
    expect(faultsIn('who-benefits', { whoBenefits: 'All' })).toEqual({
      place: 'place-missing',
      themeId: 'theme-missing',
    })
  })

  it('asks for no theme and no place where there are none to choose from', () => {
    const without = { ...asks, themes: false, neighbourhoods: false }
    const bare = pageForm(page('who-benefits', without), without, false)
    expect(read(bare, posted({ whoBenefits: 'All' })).ok).toBe(true)
  })

  it('lets anything be left out by someone who will come back', () => {
    for (const question of questions) expect(reading(question, {}, true).ok).toBe(true)
  })

  it('still says when an amount cannot be read, even to someone who will come back', () => {
    expect(faultsIn('money', { costPence: 'a hundred' }, true)).toEqual({ costPence: 'money-unclear' })
    expect(faultsIn('idea', { title: 'x'.repeat(known.title.most + 1) }, true)).toEqual({ title: 'too-long' })
  })

  it('holds an amount to what the round gives, and names both ends', () => {
    const ask = (costPence: string) => reading('money', { costPence, spentOn: 'Wood' })
    expect(ask('500')).toMatchObject({ ok: true, answers: { costPence: 500_00 } })
    expect(ask('500.01')).toMatchObject({
      faults: { costPence: { because: 'cost-too-large', values: { largestAskPence: 500_00 } } },
    })
    expect(ask('49.99')).toMatchObject({
      faults: { costPence: { because: 'cost-too-small', values: { smallestAskPence: 50_00 } } },
    })
  })

  it('asks for a name only when somebody else is to be paid, and forgets one that is not needed', () => {
    expect(faultsIn('payee', {})).toEqual({ payTo: 'pay-to-missing' })
    expect(faultsIn('payee', { payTo: 'other' })).toEqual({ payeeName: 'payee-name-missing' })
    expect(reading('payee', { payTo: 'applicant', payeeName: 'Bloom' })).toMatchObject({
      answers: { payTo: 'applicant', payeeName: '' },
    })
  })

  it('reads back what it shows: every amount typed again is the same amount', () => {
    const draft: Draft = { ...emptyAnswers, spentOn: 'Wood' }
    fc.assert(
      fc.property(fc.integer({ min: 50_00, max: 500_00 }), (amount) => {
        const typed = asTyped({ ...draft, costPence: pence(amount) }, page('money'))
        expect(reading('money', typed as Record<string, string>)).toMatchObject({
          ok: true,
          answers: { costPence: amount },
        })
      }),
    )
  })

  it('reads the answers to questions of every kind, and types each as it was read', () => {
    const answers: Record<string, string | string[]> = {
      'own-line': 'A line',
      'own-money': '1,250.50',
      'own-number': '1,200',
      'own-date-day': '4',
      'own-date-month': '3',
      'own-date-year': '2027',
      'own-dates-day': '29',
      'own-dates-month': '2',
      'own-dates-year': '2028',
      'own-dates-until-day': '1',
      'own-dates-until-month': '3',
      'own-dates-until-year': '2028',
      'own-choice': 'b',
      'own-choices': ['a', 'b'],
      'own-yes': 'no',
    }
    const data = new FormData()
    for (const [name, value] of Object.entries(answers)) for (const one of [value].flat()) data.append(name, one)
    const found = read(pageForm(everyKind, asks, false), data)
    expect(found).toMatchObject({
      ok: true,
      answers: {
        'own-line': 'A line',
        'own-money': 1250_50,
        'own-number': 1200,
        'own-date': '2027-03-04',
        'own-dates': ['2028-02-29', '2028-03-01'],
        'own-choice': 'b',
        'own-choices': ['a', 'b'],
        'own-yes': 'no',
      },
    })
    if (!found.ok) return
    expect(asTyped({ ...emptyAnswers, ...found.answers } as Draft, everyKind)).toEqual({
      ...answers,
      'own-money': '1250.50',
      'own-number': '1200',
    })
  })

  it('says of each kind what is missing or cannot be read', () => {
    const because = (typed: Record<string, string>) => {
      const found = read(pageForm(everyKind, asks, false), posted(typed))
      return found.ok
        ? {}
        : Object.fromEntries(Object.entries(found.faults).map(([name, fault]) => [name, fault.because]))
    }
    expect(because({})).toEqual({
      'own-line': 'answer-empty',
      'own-money': 'answer-empty',
      'own-number': 'answer-empty',
      'own-date': 'answer-empty',
      'own-dates': 'answer-empty',
      'own-choice': 'answer-missing',
      'own-choices': 'answer-missing',
      'own-yes': 'answer-missing',
    })
    expect(
      because({
        'own-money': 'a hundred',
        'own-number': '2001',
        'own-date-day': '31',
        'own-date-month': '2',
        'own-date-year': '2027',
        'own-dates-day': 'soon',
        'own-choice': 'c',
      }),
    ).toMatchObject({
      'own-money': 'money-unclear',
      'own-number': 'number-too-large',
      'own-date': 'date-unclear',
      'own-dates': 'date-unclear',
      'own-choice': 'answer-missing',
    })
    expect(read(pageForm(everyKind, asks, true), posted({})).ok).toBe(true)
  })

  it('takes a version that has been tampered with for the oldest', () => {
    expect(versionIn(posted({ version: '7' }))).toBe(7)
    for (const version of ['x', '1.5', '']) expect(versionIn(posted({ version }))).toBe(0)
    expect(versionIn(posted({}))).toBe(0)
  })
})

describe('the questions before it and the finding after it', () => {
  it('wants a clear yes or no to both of the first questions', () => {
    expect(read(fitForm(envelope.fit), posted({ 'for-neighbours': 'yes' }))).toMatchObject({
      faults: { 'ruled-out': { because: 'ruled-out-missing' } },
    })
    expect(read(fitForm(envelope.fit), posted({ 'for-neighbours': 'yes', 'ruled-out': 'no' })).ok).toBe(true)
  })

  it('wants a reason with every no', () => {
    expect(read(findingForm, posted({ finding: 'not-eligible', because: ' ' }))).toMatchObject({
      faults: { ground: { because: 'ground-missing' } },
    })
    expect(read(findingForm, posted({ finding: 'not-eligible', ground: 'other', because: ' ' }))).toMatchObject({
      faults: { because: { because: 'because-missing' } },
    })
    expect(read(findingForm, posted({ finding: 'not-eligible', ground: 'profit' })).ok).toBe(true)
    expect(read(findingForm, posted({ finding: 'eligible' })).ok).toBe(true)
    expect(read(findingForm, posted({}))).toMatchObject({ faults: { finding: { because: 'finding-missing' } } })
  })
})
