import type { LoaderFunctionArgs } from '@remix-run/node'
import { agreementSheet } from '~/http/agreement-sheet.server'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { agreementPage } from '~/queries/money/agreement-page.server'

/** An award's agreement to be signed on paper. */
export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterPartnership(args, 'agreement.read')
  const { sparks, partnership } = entry
  const found = await sparks.world.read((db) => agreementPage(db, partnership.id, args.params.award ?? ''))
  if (!found) throw notFound()
  return agreementSheet(entry, args.request, found)
}
