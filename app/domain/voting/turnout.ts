import { channelsShown, leastShown, type ChannelsShown } from './channels'
import type { VoterBody, VotingChannel } from './choices'

export { leastShown } from './channels'

/** How many voted; by body only where that tells nothing of a few people. */
export interface Turnout {
  readonly cast: number
  readonly blank: number
  readonly onRoll: number
  /** How many of those on the roll were added after voting opened, by two officers; left out where nobody was. */
  readonly addedLater?: number
  /** By way of voting; left out where it would tell of a few people, and in counts made before it was told. */
  readonly channels?: ChannelsShown
  /** Left out when there is one body only, or any of them is too small to show: the others would give it away. */
  readonly bodies?: readonly { readonly body: VoterBody; readonly cast: number; readonly onRoll: number }[]
}

interface Ballot {
  readonly body: VoterBody
  readonly choices: { readonly named: readonly string[] }
}

/** The turnout as it may be published. */
export function turnoutOf(
  ballots: readonly Ballot[],
  onRoll: ReadonlyMap<VoterBody, number>,
  byChannel: ReadonlyMap<VotingChannel, number> = new Map(),
  addedLater = 0,
): Turnout {
  const channels = channelsShown(byChannel)
  const bodies = [...onRoll].map(([body, entitled]) => ({
    body,
    cast: ballots.filter((ballot) => ballot.body === body).length,
    onRoll: entitled,
  }))
  // Who did not vote is known as well where nearly everybody did.
  const tellsOfFew = (one: { cast: number; onRoll: number }) =>
    one.cast < leastShown || one.onRoll - one.cast < leastShown
  const showable = bodies.length > 1 && !bodies.some(tellsOfFew)
  return {
    cast: ballots.length,
    blank: ballots.filter(({ choices }) => choices.named.length === 0).length,
    onRoll: [...onRoll.values()].reduce((total, entitled) => total + entitled, 0),
    ...(addedLater > 0 && { addedLater }),
    ...(channels && { channels }),
    ...(showable && { bodies }),
  }
}
