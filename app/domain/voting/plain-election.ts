import { boxBallots, type BallotInput } from './ballot'
import type { Choices } from './choices'
import { takesPoints, type BallotKind, type BallotLimits, type Election } from './election'

/** An election without its ballots, as plain JSON: amounts are whole numbers in words, for they may be long. */
export interface PlainElection {
  readonly projects: readonly { readonly id: string; readonly name?: string; readonly cost: string }[]
  readonly budget: string
  readonly unit: string
  readonly kind: BallotKind
  readonly limits: Readonly<Partial<Record<keyof BallotLimits, string>>>
  readonly pointUnit: number
  readonly defaultScore?: number
  readonly threshold?: string
  readonly declaredRule?: string
}

export function toPlain(election: Election): PlainElection {
  const { projects, budget, unit, kind, limits, pointUnit, defaultScore, threshold, declaredRule } = election
  const said = Object.entries(limits).filter((entry): entry is [string, number | bigint] => entry[1] !== undefined)
  return {
    projects: projects.map(({ id, name, cost }) => ({ id, name, cost: String(cost) })),
    budget: String(budget),
    unit: String(unit),
    kind,
    limits: Object.fromEntries(said.map(([name, limit]) => [name, String(limit)])),
    pointUnit,
    defaultScore,
    threshold: threshold?.toString(),
    declaredRule,
  }
}

/** The election again, with its ballots. */
export function fromPlain(plain: PlainElection, ballots: Iterable<Choices>): Election {
  const { projects, limits, threshold } = plain
  const number = (limit: string | undefined) => (limit === undefined ? undefined : Number(limit))
  const amount = (limit: string | undefined) => (limit === undefined ? undefined : BigInt(limit))
  return {
    ...plain,
    projects: projects.map((one) => ({ ...one, cost: BigInt(one.cost) })),
    budget: BigInt(plain.budget),
    unit: BigInt(plain.unit),
    limits: {
      minLength: number(limits.minLength),
      maxLength: number(limits.maxLength),
      minSumCost: amount(limits.minSumCost),
      maxSumCost: amount(limits.maxSumCost),
      minSumPoints: number(limits.minSumPoints),
      maxSumPoints: number(limits.maxSumPoints),
      minPoints: number(limits.minPoints),
      maxPoints: number(limits.maxPoints),
    },
    threshold: amount(threshold),
    ballots: boxBallots(new Map(projects.map(({ id }, at) => [id, at])), inputs(ballots), takesPoints(plain.kind)),
  }
}

function* inputs(ballots: Iterable<Choices>): Generator<BallotInput> {
  for (const { named, points } of ballots) yield { choices: named, points }
}

/** The ballots of an election, each in words, in the order of its box; one cast by several comes as often. */
export function* choicesIn({ projects, ballots }: Election): Generator<Choices> {
  const { starts, choices, points, copies, size } = ballots
  for (let ballot = 0; ballot < size; ballot++) {
    const [from = 0, to = 0] = [starts[ballot], starts[ballot + 1]]
    const named = Array.from(choices.subarray(from, to), (project) => projects[project]?.id ?? '')
    const one: Choices = points ? { named, points: Array.from(points.subarray(from, to)) } : { named }
    for (let copy = copies?.[ballot] ?? 1; copy > 0; copy--) yield one
  }
}
