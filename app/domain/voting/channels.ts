import type { VotingChannel } from './choices'

/** Fewer than this in one cell could tell neighbours who voted. */
export const leastShown = 10

/** How many voted by each way, as it may be published: `rest` are several ways told together, because one is small. */
export interface ChannelsShown {
  readonly shown: readonly { readonly channel: VotingChannel; readonly cast: number }[]
  readonly rest: { readonly channels: readonly VotingChannel[]; readonly cast: number } | null
}

/**
 * The turnout by way of voting with no number under ten in it, and none that could be worked out from the others and the
 * total. Ways with fewer are told together; where that is still fewer than ten, or it would be one way alone, the next
 * smallest goes with them. Nothing where they cannot be told apart at all.
 */
export function channelsShown(cast: ReadonlyMap<VotingChannel, number>, least = leastShown): ChannelsShown | null {
  const all = [...cast]
    .map(([channel, many]) => ({ channel, cast: many }))
    .sort((one, other) => other.cast - one.cast || (one.channel < other.channel ? -1 : 1))
  const rest = all.filter((one) => one.cast < least)
  const shown = all.filter((one) => one.cast >= least)
  const sum = () => rest.reduce((total, one) => total + one.cast, 0)
  while (rest.length > 0 && (sum() < least || rest.length === 1)) {
    const next = shown.pop()
    if (!next) return null
    rest.unshift(next)
  }
  // One way, or all of them together, is the total, which is told anyway.
  if (shown.length === 0 || all.length < 2) return null
  return { shown, rest: rest.length === 0 ? null : { channels: rest.map(({ channel }) => channel), cast: sum() } }
}
