import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askedOfStory, childNamedIn, isToBeAsked, saidYes, usualThresholds, worthALook } from '~/domain/learning'
import { pence } from '~/domain/pence'
import { day } from '../../stage'

const sum = fc.integer({ min: 0, max: 5_000_00 }).map(pence)

describe('what is asked of a story', () => {
  it('is never less of a larger sum, whatever the thresholds', () => {
    const settled = fc
      .tuple(sum, sum)
      .map(([one, other]) => ({ questionsFromPence: pence(Math.min(one, other)), allFromPence: pence(Math.max(one, other)) })) // prettier-ignore
    fc.assert(
      fc.property(sum, sum, settled, (one, other, thresholds) => {
        const small = askedOfStory(pence(Math.min(one, other)), thresholds)
        const large = askedOfStory(pence(Math.max(one, other)), thresholds)
        expect(large.pages).toEqual(expect.arrayContaining([...small.pages]))
        expect(large.needed).toEqual(expect.arrayContaining([...small.needed]))
        expect(small.pages).toEqual(expect.arrayContaining([...small.needed, 'people']))
      }),
    )
  })

  it('is one sentence and a picture under £250', () => {
    expect(askedOfStory(pence(249_99), usualThresholds)).toEqual({
      pages: ['happened', 'people', 'pictures'],
      needed: ['happened'],
    })
    expect(askedOfStory(pence(250_00), usualThresholds).pages).toContain('numbers')
  })
})

describe('when somebody is asked how it went', () => {
  const paid = { paidAt: day(1), endsAt: null }
  it('is eight weeks after the money, or when she said it will be done, and twice more three weeks apart', () => {
    const never = { times: 0, lastAt: null }
    expect(isToBeAsked(paid, never, day(56))).toBe(false)
    expect(isToBeAsked(paid, never, day(57))).toBe(true)
    expect(isToBeAsked({ ...paid, endsAt: day(90) }, never, day(89))).toBe(false)
    expect(isToBeAsked({ ...paid, endsAt: day(20) }, never, day(20))).toBe(true)
    expect(isToBeAsked(paid, { times: 1, lastAt: day(57) }, day(77))).toBe(false)
    expect(isToBeAsked(paid, { times: 2, lastAt: day(57) }, day(78))).toBe(true)
    expect(isToBeAsked(paid, { times: 3, lastAt: day(57) }, day(300))).toBe(false)
    expect(isToBeAsked({ paidAt: null, endsAt: null }, never, day(300))).toBe(false)
  })
})

describe('a child', () => {
  const child = { id: 'c', name: 'Zoë Ann Clay', isChild: true, inWords: true, yesAt: day(1), yesFromParent: '', withdrawnAt: null } // prettier-ignore
  it('has no yes without a parent’s name', () => {
    expect(saidYes(child)).toBe(false)
    expect(saidYes({ ...child, yesFromParent: ' ' })).toBe(false)
    expect(saidYes({ ...child, yesFromParent: 'Joy Clay' })).toBe(true)
  })

  it('is found by any part of her name, as a whole word, however it is written', () => {
    expect(childNamedIn(['ZOË came'], [child])).toBe(true)
    expect(childNamedIn(['It was Zoë’s idea'], [child])).toBe(true)
    expect(childNamedIn(['', 'the Clays were there'], [child])).toBe(true)
    expect(childNamedIn(['An annual fair'], [child])).toBe(false)
    expect(childNamedIn(['We will meet on the green'], [{ ...child, name: 'Will Green' }])).toBe(false)
    expect(childNamedIn(['We met Will'], [{ ...child, name: 'Will Green' }])).toBe(true)
    expect(childNamedIn(['Zoë came'], [{ ...child, isChild: false }])).toBe(false)
  })
})

describe('what is worth another look', () => {
  it.each([
    ['Karen Walker brought soup', ['name']],
    ['Ring 07700 900123', ['telephone']],
    ['It is at 12 Acacia Street', ['address']],
    ['my six-year-old loved it', ['child-age']],
    ['her son is 9', ['child-age']],
    ['who is 9 now', ['child-age']],
    ['Children aged 7 came', ['child-age']],
  ])('%s', (text, found) => {
    expect(worthALook(text)).toEqual(found)
  })

  it.each(['For ages 5 to 12', 'It took 12 years', 'There are 9 of us', 'She is 9 minutes away', 'A 40 year old tree'])(
    'is not: %s',
    (text) => {
      expect(worthALook(text)).toEqual([])
    },
  )
})
