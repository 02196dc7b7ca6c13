import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { askAgainToShare, takeBackAsking } from '~/commands/proposal/invite-to-share.server'
import { wholeAddress } from '~/http/address.server'
import { enterProposal, notFound } from '~/http/entrance.server'
import { letterDesk } from '~/http/letters.server'
import { useReply } from '~/http/reply'
import { refused } from '~/http/reply.server'
import { titled } from '~/http/title'
import { deliverSoon } from '~/jobs/deliver-mail.server'
import { applicantOf, invitationInto } from '~/queries/proposal/together.server'
import { AskedPage } from '~/ui/proposal/asked-page'
import { togetherLetter } from '~/ui/proposal/together-letter'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, now, partnership, round, proposal } = await enterProposal(args, 'share.change')
  const id = args.params.invitation ?? ''
  const found = await sparks.world.read((db) =>
    invitationInto(db, sparks.secrets, partnership.id, proposal.id, id, now),
  )
  if (!found) throw notFound()
  return {
    ...found,
    href: `/p/${partnership.slug}/rounds/${round.slug}/apply/${proposal.reference}/together`,
    reference: proposal.reference,
    address: wholeAddress(args.request, sparks, '/c'),
    again: new URL(args.request.url).searchParams.has('again'),
  }
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterProposal(args, 'share.change')
  const { sparks, on, now, partnership, round, proposal } = entry
  const id = args.params.invitation ?? ''
  const href = `/p/${partnership.slug}/rounds/${round.slug}/apply/${proposal.reference}/together`
  if ((await args.request.formData()).get('step') === 'back') {
    const back = await sparks.world.write((db) => takeBackAsking(db, on, proposal.id, id))
    return back.ok ? redirect(href) : refused(back)
  }
  const { found, inviter } = await sparks.world.read(async (db) => ({
    found: await invitationInto(db, sparks.secrets, partnership.id, proposal.id, id, now),
    inviter: (await applicantOf(db, proposal)) ?? '',
  }))
  if (!found) throw notFound()
  const { words, home } = letterDesk(entry, args.request)
  const letter = togetherLetter(words, home, { partnership: partnership.name, inviter, part: found.part })
  const again = await sparks.world.write((db) => askAgainToShare(db, on, sparks.secrets, proposal.id, id, letter))
  if (!again.ok) return refused(again)
  deliverSoon(sparks)
  return redirect(`${href}/asked/${id}?again`)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'together.asking-title', { name: data?.name ?? '' })

export default function Asked() {
  return <AskedPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
