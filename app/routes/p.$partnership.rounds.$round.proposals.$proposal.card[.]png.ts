import type { LoaderFunctionArgs } from '@remix-run/node'
import { cardNow } from '~/http/card-of.server'
import { enterProposal, notFound } from '~/http/entrance.server'
import { cardPicture, cardVersion } from '~/http/idea-card.server'
import { inertHeaders } from '~/http/inert.server'

/**
 * A picture of an idea that anyone may read, for where its address is shared. What it shows is in its version: a browser
 * may keep it for an hour, and then asks whether it is still that.
 */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, now, partnership, round, proposal } = await enterProposal(args, 'public.read')
  const card = await cardNow(sparks, proposal, round, { partnership, round, now })
  if (!card) throw notFound()
  const etag = `"${cardVersion(card)}"`
  const headers = inertHeaders({ 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=3600', ETag: etag })
  if (args.request.headers.get('If-None-Match') === etag) return new Response(null, { status: 304, headers })
  if (args.request.method === 'HEAD') return new Response(null, { headers })
  return new Response(new Uint8Array(await cardPicture(sparks, card)), { headers })
}
