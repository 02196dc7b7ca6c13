import { refuse } from '../../refusal'
import { mostNamed } from '../../round'
import { type BallotsOfKind, unclear } from './kind'

/**
 * A first, a second, a third. Each place is worth one point less than the one above it, and the last one there is one
 * point: 3, 2, 1 with three places. Where every idea may be ranked that is Borda's count, with one point for being named
 * at all. No place can be left out on the way: whoever has a third has a first and a second.
 */
export const ranking: BallotsOfKind<'ranking'> = {
  asks: 'place',
  utility: 'rank-points',
  check(marks, rule) {
    const odd = unclear(marks, mostNamed(rule))
    if (odd !== undefined) return refuse('place-unclear', { reference: odd, most: mostNamed(rule) })
    const inPlaces: (string | undefined)[] = []
    for (const [reference, place] of marks) {
      if (place === 0) continue
      if (inPlaces[place - 1] !== undefined) return refuse('place-twice', { reference, place })
      inPlaces[place - 1] = reference
    }
    const gap = inPlaces.findIndex((reference) => reference === undefined)
    if (gap >= 0) {
      const next = inPlaces.findIndex((reference, at) => at > gap && reference !== undefined)
      return refuse('place-left-out', { reference: inPlaces[next] ?? '', place: gap + 1, has: next + 1 })
    }
    return { ok: true, choices: { named: inPlaces.filter((reference) => reference !== undefined) } }
  },
  marksOf: ({ named }) => new Map(named.map((reference, at) => [reference, at + 1])),
  inElection: ({ places }, { ideas }) => ({
    kind: 'ordinal',
    limits: { minLength: 1, maxLength: places ?? Math.max(ideas, 1) },
  }),
}
