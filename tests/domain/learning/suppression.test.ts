import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesSince, fewestShown, suppressed, type Suppressed } from '~/domain/learning'

const parts = (...people: number[]) => people.map((many, at) => ({ id: `p${at}`, people: many }))
const shownOf = (of: Suppressed) => of.parts.map((one) => (one.shown ? one.people : null))

describe('people counted by parts', () => {
  it('are all shown where none is under ten', () => {
    expect(suppressed(parts(10, 25, 12))).toMatchObject({ together: null, total: 47 })
    expect(shownOf(suppressed(parts(10, 25, 12)))).toEqual([10, 25, 12])
  })

  it('hide what is under ten, and another beside it, so that the total tells nothing', () => {
    const seen = suppressed(parts(30, 4, 25, 12))
    expect(shownOf(seen)).toEqual([null, null, 25, 12])
    expect(seen).toMatchObject({ together: 34, total: 71 })
  })

  it('hide all of them where that is too few, and the total too where that is under ten', () => {
    expect(suppressed(parts(4, 30))).toEqual({
      parts: [
        { id: 'p0', shown: false },
        { id: 'p1', shown: false },
      ],
      together: null,
      total: 34,
    })
    expect(suppressed(parts(4, 5))).toMatchObject({ total: null })
    expect(suppressed([])).toEqual({ parts: [], together: null, total: null })
  })

  it('say what has changed only of what may be shown both times', () => {
    const [before, now] = [suppressed(parts(40, 5, 20, 30)), suppressed(parts(3, 40, 25, 31))]
    expect([...changesSince(now, before)]).toEqual([
      ['p2', 5],
      ['p3', 1],
    ])
  })
})

const counts = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 8 })

describe('somebody who adds and subtracts what is shown', () => {
  it('finds no hidden part: nothing shown is under ten, and what is hidden together is two parts and twenty people or more', () => {
    fc.assert(
      fc.property(counts, (people) => {
        const seen = suppressed(parts(...people))
        const shown = seen.parts.flatMap((one) => (one.shown ? [one.people] : []))
        expect(shown.every((many) => many >= fewestShown)).toBe(true)
        if (seen.total === null) {
          expect(shown).toEqual([])
          return
        }
        const rest = seen.total - shown.reduce((sum, many) => sum + many, 0)
        const hidden = seen.parts.filter((one) => !one.shown)
        if (hidden.length === 0 || hidden.length === seen.parts.length) {
          expect(seen.together).toBeNull()
          return
        }
        expect(seen.together).toBe(rest)
        expect(hidden.length).toBeGreaterThanOrEqual(2)
        expect(rest).toBeGreaterThanOrEqual(2 * fewestShown)
      }),
    )
  })

  it('finds none by knowing the rule either: each could be any number under ten, in a table that shows the same', () => {
    const tables = fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 10, max: 24 })), {
      minLength: 2,
      maxLength: 4,
    })
    fc.assert(
      fc.property(tables, (people) => {
        const seen = suppressed(parts(...people))
        if (seen.together === null) return
        const told = JSON.stringify(seen)
        const hidden = seen.parts.flatMap((one, at) => (one.shown ? [] : [at]))
        // Every way the hidden people could have been spread, in which the page would look just so.
        const could = new Map(hidden.map((at) => [at, new Set<number>()]))
        const guess = [...people]
        const spread = (place: number, left: number): void => {
          const at = hidden[place]
          if (at === undefined) return
          if (place === hidden.length - 1) {
            guess[at] = left
            if (JSON.stringify(suppressed(parts(...guess))) === told)
              for (const each of hidden) could.get(each)?.add(guess[each] ?? -1)
            return
          }
          for (let many = 0; many <= left; many += 1) {
            guess[at] = many
            spread(place + 1, left - many)
          }
        }
        spread(0, seen.together)
        for (const at of hidden) {
          const truly = people[at] ?? 0
          const possible = could.get(at) ?? new Set()
          expect(possible.has(truly)).toBe(true)
          if (truly >= fewestShown) continue
          for (let many = 0; many < fewestShown; many += 1) expect(possible.has(many)).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})
