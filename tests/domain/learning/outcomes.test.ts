import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askedOfStory, asksTheSame, everAsked, figuresToTell, mostOutcomes, outcomesToTell, ownFramework, readyFrameworks, usualThresholds, whatCounts } from '~/domain/learning' // prettier-ignore
import { pence } from '~/domain/pence'
import { frameworkForm } from '~/forms/learning/outcomes'
import { read } from '~/forms/read'
import { outcomes as en } from '~/ui/messages/en'

let made = 0
const newKey = () => `key-${(made += 1)}`
const tea = { words: 'Tea', numbers: ['Cups?'], yesNo: ['Hot?'] }

describe('what a partnership looks for in its stories', () => {
  it('is ready-made: three outcomes of Leeds and four of Big Local, every word of them in the catalogue', () => {
    expect(readyFrameworks.leeds.outcomes).toHaveLength(3)
    expect(readyFrameworks['big-local'].outcomes).toHaveLength(4)
    const keys = Object.values(readyFrameworks).flatMap(({ outcomes }) =>
      outcomes.flatMap(({ key, indicators }) => [key, ...indicators.map((one) => one.key)]),
    )
    expect(new Set(keys).size).toBe(keys.length)
    for (const key of keys) expect(en, key).toHaveProperty([`outcomes.ready.${key}`])
  })

  it('goes on with the figures of a question in the very same words, and of no other', () => {
    const first = ownFramework([tea], [], newKey)
    const again = ownFramework([{ ...tea, numbers: ['Cups?', 'Mugs?'] }], [first], newKey)
    const [one, other] = [first.outcomes[0], again.outcomes[0]]
    expect(other?.key).toBe(one?.key)
    expect(other?.indicators[0]?.key).toBe(one?.indicators[0]?.key)
    expect(other?.indicators[2]?.key).toBe(one?.indicators[1]?.key)
    expect(first.outcomes[0]?.indicators.map(({ key }) => key)).not.toContain(other?.indicators[1]?.key)
    expect(asksTheSame(first, ownFramework([tea], [first, again], newKey))).toBe(true)
    expect(asksTheSame(first, again)).toBe(false)
  })

  it('takes a question of yes or no for another than a number in the same words', () => {
    const first = ownFramework([{ words: 'Tea', numbers: ['Was it hot?'], yesNo: [] }], [], newKey)
    const again = ownFramework([{ words: 'Tea', numbers: [], yesNo: ['Was it hot?'] }], [first], newKey)
    expect(again.outcomes[0]?.indicators[0]?.key).not.toBe(first.outcomes[0]?.indicators[0]?.key)
  })

  it('never gives one key to two questions, however often it is changed', () => {
    const word = fc.constantFrom('Tea', 'Cake', 'Rain')
    const questions = fc.uniqueArray(fc.constantFrom('How many?', 'Was it good?', 'Again?'), { maxLength: 3 })
    const outcome = fc.record({ words: word, numbers: questions, yesNo: questions })
    const framework = fc.uniqueArray(outcome, { selector: ({ words }) => words, maxLength: 3 })
    fc.assert(
      fc.property(fc.array(framework, { maxLength: 6 }), (typed) => {
        const versions: ReturnType<typeof ownFramework>[] = []
        for (const one of typed) versions.push(ownFramework(one, versions, newKey))
        const means = new Map<string, string>()
        for (const { outcomes } of versions)
          for (const { key, words, indicators } of outcomes)
            for (const [id, says] of [
              [key, words],
              ...indicators.map((one) => [one.key, `${words} ${one.kind} ${one.words}`]),
            ] as [string, string][]) {
              expect(means.get(id) ?? says).toBe(says)
              means.set(id, says)
            }
        expect(new Set(means.values()).size).toBe(means.size)
        expect(everAsked(versions).flatMap(({ key, indicators }) => [key, ...indicators])).toHaveLength(means.size)
      }),
    )
  })
})

describe('what a teller is asked', () => {
  const versions = [readyFrameworks.leeds, readyFrameworks['big-local']]

  it('is what is looked for now; what she told by an earlier version stays hers to take out', () => {
    const said = { about: ['leeds.friends'], figures: { 'leeds.friends.made': 3 } }
    const { now, earlier } = outcomesToTell(versions, said)
    expect(now).toEqual(readyFrameworks['big-local'].outcomes)
    expect(earlier.map(({ key }) => key)).toEqual(['leeds.friends'])
    expect(figuresToTell(versions, said).flatMap(({ indicators }) => indicators.map(({ key }) => key))).toEqual([
      'leeds.friends.made',
    ])
  })

  it('is numbers only about what she ticked, and only those count', () => {
    const said = {
      about: ['big-local.act'],
      figures: { 'big-local.act.said': 0, 'big-local.skills.learnt': 5, other: 1 },
    }
    expect(figuresToTell(versions, said).map(({ key }) => key)).toEqual(['big-local.act'])
    expect(whatCounts(versions, said)).toEqual({ about: ['big-local.act'], figures: { 'big-local.act.said': 0 } })
  })
})

describe('how much is asked about outcomes', () => {
  const pages = (amount: number, forOutcomes: boolean, forFigures: boolean) =>
    askedOfStory(pence(amount), usualThresholds, { forOutcomes, forFigures }).pages

  it('is nothing where nothing is looked for, which alone for a small sum, and numbers too for a larger one', () => {
    for (const amount of [249_99, 250_00, 5_000_00]) {
      expect(pages(amount, false, false)).not.toContain('outcomes')
      expect(pages(amount, true, true)).toContain('outcomes')
      expect(pages(amount, true, false)).not.toContain('figures')
    }
    expect(pages(249_99, true, true)).not.toContain('figures')
    expect(pages(250_00, true, true)).toContain('figures')
  })

  it('never less for more, and never something that has to be filled in', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 3_000_00 }),
        fc.nat({ max: 3_000_00 }),
        fc.boolean(),
        fc.boolean(),
        (one, more, forOutcomes, forFigures) => {
          const looks = { forOutcomes, forFigures }
          const less = askedOfStory(pence(one), usualThresholds, looks)
          const all = askedOfStory(pence(one + more), usualThresholds, looks)
          expect(all.pages).toEqual(expect.arrayContaining([...less.pages]))
          expect(all.needed).toEqual(expect.arrayContaining([...less.needed]))
          expect(all.needed).not.toContain('outcomes')
          expect(all.needed).not.toContain('figures')
        },
      ),
    )
  })
})

describe('the form of a framework', () => {
  const typed = (fields: Record<string, string>) =>
    read(frameworkForm, new URLSearchParams({ version: '0', ...fields }))
  const faults = (fields: Record<string, string>) => {
    const reading = typed(fields)
    return reading.ok ? {} : Object.fromEntries(Object.entries(reading.faults).map(([name, { because }]) => [name, because])) // prettier-ignore
  }

  it('reads one question a line, and leaves out what is empty', () => {
    expect(
      typed({ choice: 'own', 'outcome-2-words': 'Tea', 'outcome-2-numbers': 'Cups?\r\n\r\n Pots? ' }),
    ).toMatchObject({
      ok: true,
      answers: {
        after: 0,
        wanted: { choice: 'own', outcomes: [{ words: 'Tea', numbers: ['Cups?', 'Pots?'], yesNo: [] }] },
      },
    })
    expect(typed({ choice: 'leeds', version: '3', 'outcome-0-words': 'Tea' })).toMatchObject({ answers: { after: 3, wanted: { choice: 'leeds' } } }) // prettier-ignore
  })

  it('says what is wrong, at the field', () => {
    expect(faults({})).toEqual({ choice: 'outcomes-choice-missing' })
    expect(faults({ choice: 'own' })).toEqual({ 'outcome-0-words': 'outcomes-none' })
    expect(faults({ choice: 'own', 'outcome-1-yes-no': 'Hot?' })).toEqual({
      'outcome-1-words': 'outcomes-words-missing',
    })
    expect(faults({ choice: 'own', 'outcome-0-words': 'Tea', 'outcome-1-words': 'Tea' })).toEqual({ 'outcome-1-words': 'outcomes-twice' }) // prettier-ignore
    expect(faults({ choice: 'own', 'outcome-0-words': 'Tea', 'outcome-0-numbers': 'A\nB\nC\nD\nE' })).toEqual({ 'outcome-0-numbers': 'outcomes-many-questions' }) // prettier-ignore
    const long = 'x'.repeat(mostOutcomes.words + 1)
    expect(faults({ choice: 'own', 'outcome-0-words': long })).toEqual({ 'outcome-0-words': 'too-long' })
    expect(faults({ choice: 'own', 'outcome-0-words': 'Tea', 'outcome-0-yes-no': long })).toEqual({ 'outcome-0-yes-no': 'outcomes-question-long' }) // prettier-ignore
  })
})
