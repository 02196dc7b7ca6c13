import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askedAndNotOffered, judgeStrengthRows, kindsToCome, type StrengthThere } from '~/domain/learning'

const neighbourhoods = [
  { id: 'canal', name: 'Canal Side' },
  { id: 'square', name: 'Marian Square' },
]
const lines = (...rows: string[][]) => rows.map((cells, at) => ({ number: at + 1, cells }))
const head = ['Kind', 'Name', 'About', 'Neighbourhood', 'First name', 'Said yes', 'For everyone', 'How to reach']
const judge = (rows: string[][], there: readonly StrengthThere[] = []) => {
  const judged = judgeStrengthRows(lines(head, ...rows), { neighbourhoods, there })
  if (!judged.ok) throw new Error(judged.because)
  return judged.verdicts
}
const hall = ['place', 'The hall', 'Eighty chairs', 'Canal Side', '', '', 'yes', '']
const ray = ['gift', 'Mends bicycles', '', 'canal side', 'Ray Jones', 'yes', 'no', 'Ask Bronagh']

describe('a file of strengths', () => {
  it('is read line by line, and each that cannot be says why', () => {
    expect(
      judge([
        hall,
        ray,
        ['dawn', 'Canu', '', '', 'Mair', 'ie', 'ie', ''],
        ['castle', 'A', '', '', '', '', '', ''],
        ['group', '', '', '', '', '', '', ''],
        ['group', 'Choir', '', 'Nowhere', '', '', '', ''],
        ['gift', 'Sings', '', '', '', '', '', ''],
        ['gift', 'Sings', '', '', 'Tess', 'no', 'yes', ''],
        ['group', 'Walkers', '', '', '', 'perhaps', '', ''],
        ['place', 'The field', '', '', '', '', '', ''],
        hall,
        ['group', 'x'.repeat(81), '', '', '', '', '', ''],
      ]).map((one) => [one.line, one.is, one.is === 'trouble' ? one.because : one.row.firstName]),
    ).toEqual([
      [2, 'new', ''],
      [3, 'new', 'Ray'],
      [4, 'new', 'Mair'],
      [5, 'trouble', 'strength-row-kind'],
      [6, 'trouble', 'strength-row-name'],
      [7, 'trouble', 'strength-row-place'],
      [8, 'trouble', 'strength-whose-missing'],
      [9, 'trouble', 'strength-consent-missing'],
      [10, 'trouble', 'strength-row-yes-no'],
      [11, 'trouble', 'strength-place-nowhere'],
      [12, 'trouble', 'strength-row-twice'],
      [13, 'trouble', 'strength-row-long'],
    ])
  })

  it('keeps private what does not say that it is for everyone', () => {
    expect(judge([['thing', 'A pan', '', '', '', '', '', '']])).toMatchObject([{ is: 'new', row: { shared: false } }])
  })

  it('changes nothing the second time, whatever is in it', () => {
    const cell = fc.constantFrom(
      '',
      'yes',
      'no',
      'Ray',
      'The hall',
      'Canal Side',
      'gift',
      'thing',
      'group',
      'A pan',
      '=1+1',
    )
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 8, maxLength: 8 }), { minLength: 1, maxLength: 20 }), (rows) => {
        const filled = [hall, ...rows]
        const there = judge(filled).flatMap((one, at) => (one.is === 'new' ? [{ id: `s${at}`, ...one.row }] : []))
        expect(judge(filled, there).filter(({ is }) => is === 'new' || is === 'changed')).toEqual([])
      }),
    )
  })

  it('changes what differs, and leaves what it has no column for', () => {
    const there = judge([ray]).flatMap((one) => (one.is === 'new' ? [{ id: 'ray', ...one.row }] : []))
    expect(judge([ray.with(7, 'Ring him')], there)).toMatchObject([
      { is: 'changed', id: 'ray', row: { reach: 'Ring him' } },
    ])
    const short = judgeStrengthRows(
      lines(
        ['name', 'kind', 'neighbourhood', 'first name', 'said yes'],
        ['Mends bicycles', 'gift', 'Canal Side', 'Ray', 'y'],
      ),
      { neighbourhoods, there },
    )
    expect(short).toMatchObject({ verdicts: [{ is: 'same' }] })
  })

  it('needs its headings, and something below them', () => {
    const read = (...rows: string[][]) => judgeStrengthRows(lines(...rows), { neighbourhoods, there: [] })
    expect(read()).toMatchObject({ because: 'strengths-file-empty' })
    expect(read(head)).toMatchObject({ because: 'strengths-file-empty' })
    expect(read(hall, ray)).toMatchObject({ because: 'strengths-file-headings' })
    expect(read(head, ...Array.from({ length: 301 }, () => hall))).toMatchObject({ because: 'strengths-file-long' })
  })
})

describe('what could come next', () => {
  const idea = (id: string, wanted: string[], offered: string[] = [], answered = false) => ({
    ...{ id, helpWanted: wanted, helpOffered: offered, answered },
  })

  it('is what ideas asked for, unless another offers it or somebody has answered', () => {
    const ideas = [
      idea('a', ['transport: A van on Saturday', 'hands: Two people']),
      idea('b', [], ['transport: Our van']),
      idea('c', ['skill: Sewing'], ['skill: Sewing']),
      idea('d', ['thing: A gazebo'], [], true),
    ]
    expect(askedAndNotOffered(ideas)).toEqual([
      { ideaId: 'a', kind: 'hands', words: 'Two people' },
      { ideaId: 'c', kind: 'skill', words: 'Sewing' },
    ])
  })

  it('is each kind with nothing on the list yet', () => {
    expect(kindsToCome({ gift: 0, group: 2, place: 1, business: 0, thing: 1 })).toEqual(['gift', 'business'])
  })
})
