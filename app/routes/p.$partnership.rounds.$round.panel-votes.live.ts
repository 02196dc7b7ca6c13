import type { LoaderFunctionArgs } from '@remix-run/node'
import { enterRound } from '~/http/entrance.server'
import { topics } from '~/platform/topics.server'
import { panelVotesSoFar } from '~/queries/panel/panel-votes-so-far.server'

/** Says to a page of the panel's votes that something has happened since: by a number that rises, and nothing else. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round } = await enterRound(args, 'decision.read')
  const { live, address } = args.context
  const look = async () => {
    const soFar = await sparks.world.read((db) => panelVotesSoFar(db, round.id))
    return { event: `at-${soFar}`, over: false }
  }
  return live.follow(address, topics.panelVotes(round.id), look)
}
