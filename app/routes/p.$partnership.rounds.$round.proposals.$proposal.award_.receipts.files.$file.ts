import type { LoaderFunctionArgs } from '@remix-run/node'
import { enterProposal, notFound } from '~/http/entrance.server'
import { inertAnswer, inertHeaders } from '~/http/inert.server'
import { receiptFile } from '~/queries/money/spent-receipts.server'

/** The photo of a receipt, for the recipient and the officers. It can be taken out at any moment: nobody keeps it unasked. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, proposal } = await enterProposal(args, 'receipt.read')
  const hash = args.params.file ?? ''
  const file = await sparks.world.read((db) => receiptFile(db, proposal.id, hash))
  if (!file) throw notFound()
  const headers = inertHeaders({
    'Content-Type': file.contentType,
    'Content-Length': String(file.size),
    'Cache-Control': 'private, no-cache',
    ETag: `"${hash}"`,
  })
  if (args.request.headers.get('If-None-Match') === `"${hash}"`) return new Response(null, { status: 304, headers })
  if (args.request.method === 'HEAD') return new Response(null, { headers })
  const content = await sparks.files.read(hash)
  if (!content) {
    sparks.log.error({ file: hash, proposal: proposal.id }, 'the photo of a receipt is on record and not in the store')
    throw notFound()
  }
  return inertAnswer(content, headers)
}
