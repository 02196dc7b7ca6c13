import type { LoaderFunctionArgs } from '@remix-run/node'
import { privatePhoto } from '~/http/private-photo.server'
import { receiptFile } from '~/queries/money/spent-receipts.server'

/** The photo of a receipt. */
export const loader = (args: LoaderFunctionArgs) => privatePhoto(args, 'receipt.read', receiptFile)
