import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  differencesIn,
  paperShown,
  publishedTotals,
  standsAs,
  type PaperReading,
  type PaperTotals,
} from '~/domain/voting/paper'

const reading = (by: string, print: string, says: PaperReading['says'] = 'choices'): PaperReading => ({
  by,
  says,
  print,
})
const readings = fc.array(
  fc.record({
    by: fc.constantFrom('rose', 'winston', 'mei', 'tom'),
    says: fc.constantFrom<PaperReading['says']>('choices', 'spoiled', 'doubtful', 'duplicate'),
    print: fc.constantFrom('a', 'b'),
  }),
  { minLength: 1, maxLength: 7 },
)

describe('a ballot on paper', () => {
  it('is settled by two people who read it alike, and by a third where the first two do not', () => {
    expect(standsAs([reading('rose', 'a')])).toBe('once')
    expect(standsAs([reading('rose', 'a'), reading('winston', 'a')])).toBe('counted')
    expect(standsAs([reading('rose', 'a'), reading('winston', 'b')])).toBe('differs')
    expect(standsAs([reading('rose', 'a'), reading('winston', 'b'), reading('mei', 'b')])).toBe('counted')
    expect(standsAs([reading('rose', '', 'doubtful'), reading('mei', '', 'doubtful')])).toBe('doubtful')
    expect(standsAs([reading('rose', 'a'), reading('winston', '', 'spoiled')])).toBe('differs')
  })

  it('is never settled by one person, nor against what two people read alike first', () => {
    fc.assert(
      fc.property(readings, (given) => {
        const stands = standsAs(given)
        const people = new Set(given.map(({ by }) => by))
        if (people.size === 1) expect(['once', 'differs']).toContain(stands)
        if (stands !== 'once' && stands !== 'differs') {
          expect(standsAs([...given, reading('olek', 'zz'), reading('ravi', 'zz')])).toBe(stands)
          const says = stands === 'counted' ? 'choices' : stands
          expect(new Set(given.filter((one) => one.says === says).map(({ by }) => by)).size).toBeGreaterThan(1)
        }
      }),
    )
  })
})

const none = {
  ...{ 'in-box': 0, 'voted-already': 0, 'paper-already': 0, 'not-on-roll': 0, 'too-late': 0, lost: 0 },
  ...{ 'nobody-yet': 0, 'nobody-yet-post': 0, 'taken-out': 0 },
}
const totals = (more: Partial<PaperTotals> = {}): PaperTotals => {
  return {
    unused: 5,
    out: 1,
    came: { ...none, 'in-box': 12 },
    marked: 12,
    named: 0,
    ballotsPrinted: 40,
    batches: [],
    ...more,
  }
}
const pile = (papers: number, counted: number, waiting = 0, number = 1) => {
  return { number, papers, settled: { counted, spoiled: 0, doubtful: 0, duplicate: 0 }, waiting, differing: 0 }
}

describe('the numbers of votes on paper', () => {
  it('agree when envelopes, marks on the roll, papers by hand and what was keyed in are the same', () => {
    expect(differencesIn(totals({ batches: [pile(7, 7), pile(5, 5, 0, 2)] }))).toEqual([])
  })

  it('say where they do not', () => {
    expect(differencesIn(totals({ marked: 11, batches: [pile(12, 10, 1)] }))).toEqual([
      { kind: 'envelopes-roll', envelopes: 12, marked: 11 },
      { kind: 'batch', number: 1, papers: 12, keyed: 11 },
      { kind: 'waiting', number: 1, waiting: 1, differing: 0 },
    ])
    expect(differencesIn(totals())).toEqual([{ kind: 'papers-envelopes', papers: 0, envelopes: 12 }])
  })

  it('are told to everybody, but where they would tell who voted on paper only whether they agree, and why not', () => {
    const came = { ...none, 'in-box': 12, 'too-late': 2, 'nobody-yet': 1, lost: 3 }
    const record = {
      ...publishedTotals(totals({ came, named: 2, batches: [pile(11, 9, 2)] })),
      because: 'One was empty.',
    }
    expect(record).toMatchObject({
      named: 2,
      marked: 12,
      envelopes: 12,
      papers: 11,
      setAside: 3,
      lost: 3,
      counted: 9,
      unread: 2,
    })
    const both = { shown: [{ channel: 'web' as const, cast: 30 }, { channel: 'paper' as const, cast: 12 }], rest: null } // prettier-ignore
    expect(paperShown(record, { cast: 42, channels: both }).numbers).toEqual(record)
    const together = { shown: [{ channel: 'web' as const, cast: 30 }], rest: { channels: ['paper' as const], cast: 12 } } // prettier-ignore
    const hidden = { numbers: null, differences: 2, because: 'One was empty.' }
    expect(paperShown(record, { cast: 42, channels: together })).toEqual(hidden)
    expect(paperShown(record, { cast: 42 })).toEqual(hidden)
    expect(paperShown(record, null)).toEqual(hidden)
    expect(paperShown(record, { cast: 9 }).numbers, 'all votes were on paper').toEqual(record)
  })

  it('agree only if as many votes are settled as there are marks on the roll', () => {
    const piles = fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(3)), { maxLength: 4 })
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), piles, (envelopes, marked, found) => {
        const batches = found.map(([papers, counted, waiting], at) => pile(papers, counted, waiting, at + 1))
        const given = totals({ came: { ...none, 'in-box': envelopes }, marked, batches })
        const settled = batches.reduce((sum, one) => sum + one.settled.counted, 0)
        if (differencesIn(given).length === 0) expect(settled).toBe(marked)
      }),
      { numRuns: 1_000 },
    )
  })
})
