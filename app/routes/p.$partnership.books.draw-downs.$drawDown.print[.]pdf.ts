import type { LoaderFunctionArgs } from '@remix-run/node'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { speaker } from '~/http/language.server'
import { pdfReply } from '~/http/pdf.server'
import { printedPage } from '~/platform/printed-page.server'
import { drawDownPage } from '~/queries/money/draw-downs.server'
import { drawDownOnPaper } from '~/ui/money/draw-down-on-paper'

/** The request as it is sent, with room for two signatures. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor, on } = await enterPartnership(args, 'books.read')
  const id = args.params.drawDown ?? ''
  const found = await sparks.world.read((db) => drawDownPage(db, partnership, id, actor, on.at))
  if (!found) throw notFound()
  const words = await speaker(args.request, on.at, partnership.timeZone)
  const page = drawDownOnPaper({ ...found, partnership: partnership.name }, words)
  return pdfReply(await printedPage(page), `${partnership.slug}-draw-down-${found.number}.pdf`)
}
