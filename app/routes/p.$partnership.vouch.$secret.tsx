import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { vouchForNeighbour } from '~/commands/people/vouch-for-neighbour.server'
import { vouchForm } from '~/forms/people'
import { read } from '~/forms/read'
import { enterPartnership } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { askedToVouch } from '~/queries/people/residency-ways.server'
import { VouchPage } from '~/ui/people/vouch-page'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'residency.vouch.title')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor, now } = await enterPartnership(args, 'residency.vouch')
  const secret = args.params.secret ?? ''
  const asked = await sparks.world.read((db) => askedToVouch(db, partnership.id, secret, actor, now))
  const done = new URL(args.request.url).searchParams.has('done')
  return { home: `/p/${partnership.slug}`, area: partnership.area, asked, done }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'residency.vouch')
  const reading = read(vouchForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const secret = args.params.secret ?? ''
  const vouched = await sparks.world.write((db) => vouchForNeighbour(db, on, partnership.id, secret))
  if (!vouched.ok) return refused(vouched, reading.typed)
  return redirect(`/p/${partnership.slug}/vouch/${encodeURIComponent(secret)}?done`)
}

export default function Vouch() {
  return <VouchPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
