import type { LoaderFunctionArgs } from '@remix-run/node'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { pdfReply } from '~/http/pdf.server'
import { wholeAddress } from '~/http/address.server'
import { letterDesk } from '~/http/letters.server'
import { printedLetter } from '~/platform/printed-letter.server'
import { invitationToPrint } from '~/queries/people/invitation-to-print.server'
import { invitationOnPaper } from '~/ui/people/invitation-letter'

/** The letter of an invitation without an address, to be printed and handed over. It may be printed again. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, now } = await enterPartnership(args, 'invitation.send')
  const id = args.params.invitation ?? ''
  const found = await sparks.world.read((db) => invitationToPrint(db, sparks.secrets, partnership.id, id, now))
  if (!found) throw notFound()
  const { words } = letterDesk({ sparks, now, partnership }, args.request)
  const address = wholeAddress(args.request, sparks, '/c')
  return pdfReply(
    await printedLetter(invitationOnPaper(words, { address, partnership: partnership.name }, found)),
    'invitation.pdf',
  )
}
