import type { LoaderFunctionArgs } from '@remix-run/node'
import { happened } from '~/domain/round'
import { cardReply } from '~/http/card-reply.server'
import { enterRound, notFound } from '~/http/entrance.server'
import { roundCard } from '~/http/public-card.server'

/** The picture of a round, for where its address is shared. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, round, now } = await enterRound(args, 'public.read')
  if (!happened(round, 'published')) throw notFound()
  return cardReply(sparks, args.request, roundCard(partnership, round, now))
}
