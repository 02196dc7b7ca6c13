import type { LoaderFunctionArgs } from '@remix-run/node'
import { wholeAddress } from '~/http/address.server'
import { enterProposal, notFound } from '~/http/entrance.server'
import { letterDesk } from '~/http/letters.server'
import { pdfReply } from '~/http/pdf.server'
import { printedLetter } from '~/platform/printed-letter.server'
import { applicantOf, invitationInto } from '~/queries/proposal/together.server'
import { togetherOnPaper } from '~/ui/proposal/together-letter'

/** The letter for somebody without an address, to be printed and handed over. It may be printed again. */
export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterProposal(args, 'share.change')
  const { sparks, now, partnership, proposal } = entry
  const id = args.params.invitation ?? ''
  const { found, inviter } = await sparks.world.read(async (db) => ({
    found: await invitationInto(db, sparks.secrets, partnership.id, proposal.id, id, now),
    inviter: (await applicantOf(db, proposal)) ?? '',
  }))
  if (!found || found.code === null) throw notFound()
  const { words } = letterDesk(entry, args.request)
  const { name, code, part, expiresAt } = found
  const address = wholeAddress(args.request, sparks, '/c')
  const from = { partnership: partnership.name, inviter, part }
  return pdfReply(await printedLetter(togetherOnPaper(words, from, { name, code, address, expiresAt })), 'letter.pdf')
}
