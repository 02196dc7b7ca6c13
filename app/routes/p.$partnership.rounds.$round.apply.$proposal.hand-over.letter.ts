import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { handOverProposal } from '~/commands/proposal/hand-over-proposal.server'
import { read } from '~/forms/read'
import { handOverForm } from '~/forms/together'
import { enterProposal } from '~/http/entrance.server'
import { letterDesk } from '~/http/letters.server'
import { paperLetters } from '~/http/paper-letters.server'
import { unprocessable } from '~/http/reply.server'
import { deliverSoon } from '~/jobs/deliver-mail.server'
import { handedOverLetter } from '~/ui/proposal/together-letter'

/** Opened as a page, it is the one before it. */
export async function loader(args: LoaderFunctionArgs) {
  await enterProposal(args, 'proposal.hand-over')
  return redirect(pageOf(args.request))
}

/**
 * Hands an idea over. To a neighbour without email the answer is the letter with her code, a file and no page, because the
 * code stands nowhere else; to another we write.
 */
export async function action(args: ActionFunctionArgs) {
  const entry = await enterProposal(args, 'proposal.hand-over')
  const { sparks, on, partnership, round, proposal } = entry
  const reading = read(handOverForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { words, home } = letterDesk(entry, args.request)
  const about = {
    partnership: partnership.name,
    reference: proposal.reference,
    address: `${home}/rounds/${round.slug}/apply/${proposal.reference}`,
  }
  const letter = handedOverLetter(words, about)
  const { stays } = reading.answers
  const handed = await sparks.world.write((db) =>
    handOverProposal(db, on, sparks.secrets, proposal.id, { stays, letter }),
  )
  if (!handed.ok) return redirect(`${pageOf(args.request)}?trouble=${handed.because}`)
  if (handed.code) return paperLetters(entry, args.request, [handed.code])
  deliverSoon(sparks)
  return redirect(`${pageOf(args.request)}?written`)
}

const pageOf = (request: Request) => new URL(request.url).pathname.replace(/\/letter(\.data)?$/, '')
