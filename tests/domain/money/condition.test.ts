import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allMet,
  checkBooks,
  conditionsAfter,
  isStillAsked,
  isUnmet,
  mayTick,
  wasOpenAt,
  type Books,
  type Condition,
  type ConditionEvent,
  type ConditionTurn,
  type Payment,
} from '~/domain/money'
import { pence } from '~/domain/pence'
import { instant } from '~/domain/time'

const condition = (words: string, ...turns: [ConditionTurn, number][]): Condition => ({
  ...{ id: words, awardId: 'a1', words, givenAt: instant(10) },
  events: turns.map(([kind, at]): ConditionEvent => ({ kind, because: 'Seen.', at: instant(at), by: 'rose' })),
})

describe('a condition of an award', () => {
  it('is open until somebody says that it is met, and again when it is so no longer', () => {
    expect(isUnmet(condition('insurance'))).toBe(true)
    expect(isUnmet(condition('insurance', ['met', 20]))).toBe(false)
    expect(isUnmet(condition('insurance', ['met', 20], ['not-met', 30]))).toBe(true)
    expect(isUnmet(condition('insurance', ['let-go', 20]))).toBe(false)
  })

  it('stops the money, and is named', () => {
    const some = [condition('insurance'), condition('the hall agrees', ['met', 20]), condition('a quote')]
    expect(allMet(some)).toMatchObject({
      because: 'conditions-open',
      values: { count: 2, words: 'insurance; a quote' },
    })
    expect(allMet(some.slice(1, 2))).toEqual({ ok: true })
    expect(allMet([])).toEqual({ ok: true })
  })

  it('is ticked off with what showed it, unless it is asked no more', () => {
    expect(mayTick(condition('insurance'), ' ')).toMatchObject({ because: 'condition-needs-words' })
    expect(mayTick(condition('insurance', ['let-go', 20]), 'Seen.')).toMatchObject({ because: 'condition-let-go' })
    expect(mayTick(condition('insurance'), 'Seen.')).toEqual({ ok: true })
  })

  it('stays as it is where a later decision asks for it in the same words', () => {
    const before = [condition('insurance', ['met', 20]), condition('a quote'), condition('old', ['let-go', 15])]
    const { letGo, given } = conditionsAfter(before, ['insurance', 'the hall agrees', 'old'])
    expect(letGo.map(({ words }) => words)).toEqual(['a quote'])
    expect(given).toEqual(['the hall agrees', 'old'])
  })

  it('after a later decision, those that are asked are always exactly those that it names', () => {
    const words = fc.constantFrom('a', 'b', 'c', 'd')
    fc.assert(
      fc.property(fc.array(fc.array(words, { maxLength: 4 }), { maxLength: 5 }), (decisions) => {
        let now: Condition[] = []
        for (const asked of decisions) {
          const { letGo, given } = conditionsAfter(now, asked)
          now = [
            ...now.map((one) =>
              letGo.includes(one) ? { ...one, events: condition(one.words, ['let-go', 1]).events } : one,
            ),
            ...given.map((one) => condition(one)),
          ]
          expect(
            now
              .filter(isStillAsked)
              .map((one) => one.words)
              .sort(),
          ).toEqual([...new Set(asked)].sort())
        }
      }),
    )
  })
})

describe('the law of conditions', () => {
  const paid = (...at: [Payment['steps'][number]['to'], number][]) =>
    ({
      ...{ id: 'p1', book: 'netherton', awardId: 'a1', awardVersion: 1, instalment: 1, lineId: 'l', fundId: 'f' },
      ...{ payee: { name: '', personIds: [] }, amountPence: pence(1) },
      steps: at.map(([to, moment]) => ({ to, at: instant(moment), by: 'winston' })),
    }) as unknown as Payment
  const books = (payment: Payment, ...conditions: Condition[]): Books => ({
    ...{ entries: [], register: [], lines: [], awards: [], decisions: [], payments: [payment], conditions },
  })
  const words = (checked: Books) =>
    checkBooks(checked)
      .filter(({ law }) => law === 'L14')
      .map((one) => one.words)

  it('sees a payment that was prepared, authorised or sent while one was not met', () => {
    const payment = paid(['prepared', 20], ['authorised', 30], ['sent', 40])
    expect(words(books(payment, condition('insurance', ['met', 15])))).toEqual([])
    expect(words(books(payment, condition('insurance', ['met', 25])))).toEqual([
      'was prepared while “insurance” was not met',
    ])
    expect(words(books(payment, condition('insurance', ['met', 15], ['not-met', 25])))).toEqual([
      'was authorised while “insurance” was not met',
      'was sent while “insurance” was not met',
    ])
    expect(words(books(payment, condition('another’s'))).length).toBe(3)
    expect(words(books({ ...payment, awardId: 'a2' }, condition('insurance')))).toEqual([])
  })

  it('is not broken by what was given later, nor by what happened in the same moment', () => {
    expect(words(books(paid(['prepared', 10]), condition('insurance')))).toEqual([])
    expect(words(books(paid(['prepared', 20]), condition('insurance', ['met', 20])))).toEqual([])
  })

  it('never accuses a payment that the rules let through', () => {
    const turns = fc.array(fc.constantFrom<ConditionTurn>('met', 'not-met'), { maxLength: 6 })
    fc.assert(
      fc.property(turns, fc.integer({ min: 11, max: 40 }), (kinds, moment) => {
        const one = condition(
          'insurance',
          ...kinds.map((kind, place): [ConditionTurn, number] => [kind, 12 + 4 * place]),
        )
        const known = { ...one, events: one.events.filter(({ at }) => at <= moment) }
        if (allMet([known]).ok) expect(wasOpenAt(one, instant(moment))).toBe(false)
        else if (!one.events.some(({ at }) => at === moment)) expect(wasOpenAt(one, instant(moment))).toBe(true)
      }),
    )
  })
})
