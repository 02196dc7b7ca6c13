import type { LoaderFunctionArgs } from '@remix-run/node'
import { wholeAddress } from '~/http/address.server'
import { booklet } from '~/http/booklet.server'
import { enterProposal } from '~/http/entrance.server'
import { helpersIn } from '~/queries/proposal/apply-start.server'
import { ownDraft } from '~/queries/proposal/own-draft.server'

/** A draft on paper, with what has been written so far and the code that finds it again. */
export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterProposal(args, 'proposal.read-own')
  const { sparks, actor, partnership, round, proposal, share, now } = entry
  const { own, helpers } = await sparks.world.read(async (db) => ({
    own: await ownDraft(db, proposal, round, share),
    helpers: await helpersIn(db, partnership.id, now),
  }))
  const { reference } = proposal
  const href = `/p/${partnership.slug}/rounds/${round.slug}/apply/${reference}`
  const link = wholeAddress(args.request, sparks, `${href}/paper`)
  const begun = { reference, draft: own.draft, link }
  return booklet(entry, args.request, {
    ...{ asks: own.asks, helpers, begun, ...own.choices },
    applicantName: actor?.name ?? '',
  })
}
