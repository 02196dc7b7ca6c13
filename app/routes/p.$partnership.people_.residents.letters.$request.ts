import type { ActionFunctionArgs } from '@remix-run/node'
import { printPostedCode } from '~/commands/people/print-posted-code.server'
import { enterPartnership, turnAway } from '~/http/entrance.server'
import { letterDesk } from '~/http/letters.server'
import { pdfReply } from '~/http/pdf.server'
import { printedLetter } from '~/platform/printed-letter.server'
import { postedCodeLetter } from '~/ui/people/posted-code-letter'

/** The letter with a code, for the address that was given. A post and not a link: it is noted who printed it. */
export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership, now } = await enterPartnership(args, 'residency.verify')
  const id = args.params.request ?? ''
  const printed = await sparks.world.write((db) => printPostedCode(db, on, sparks.secrets, partnership.id, id), {
    unseen: true,
  })
  if (!printed.ok) throw turnAway(printed)
  const { words, home } = letterDesk({ sparks, now, partnership }, args.request)
  return pdfReply(
    await printedLetter(postedCodeLetter(words, { home, partnership: partnership.name }, printed.letter)),
    'code.pdf',
  )
}
