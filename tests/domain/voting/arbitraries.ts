import fc from 'fast-check'
import { type BallotInput, type Election, electionOf } from '~/domain/voting'

/** An election as plain parts, so that a test may take it apart and put it together in another order. */
export interface Parts {
  readonly budget: number
  readonly projects: { readonly id: string; readonly cost: number }[]
  readonly ballots: BallotInput[]
  readonly kind: 'approval' | 'cumulative'
}

/**
 * Small elections in which costs, votes and money often tie: the places where doubles and careless orders go wrong.
 */
export const parts = (
  kind: Parts['kind'] = 'approval',
  most = { projects: 7, voters: 14, cost: 30 },
): fc.Arbitrary<Parts> =>
  fc
    .record({
      costs: fc.array(fc.integer({ min: 1, max: most.cost }), { minLength: 1, maxLength: most.projects }),
      budget: fc.integer({ min: 1, max: most.cost * 3 }),
    })
    .chain(({ costs, budget }) => {
      const ids = costs.map((_, at) => `p${at}`)
      const choices = fc.uniqueArray(
        fc.record({ id: fc.constantFrom(...ids), points: fc.integer({ min: 0, max: 4 }) }),
        {
          selector: ({ id }) => id,
          maxLength: ids.length,
        },
      )
      return fc.array(choices, { minLength: 1, maxLength: most.voters }).map((ballots) => ({
        budget,
        kind,
        projects: ids.map((id, at) => ({ id, cost: costs[at]! })),
        ballots: ballots.map((chosen) => ({
          choices: chosen.map(({ id }) => id),
          ...(kind === 'cumulative' ? { points: chosen.map(({ points }) => points) } : {}),
        })),
      }))
    })

export const build = (election: Parts): Election => electionOf(election)

/** The same election with its projects and ballots in another order, chosen by `seed`. */
export function shuffled(election: Parts, seed: number): Parts {
  return { ...election, projects: shuffle(election.projects, seed), ballots: shuffle(election.ballots, seed + 1) }
}

function shuffle<Item>(items: readonly Item[], seed: number): Item[] {
  const order = items.map((item, at) => ({ item, key: Math.imul((at + 1) * 2654435761, seed * 2 + 1) >>> 0 }))
  return order.sort((a, b) => a.key - b.key).map(({ item }) => item)
}
