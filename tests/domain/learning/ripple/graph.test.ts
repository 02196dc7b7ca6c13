import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginnings, branchesFrom, goingOut, layered, reachedFrom, rowsOf, type Leading } from '~/domain/learning'

const link = (fromId: string, toId: string, happened = '2026'): Leading => ({
  id: `${fromId}${toId}`,
  fromId,
  toId,
  happened,
})
const party = [link('party', 'choir', '2025'), link('choir', 'friends', '2026'), link('party', 'garden', '2026-02')]

/** Anything that people could tell, circles and all. */
const told = fc
  .integer({ min: 1, max: 30 })
  .chain((count) =>
    fc.tuple(
      fc.constant(Array.from({ length: count }, (_, at) => `n${at}`)),
      fc.array(
        fc.record({
          from: fc.integer({ min: 0, max: count - 1 }),
          to: fc.integer({ min: 0, max: count - 1 }),
          year: fc.integer({ min: 2015, max: 2026 }),
        }),
        { maxLength: 60 },
      ),
    ),
  )
  .map(([nodes, links]) => ({
    nodes,
    links: links.map(({ from, to, year }, at) => ({
      id: `l${String(at).padStart(3, '0')}`,
      fromId: `n${from}`,
      toId: `n${to}`,
      happened: String(year),
    })),
  }))

describe('ripples in layers', () => {
  it('go from what began it to the latest', () => {
    const { layers, back } = layered(['friends', 'party', 'choir', 'garden'], party)
    expect(layers).toEqual([['party'], ['choir', 'garden'], ['friends']])
    expect(back.size).toBe(0)
  })

  it('draw what closes a circle as leading back, and it is the later one that does', () => {
    const { layers, back } = layered(
      ['party', 'choir'],
      [link('choir', 'party', '2026'), link('party', 'choir', '2025')],
    )
    expect(layers).toEqual([['party'], ['choir']])
    expect([...back]).toEqual(['choirparty'])
  })

  it('hold every thing once, and every link that does not lead back goes to the right', () => {
    fc.assert(
      fc.property(told, ({ nodes, links }) => {
        const { layers, layerOf, back } = layered(nodes, links)
        expect(layers.flat().sort()).toEqual([...nodes].sort())
        for (const one of links)
          if (!back.has(one.id)) expect(layerOf.get(one.toId)).toBeGreaterThan(layerOf.get(one.fromId) ?? 0)
      }),
    )
  })
})

describe('the list of what led to what', () => {
  it('says everything that came of where it begins, each once in full', () => {
    fc.assert(
      fc.property(told, ({ nodes, links }) => {
        const starts = beginnings(nodes, links)
        const rows = rowsOf(branchesFrom(starts, links, Infinity))
        expect(new Set(rows.map(({ branch }) => branch.id))).toEqual(new Set(nodes))
        const inFull = rows.filter(({ branch }) => branch.then.length > 0).map(({ branch }) => branch.id)
        expect(new Set(inFull).size).toBe(inFull.length)
        expect(rows.filter(({ branch }) => branch.by).length).toBe(links.length)
      }),
    )
  })

  it('stops at its depth, and says how much more there is', () => {
    const chain = [link('a', 'b'), link('b', 'c'), link('c', 'd')]
    const [a] = branchesFrom(['a'], chain, 1)
    expect(a?.then).toMatchObject([{ id: 'b', more: 2, then: [] }])
  })

  it('begins a circle that nothing led to with what was there first', () => {
    expect(beginnings(['b', 'a'], [link('a', 'b', '2020'), link('b', 'a', '2021')])).toEqual(['a'])
  })

  it('finds in any number of steps what something led to, itself only if it leads back', () => {
    expect([...reachedFrom('party', goingOut(party))].sort()).toEqual(['choir', 'friends', 'garden'])
    expect([...reachedFrom('party', goingOut(party), 1)].sort()).toEqual(['choir', 'garden'])
  })

  it('keeps two hundred things in the time of a page', () => {
    const nodes = Array.from({ length: 200 }, (_, at) => `n${at}`)
    const links = Array.from({ length: 400 }, (_, at) =>
      link(`n${(at * 7) % 200}`, `n${(at * 13 + 5) % 200}`, String(2000 + (at % 26))),
    ).map((one, at) => ({ ...one, id: `l${at}` }))
    const began = performance.now()
    expect(layered(nodes, links).layers.flat()).toHaveLength(200)
    expect(performance.now() - began).toBeLessThan(1_000)
  })
})
