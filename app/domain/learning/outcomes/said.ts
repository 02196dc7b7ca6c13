import type { Framework, HopedOutcome } from './framework'
import { everAsked } from './framework'

/** What whoever tells a story says of outcomes: which it says something about, and the numbers asked, where she knows them. */
export interface OutcomesSaid {
  readonly about: readonly string[]
  /** By indicator; of a question of yes or no, 1 or 0. What is not here was not told. */
  readonly figures: Readonly<Record<string, number>>
}
export const nothingSaid: OutcomesSaid = { about: [], figures: {} }

/** What a teller is shown: what is looked for now, and what she told when something else was. */
export interface OutcomesToTell {
  readonly now: readonly HopedOutcome[]
  readonly earlier: readonly HopedOutcome[]
}

/** What a teller is asked. What she told by an earlier version stays hers to see, to change and to take out. */
export function outcomesToTell(versions: readonly Framework[], { about }: OutcomesSaid): OutcomesToTell {
  const now = versions.at(-1)?.outcomes ?? []
  const asked = new Set(now.map(({ key }) => key))
  return { now, earlier: everAsked(versions).filter(({ key }) => !asked.has(key) && about.includes(key)) }
}

/** The numbers that are asked about what a story says something about, and those she told about it earlier. */
export function figuresToTell(versions: readonly Framework[], { about, figures }: OutcomesSaid): HopedOutcome[] {
  const asked = new Set((versions.at(-1)?.outcomes ?? []).flatMap(({ indicators }) => indicators.map(({ key }) => key)))
  return everAsked(versions)
    .filter(({ key }) => about.includes(key))
    .map((outcome) => ({
      ...outcome,
      indicators: outcome.indicators.filter(({ key }) => asked.has(key) || figures[key] !== undefined),
    }))
    .filter(({ indicators }) => indicators.length > 0)
}

/** What of it counts: only what was ever asked, and numbers only of an outcome that the story says something about. */
export function whatCounts(versions: readonly Framework[], { about, figures }: OutcomesSaid): OutcomesSaid {
  const known = everAsked(versions).filter(({ key }) => about.includes(key))
  const told = known.flatMap(({ indicators }) =>
    indicators.flatMap(({ key }) => (figures[key] === undefined ? [] : [[key, figures[key]] as const])),
  )
  return { about: known.map(({ key }) => key), figures: Object.fromEntries(told) }
}
