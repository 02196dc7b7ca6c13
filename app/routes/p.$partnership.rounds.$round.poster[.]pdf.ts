import type { LoaderFunctionArgs } from '@remix-run/node'
import { happened } from '~/domain/round'
import { enterRound, notFound } from '~/http/entrance.server'
import { pdfReply } from '~/http/pdf.server'
import { posterOf } from '~/http/poster.server'
import { originOf } from '~/platform/env.server'
import { printedPoster } from '~/platform/printed-poster.server'

/** A round's poster for a wall, on A4 or (`?size=a3`) A3. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, round, now } = await enterRound(args, 'public.read')
  if (!happened(round, 'published') || happened(round, 'imported')) throw notFound()
  const size = new URL(args.request.url).searchParams.get('size')?.toLowerCase() === 'a3' ? 'A3' : 'A4'
  const poster = posterOf(partnership, round, originOf(sparks.env), now, size)
  return pdfReply(await printedPoster(poster), `${round.slug}-poster-${size.toLowerCase()}.pdf`)
}
