import { channelsShown, type ChannelsShown } from './channels'
import type { VotingChannel } from './choices'

export { leastShown } from './channels'

/** How many voted. */
export interface Turnout {
  readonly cast: number
  readonly blank: number
  readonly onRoll: number
  /** How many of those on the roll were added after voting opened, by two officers; left out where nobody was. */
  readonly addedLater?: number
  /** By way of voting; left out where it would tell of a few people, and in counts made before it was told. */
  readonly channels?: ChannelsShown
}

interface Ballot {
  readonly choices: { readonly named: readonly string[] }
}

/** The turnout as it may be published. */
export function turnoutOf(
  ballots: readonly Ballot[],
  onRoll: number,
  byChannel: ReadonlyMap<VotingChannel, number> = new Map(),
  addedLater = 0,
): Turnout {
  const channels = channelsShown(byChannel)
  return {
    cast: ballots.length,
    blank: ballots.filter(({ choices }) => choices.named.length === 0).length,
    onRoll,
    ...(addedLater > 0 && { addedLater }),
    ...(channels && { channels }),
  }
}
