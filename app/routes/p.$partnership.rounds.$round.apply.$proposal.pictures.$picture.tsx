import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { describePicture } from '~/commands/proposal/describe-picture.server'
import { writes } from '~/domain/proposal'
import { pictureWordsForm } from '~/forms/picture'
import { read } from '~/forms/read'
import { enterProposal, notFound, type ProposalEntry } from '~/http/entrance.server'
import { onFromAsk } from '~/http/next-page.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { ownPictures } from '~/queries/proposal/pictures.server'
import { PicturePage } from '~/ui/proposal/picture-page'

async function pictureIn({ sparks, partnership, round, proposal, share }: ProposalEntry, id: string | undefined) {
  const { pictures } = await sparks.world.read((db) => ownPictures(db, proposal.id))
  const picture = pictures.find((one) => one.id === id)
  if (!picture || !writes(share)) throw notFound()
  const roundHref = `/p/${partnership.slug}/rounds/${round.slug}`
  const href = `${roundHref}/apply/${proposal.reference}`
  return {
    picture,
    href,
    listHref: `${href}/pictures`,
    filesHref: `${roundHref}/proposals/${proposal.reference}/pictures`,
  }
}

export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterProposal(args, 'proposal.read-own')
  return pictureIn(entry, args.params.picture)
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterProposal(args, 'proposal.read-own')
  const { sparks, on, proposal } = entry
  const { picture, listHref, href } = await pictureIn(entry, args.params.picture)
  const reading = read(pictureWordsForm(picture.kind), await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { words } = reading.answers
  const said = await sparks.world.write((db) => describePicture(db, on, proposal.id, picture.id, words))
  if (!said.ok) return refused(said, reading.typed)
  if (picture.forAsk === null) return redirect(`${listHref}#pictures`)
  return redirect(await onFromAsk(entry, href, picture.forAsk))
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const kind = data?.picture.kind ?? 'photo'
  const state = data?.picture.state
  if (state === 'waiting') return titled(matches, 'picture.waiting.title')
  return titled(matches, state === 'refused' ? `picture.refused.title.${kind}` : `picture.describe.${kind}`)
}

export default function Picture() {
  return <PicturePage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
