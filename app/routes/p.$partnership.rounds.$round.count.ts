import type { LoaderFunctionArgs } from '@remix-run/node'
import { happened } from '~/domain/round'
import { enterRound } from '~/http/entrance.server'
import { topics } from '~/platform/topics.server'
import { isCounted } from '~/queries/voting/is-counted.server'

/** Says when a round's votes have been counted, to a page that waits for it. Never how far they are, nor how they stand. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round } = await enterRound(args, 'count.follow')
  const { live, address } = args.context
  const look = async () => {
    const counted = happened(round, 'counted') || (await sparks.world.read((db) => isCounted(db, round.id)))
    return counted ? { event: 'counted', over: true } : { event: 'waiting', over: false }
  }
  return live.follow(address, topics.round(round.id), look)
}
