import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pence } from '~/domain/pence'
import { answersToRead, readyMade, readyMadeNames, type Draft } from '~/domain/proposal'

const form = fc.constantFrom(...readyMadeNames).map((name) => readyMade[name])
const given = fc.dictionary(
  fc.constantFrom('title', 'idea', 'whoHelps', 'payTo', 'payeeName', 'place', 'own-everyone', 'own-safe', 'own-after'),
  fc.constantFrom('', 'Some words.'),
)
const sum = fc.option(fc.constantFrom(50_00, 300_00, 5_000_00).map(pence))

describe('what an idea says to whoever reads it', () => {
  it('is what was asked of its sum and answered, once, in the order of the form; never who is paid', () => {
    fc.assert(
      fc.property(form, given, sum, (asked, answers, cost) => {
        const read = (which: 'public' | 'private') =>
          answersToRead(asked, answers as Partial<Draft>, cost, which).map(({ ask }) => ask.id)
        const both = [...read('public'), ...read('private')]
        expect(new Set(both).size).toBe(both.length)
        for (const id of both) expect(answers[id]).toBe('Some words.')
        for (const id of ['payTo', 'payeeName', 'title', 'place']) expect(both).not.toContain(id)
        expect(read('public')).not.toContain('own-safe')
        if ((cost ?? 0) < 1_000_00) expect(read('private')).toEqual([])
        const inOrder = asked.pages.flatMap(({ asks }) => asks.map(({ id }) => id))
        expect(read('public')).toEqual(inOrder.filter((id) => read('public').includes(id)))
      }),
    )
  })

  it('shows what only those who check may read to them alone', () => {
    const answers = { 'own-safe': 'Two of us are trained.', idea: 'A choir.' } as Partial<Draft>
    const ids = (which: 'public' | 'private') =>
      answersToRead(readyMade['larger-grant'], answers, pence(2_000_00), which).map(({ ask }) => ask.id)
    expect(ids('public')).toEqual(['idea'])
    expect(ids('private')).toEqual(['own-safe'])
  })
})
