import type { VoterBody } from './choices'

/** Fewer than this in one cell could tell neighbours who voted. */
export const leastShown = 10

/** How many voted; by body only where that tells nothing of a few people. */
export interface Turnout {
  readonly cast: number
  readonly blank: number
  readonly onRoll: number
  /** Left out when there is one body only, or any of them is too small to show: the others would give it away. */
  readonly bodies?: readonly { readonly body: VoterBody; readonly cast: number; readonly onRoll: number }[]
}

interface Ballot {
  readonly body: VoterBody
  readonly choices: { readonly named: readonly string[] }
}

/** The turnout as it may be published. */
export function turnoutOf(ballots: readonly Ballot[], onRoll: ReadonlyMap<VoterBody, number>): Turnout {
  const bodies = [...onRoll].map(([body, entitled]) => ({
    body,
    cast: ballots.filter((ballot) => ballot.body === body).length,
    onRoll: entitled,
  }))
  const showable = bodies.length > 1 && bodies.every(({ cast }) => cast >= leastShown)
  return {
    cast: ballots.length,
    blank: ballots.filter(({ choices }) => choices.named.length === 0).length,
    onRoll: [...onRoll.values()].reduce((total, entitled) => total + entitled, 0),
    ...(showable && { bodies }),
  }
}
