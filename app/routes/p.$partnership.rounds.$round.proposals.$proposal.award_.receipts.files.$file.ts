import type { LoaderFunctionArgs } from '@remix-run/node'
import { enterProposal } from '~/http/entrance.server'
import { privatePhoto } from '~/http/private-photo.server'
import { receiptFile } from '~/queries/money/spent-receipts.server'

/** The photo of a receipt. */
export async function loader(args: LoaderFunctionArgs) {
  const entered = await enterProposal(args, 'receipt.read')
  return privatePhoto(args.request, args.params.file ?? '', entered, 'receipt.read', receiptFile)
}
