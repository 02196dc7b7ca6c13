import type { LoaderFunctionArgs } from '@remix-run/node'
import { cardNow } from '~/http/card-of.server'
import { cardReply } from '~/http/card-reply.server'
import { enterProposal, notFound } from '~/http/entrance.server'

/**
 * A picture of an idea that anyone may read, for where its address is shared. What it shows is in its version: a browser
 * may keep it for an hour, and then asks whether it is still that.
 */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, now, partnership, round, proposal } = await enterProposal(args, 'public.read')
  const card = await cardNow(sparks, proposal, round, { partnership, round, now })
  if (!card) throw notFound()
  return cardReply(sparks, args.request, card)
}
