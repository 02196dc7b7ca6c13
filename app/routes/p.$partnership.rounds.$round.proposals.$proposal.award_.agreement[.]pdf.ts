import type { LoaderFunctionArgs } from '@remix-run/node'
import { isAnnounced } from '~/domain/round'
import { agreementSheet } from '~/http/agreement-sheet.server'
import { enterProposal, notFound } from '~/http/entrance.server'
import { agreementOfProposal } from '~/queries/money/agreement-page.server'

/** Her agreement on paper, to keep or to sign. */
export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterProposal(args, 'agreement.read')
  const { sparks, proposal, round } = entry
  const found = await sparks.world.read((db) => agreementOfProposal(db, proposal.id))
  // She hears of it first from the letter.
  if (!found || !isAnnounced(round)) throw notFound()
  return agreementSheet(entry, args.request, found)
}
