import { fewestOfABody } from '../round'

/**
 * Whether the ballots of a vote are published one by one, or only what they come to. With one or two of them each would
 * be known to somebody: whoever knows her own ballot knows the other, and what its voter put together with what.
 * `voters` are those whose ballots name an idea; elections from elsewhere have been published as they are.
 */
export const ballotsAreTold = ({
  voters,
  imported,
}: {
  readonly voters: number
  readonly imported: boolean
}): boolean => imported || voters === 0 || voters >= fewestOfABody
