import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutAnswer, type AnswerDue, type AnswerGiven } from '~/domain/proposal'

const nadia = { proposalId: '01', personId: 'nadia', about: 'meeting' }
const byLetter = { ...nadia, way: 'letter', cameBack: false } as const

describe('who has not heard', () => {
  it('is whoever nobody has told', () => {
    expect(withoutAnswer([nadia], [])).toEqual([nadia])
    expect(withoutAnswer([nadia], [byLetter])).toEqual([])
  })

  it('is whoever was written to, when the letter came back, until somebody tells her', () => {
    const back = { ...byLetter, cameBack: true }
    expect(withoutAnswer([nadia], [back])).toEqual([nadia])
    expect(withoutAnswer([nadia], [back, { ...nadia, way: 'in-person', cameBack: false }])).toEqual([])
  })

  it('is whoever heard of an earlier decision, when there is a later one', () => {
    expect(withoutAnswer([{ ...nadia, about: 'later' }], [byLetter])).toHaveLength(1)
  })

  const due = fc.record({
    proposalId: fc.constantFrom('01', '02'),
    personId: fc.constantFrom('nadia', 'omar', 'priya'),
    about: fc.constantFrom('checked', 'meeting'),
  }) satisfies fc.Arbitrary<AnswerDue>
  const given = fc.tuple(due, fc.boolean()).map(([one, cameBack]): AnswerGiven => ({ ...one, way: 'letter', cameBack }))

  it('is never anybody who was told, whoever else was, and in whatever order; and each of the others stays', () => {
    fc.assert(
      fc.property(fc.array(due), fc.array(given), (wanted, told) => {
        const left = withoutAnswer(wanted, told)
        const key = (one: AnswerDue) => `${one.proposalId} ${one.personId} ${one.about}`
        const heard = new Set(told.filter(({ cameBack }) => !cameBack).map(key))
        expect(left).toEqual(wanted.filter((one) => !heard.has(key(one))))
        expect(withoutAnswer(wanted, [...told].reverse())).toEqual(left)
      }),
    )
  })
})
