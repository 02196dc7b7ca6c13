import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { supportProposal } from '~/commands/proposal/support-proposal.server'
import { isPublic } from '~/domain/proposal'
import { supportForm } from '~/forms/comments'
import { read } from '~/forms/read'
import { ideaHref } from '~/http/commenting.server'
import { enterProposal, notFound, turnAway } from '~/http/entrance.server'

/** Where signing in on the way to the button leads back to: the idea, with the button. */
export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterProposal(args, 'public.read')
  if (!isPublic(entry.proposal.standing)) throw notFound()
  return redirect(`${ideaHref(entry)}#support`)
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterProposal(args, 'support.give')
  const { sparks, on, proposal } = entry
  if (!isPublic(proposal.standing)) throw notFound()
  const reading = read(supportForm, await args.request.formData())
  if (!reading.ok) return redirect(`${ideaHref(entry)}#support`)
  const wanted = reading.answers.support === 'yes'
  const given = await sparks.world.write((db) => supportProposal(db, on, proposal.id, wanted))
  if (!given.ok) throw turnAway(given)
  return redirect(`${ideaHref(entry)}#support`)
}
