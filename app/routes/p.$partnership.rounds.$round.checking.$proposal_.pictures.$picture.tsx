import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { hidePicture } from '~/commands/proposal/hide-picture.server'
import { may } from '~/domain/policy'
import { isPublic } from '~/domain/proposal'
import { hidePictureForm } from '~/forms/picture'
import { read } from '~/forms/read'
import { enterProposal, notFound, turnAway, type ProposalEntry } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { hasInterest } from '~/queries/proposal/checking.server'
import { checkersPictures } from '~/queries/proposal/pictures.server'
import { HidePicturePage } from '~/ui/proposal/hide-picture-page'

async function pictureIn(entry: ProposalEntry, id: string | undefined) {
  const { sparks, partnership, round, proposal, actor, now } = entry
  if (!isPublic(proposal.standing)) throw notFound()
  const interest = await sparks.world.read((db) => hasInterest(db, proposal, actor?.personId ?? ''))
  const allowed = may(actor, 'picture.hide', { now, hasInterest: interest })
  if (!allowed.ok) throw turnAway(allowed)
  const { pictures } = await sparks.world.read((db) => checkersPictures(db, proposal.id, false))
  const picture = pictures.find((one) => one.id === id)
  if (!picture) throw notFound()
  const roundHref = `/p/${partnership.slug}/rounds/${round.slug}`
  return {
    picture,
    title: proposal.title,
    backHref: `${roundHref}/checking/${proposal.reference}`,
    filesHref: `${roundHref}/proposals/${proposal.reference}/pictures`,
  }
}

export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterProposal(args, 'picture.hide')
  return pictureIn(entry, args.params.picture)
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterProposal(args, 'picture.hide')
  const { picture, backHref } = await pictureIn(entry, args.params.picture)
  const hide = picture.hiddenBecause === null
  const reading = hide ? read(hidePictureForm, await args.request.formData()) : null
  if (reading?.ok === false) return unprocessable(reading)
  const because = reading?.answers.because ?? ''
  const { sparks, on, proposal } = entry
  const done = await sparks.world.write((db) => hidePicture(db, on, proposal.id, picture.id, { hide, because }))
  if (!done.ok) return refused(done, reading?.typed)
  return redirect(backHref)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, data?.picture.hiddenBecause == null ? 'picture.hide.title' : 'picture.show.title')

export default function HidePicture() {
  return <HidePicturePage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
