import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { movePictureEarlier } from '~/commands/proposal/move-picture.server'
import { putPictureBack, removePicture } from '~/commands/proposal/remove-picture.server'
import { isPictureKind, picturesCanBeChanged, writes } from '~/domain/proposal'
import { whenToChange } from '~/http/changing.server'
import { enterProposal } from '~/http/entrance.server'
import { fileAsked } from '~/http/file-asked.server'
import { onFromAsk } from '~/http/next-page.server'
import { useReply } from '~/http/reply'
import { notTaken } from '~/http/not-taken.server'
import { refused } from '~/http/reply.server'
import { titled } from '~/http/title'
import { takePicture } from '~/jobs/take-picture.server'
import { ownDraft } from '~/queries/proposal/own-draft.server'
import { ownPictures } from '~/queries/proposal/pictures.server'
import { pageName } from '~/ui/proposal/asked'
import { FilePage } from '~/ui/proposal/file-page'
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
  const askId = new URL(args.request.url).searchParams.get('ask')
  const asked = askId === null ? null : await fileAsked(entry, askId)
  if (asked) return { asked }
  const stay = picturesCanBeChanged(proposal.standing)
  return {
    asked,
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
  const ideaHref = `/p/${partnership.slug}/rounds/${round.slug}/apply/${proposal.reference}`
  const href = `${ideaHref}/pictures`
  const { searchParams } = new URL(args.request.url)
  const [kind, forAsk] = [searchParams.get('add'), searchParams.get('ask')]
  if (isPictureKind(kind)) {
    const took = await takePicture(sparks, on, proposal.id, { kind, forAsk }, args.request)
    if (!took.ok) return notTaken(took, kind)
    // What a paper is was said by the question that asked for it.
    return redirect(
      kind === 'paper' && forAsk !== null ? await onFromAsk(entry, ideaHref, forAsk) : `${href}/${took.id}`,
    )
  }
  const posted = await args.request.formData()
  const picture = posted.get('picture')
  const act = actOf(posted.get('do'))
  if (!act || typeof picture !== 'string') return redirect(href)
  const done = await sparks.world.write((db) => act(db, on, proposal.id, picture))
  if (!done.ok) return refused(done)
  return redirect(`${href}#pictures`)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const page = data?.asked?.page
  return titled(matches, page ? { name: (speaker) => pageName(page, speaker) } : 'picture.title')
}

export default function Pictures() {
  const page = useLoaderData<typeof loader>()
  const reply = useReply()
  if (page.asked) return <FilePage {...page.asked} reply={reply} />
  return <PicturesPage {...page} reply={reply} />
}
