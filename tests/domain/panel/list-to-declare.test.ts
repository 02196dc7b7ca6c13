import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { declareShows, listToDeclare, mostOnOnePage, type DeclareWanted } from '~/domain/panel'

const idea = (at: number, change = {}) => ({
  ...{ at, title: `Idea ${at}`, summary: 'For all.', kind: null, isHers: false, likely: [] as string[] },
  ...change,
})
const many = (count: number) => Array.from({ length: count }, (_, at) => idea(at + 1))
const all: DeclareWanted = { show: 'all', words: '', page: 1 }
const shown = (list: ReturnType<typeof many>, wanted: Partial<DeclareWanted> = {}) =>
  listToDeclare(list, { ...all, ...wanted })

describe('a list on which interests are declared', () => {
  it('is one page while it is short, whatever is asked of it', () => {
    const short = shown(many(mostOnOnePage), { words: 'nothing like it', page: 9 })
    expect(short).toMatchObject({ isLong: false, page: 1, pages: 1, found: mostOnOnePage })
    expect(short.ideas).toHaveLength(mostOnOnePage)
  })

  it('has every idea on one of its pages, and none on two', () => {
    fc.assert(
      fc.property(fc.integer({ min: mostOnOnePage + 1, max: 400 }), fc.constantFrom(...declareShows), (count, show) => {
        const list = many(count).map((one) =>
          idea(one.at, { kind: one.at % 3 === 0 ? 'none' : null, likely: one.at % 7 === 0 ? ['a name'] : [] }),
        )
        const { pages, found } = shown(list, { show })
        const seen = Array.from({ length: pages }, (_, at) => shown(list, { show, page: at + 1 }).ideas).flat()
        expect(seen).toHaveLength(found)
        expect(new Set(seen.map(({ at }) => at)).size).toBe(found)
      }),
      { numRuns: 50 },
    )
  })

  it('shows first where she may well have an interest, finds by words without their accents, and stays on its pages', () => {
    const list = [...many(60), idea(61, { title: 'Tŷ bach twt', likely: ['the road she lives in'] })]
    expect(shown(list).ideas[0]?.at).toBe(61)
    expect(shown(list, { words: 'TY twt' }).ideas.map(({ at }) => at)).toEqual([61])
    expect(shown(list, { show: 'likely' })).toMatchObject({
      found: 1,
      counts: { all: 61, open: 61, likely: 1, mine: 0 },
    })
    expect(shown(list, { page: 99 })).toMatchObject({ page: 3, pages: 3 })
    expect(shown(list, { words: 'submarine' })).toMatchObject({ found: 0, page: 1, pages: 1 })
  })
})
