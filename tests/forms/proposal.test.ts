import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pence } from '~/domain/pence'
import { questions, type Asks, type Draft, type Question } from '~/domain/proposal'
import { asTyped, findingForm, fitForm, most, questionForm, versionIn } from '~/forms/proposal'
import { read } from '~/forms/read'

const asks: Asks = {
  smallestAskPence: pence(50_00),
  largestAskPence: pence(500_00),
  themes: true,
  neighbourhoods: true,
}
function posted(answers: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(answers)) data.append(name, value)
  return data
}
const reading = (question: Question, answers: Record<string, string>, later = false) =>
  read(questionForm(question, asks, later), posted(answers))
const faultsIn = (question: Question, answers: Record<string, string>, later = false) => {
  const found = reading(question, answers, later)
  return found.ok ? {} : Object.fromEntries(Object.entries(found.faults).map(([name, { because }]) => [name, because]))
}

describe('the form of a question', () => {
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
    const bare = questionForm('who-benefits', { ...asks, themes: false, neighbourhoods: false }, false)
    expect(read(bare, posted({ whoBenefits: 'All' })).ok).toBe(true)
  })

  it('lets anything be left out by someone who will come back', () => {
    for (const question of questions) expect(reading(question, {}, true).ok).toBe(true)
  })

  it('still says when an amount cannot be read, even to someone who will come back', () => {
    expect(faultsIn('money', { costPence: 'a hundred' }, true)).toEqual({ costPence: 'money-unclear' })
    expect(faultsIn('idea', { title: 'x'.repeat(most.title + 1) }, true)).toEqual({ title: 'too-long' })
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
    const draft: Draft = {
      title: '',
      idea: '',
      summary: '',
      whoBenefits: '',
      place: null,
      themeId: null,
      whoHelps: '',
      costPence: null,
      spentOn: 'Wood',
      when: '',
      payTo: null,
      payeeName: '',
    }
    fc.assert(
      fc.property(fc.integer({ min: 50_00, max: 500_00 }), (amount) => {
        const { costPence, spentOn } = asTyped({ ...draft, costPence: pence(amount) })
        expect(reading('money', { costPence, spentOn })).toMatchObject({ ok: true, answers: { costPence: amount } })
      }),
    )
  })

  it('takes a version that has been tampered with for the oldest', () => {
    expect(versionIn(posted({ version: '7' }))).toBe(7)
    for (const version of ['x', '1.5', '']) expect(versionIn(posted({ version }))).toBe(0)
    expect(versionIn(posted({}))).toBe(0)
  })
})

describe('the questions before it and the finding after it', () => {
  it('wants a clear yes or no to both of the first questions', () => {
    expect(read(fitForm, posted({ forNeighbours: 'yes' }))).toMatchObject({
      faults: { ruledOut: { because: 'ruled-out-missing' } },
    })
    expect(read(fitForm, posted({ forNeighbours: 'yes', ruledOut: 'no' })).ok).toBe(true)
  })

  it('wants a reason with every no', () => {
    expect(read(findingForm, posted({ finding: 'not-eligible', because: ' ' }))).toMatchObject({
      faults: { because: { because: 'because-missing' } },
    })
    expect(read(findingForm, posted({ finding: 'eligible' })).ok).toBe(true)
    expect(read(findingForm, posted({}))).toMatchObject({ faults: { finding: { because: 'finding-missing' } } })
  })
})
