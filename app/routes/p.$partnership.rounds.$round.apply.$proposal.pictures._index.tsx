import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { movePictureEarlier } from '~/commands/proposal/move-picture.server'
import { putPictureBack, removePicture } from '~/commands/proposal/remove-picture.server'
import { isPictureKind, picturesCanBeChanged, writes } from '~/domain/proposal'
import { whenToChange } from '~/http/changing.server'
import { enterProposal } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { notTaken } from '~/http/not-taken.server'
import { refused } from '~/http/reply.server'
import { titled } from '~/http/title'
import { takePicture } from '~/jobs/take-picture.server'
import { ownDraft } from '~/queries/proposal/own-draft.server'
import { ownPictures } from '~/queries/proposal/pictures.server'
import { PicturesPage } from '~/ui/proposal/pictures-page'

export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterProposal(args, 'proposal.read-own')
  const { sparks, partnership, round, proposal, share } = entry
  const roundHref = `/p/${partnership.slug}/rounds/${round.slug}`
  const { own, pictures } = await sparks.world.read(async (db) => ({
    own: await ownDraft(db, proposal, round, share),
    pictures: await ownPictures(db, proposal.id),
  }))
  if (!writes(share)) throw redirect(`${roundHref}/apply/${proposal.reference}`)
  const stay = picturesCanBeChanged(proposal.standing)
  return {
    href: `${roundHref}/apply/${proposal.reference}`,
    filesHref: `${roundHref}/proposals/${proposal.reference}/pictures`,
    round: round.title,
    reference: proposal.reference,
    ...pictures,
    closed: whenToChange(entry, own).closed ?? (stay.ok ? null : stay),
  }
}

const acts = { earlier: movePictureEarlier, remove: removePicture, 'put-back': putPictureBack } as const
const actOf = (named: unknown) =>
  typeof named === 'string' && Object.hasOwn(acts, named) ? acts[named as keyof typeof acts] : undefined

/** Entered as a reading of one's own: the commands say whether anything can be changed, and the page says why not. */
export async function action(args: ActionFunctionArgs) {
  const entry = await enterProposal(args, 'proposal.read-own')
  const { sparks, on, partnership, round, proposal } = entry
  const href = `/p/${partnership.slug}/rounds/${round.slug}/apply/${proposal.reference}/pictures`
  const kind = new URL(args.request.url).searchParams.get('add')
  if (isPictureKind(kind)) {
    const took = await takePicture(sparks, on, proposal.id, { kind }, args.request)
    return took.ok ? redirect(`${href}/${took.id}`) : notTaken(took, kind)
  }
  const posted = await args.request.formData()
  const picture = posted.get('picture')
  const act = actOf(posted.get('do'))
  if (!act || typeof picture !== 'string') return redirect(href)
  const done = await sparks.world.write((db) => act(db, on, proposal.id, picture))
  if (!done.ok) return refused(done)
  return redirect(`${href}#pictures`)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'picture.title')

export default function Pictures() {
  return <PicturesPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
