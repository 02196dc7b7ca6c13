import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { changeShare } from '~/commands/proposal/change-share.server'
import { read } from '~/forms/read'
import { shareForm } from '~/forms/together'
import { enterProposal, notFound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { sharersOf } from '~/queries/proposal/together.server'
import { SharePage } from '~/ui/proposal/share-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, now, partnership, round, proposal } = await enterProposal(args, 'share.change')
  const { people } = await sparks.world.read((db) => sharersOf(db, proposal, null, now))
  const one = people.find(({ id }) => id === args.params.share)
  if (!one) throw notFound()
  const { reference } = proposal
  const href = `/p/${partnership.slug}/rounds/${round.slug}/apply/${reference}/together`
  return { href, reference, name: one.name, part: one.part }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership, round, proposal } = await enterProposal(args, 'share.change')
  const reading = read(shareForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { part } = reading.answers
  const changed = await sparks.world.write((db) => changeShare(db, on, proposal.id, args.params.share ?? '', part))
  if (!changed.ok) return refused(changed, reading.typed)
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}/apply/${proposal.reference}/together`)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'together.one-title', { name: data?.name ?? '' })

export default function Share() {
  return <SharePage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
