import type { Sparks } from '~/platform/sparks.server'
import { cardPicture, cardVersion, type Card } from './idea-card.server'
import { inertHeaders } from './inert.server'
import { isStillRight } from './still-right'

/**
 * A card as a picture. What it shows is in its version: a browser may keep it for an hour, and then asks whether it is
 * still that.
 */
export async function cardReply(sparks: Sparks, request: Request, card: Card): Promise<Response> {
  const etag = `"${cardVersion(card)}"`
  const headers = inertHeaders({ 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=3600', ETag: etag })
  if (isStillRight(request, [etag])) return new Response(null, { status: 304, headers })
  if (request.method === 'HEAD') return new Response(null, { headers })
  return new Response(new Uint8Array(await cardPicture(sparks, card)), { headers })
}
