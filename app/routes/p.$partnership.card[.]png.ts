import type { LoaderFunctionArgs } from '@remix-run/node'
import { cardReply } from '~/http/card-reply.server'
import { enterPartnership } from '~/http/entrance.server'
import { partnershipCard } from '~/http/public-card.server'
import { roundsOn } from '~/queries/round/rounds-on.server'

/** The picture of a partnership, for where the address of its site is shared. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, now } = await enterPartnership(args, 'public.read')
  const on = await sparks.world.read((db) => roundsOn(db, partnership.id, now))
  return cardReply(sparks, args.request, partnershipCard(partnership, { on: on.length, now }))
}
