import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { offerHelp } from '~/commands/proposal/offer-help.server'
import { helpIn, isPublic } from '~/domain/proposal'
import { offerHelpForm } from '~/forms/introductions'
import { read } from '~/forms/read'
import { enterProposal, notFound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { helpStanding } from '~/queries/proposal/introductions.server'
import { OfferHelpPage } from '~/ui/proposal/offer-help-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, round, proposal, person } = await enterProposal(args, 'proposal.offer-help')
  if (!isPublic(proposal.standing)) throw notFound()
  const personId = person?.personId ?? ''
  return {
    href: `/p/${partnership.slug}/rounds/${round.slug}/proposals/${proposal.reference}`,
    title: proposal.title,
    wanted: helpIn(proposal.answers.helpWanted).map(({ words }) => words),
    standing: await sparks.world.read((db) => helpStanding(db, partnership.id, proposal, personId)),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership, round, proposal } = await enterProposal(args, 'proposal.offer-help')
  const reading = read(offerHelpForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const offered = await sparks.world.write((db) => offerHelp(db, on, proposal.id, reading.answers.words))
  if (!offered.ok) return refused(offered, reading.typed)
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}/proposals/${proposal.reference}/help`)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'introductions.help.title')

export default function OfferHelp() {
  return <OfferHelpPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
