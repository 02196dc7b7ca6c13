import type { LoaderFunctionArgs } from '@remix-run/node'
import { happened } from '~/domain/round'
import { enterRound } from '~/http/entrance.server'
import { topics } from '~/platform/topics.server'
import { countStepOf } from '~/queries/voting/count-step.server'
import { isCounted } from '~/queries/voting/is-counted.server'

/** Says when a round's votes have been counted, to a page that waits for it. And how far the count is, where it takes long; never how they stand. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round } = await enterRound(args, 'count.follow')
  const { live, address } = args.context
  const look = async () => {
    const counted = happened(round, 'counted') || (await sparks.world.read((db) => isCounted(db, round.id)))
    if (counted) return { event: 'counted', over: true }
    const step = await sparks.world.read((db) => countStepOf(db, round.id))
    // How far the work is, and nothing of what it finds.
    return step ? { event: 'step', over: false, data: `${step.done} ${step.of}` } : { event: 'waiting', over: false }
  }
  return live.follow(address, topics.round(round.id), look)
}
