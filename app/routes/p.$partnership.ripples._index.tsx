import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { withdrawRippleName } from '~/commands/learning/keep-ripples.server'
import { textOf } from '~/forms/read'
import { couldEver } from '~/domain/policy'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { pageAsked } from '~/http/page-asked'
import { useReply } from '~/http/reply'
import { refused } from '~/http/reply.server'
import { titled } from '~/http/title'
import { ripplesShown } from '~/queries/learning/ripples.server'
import { RipplesPage } from '~/ui/learning/ripples-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor, person } = await enterPartnership(args, 'public.read')
  const search = new URL(args.request.url).searchParams
  const from = search.get('from')
  const page = pageAsked(args.request)
  const reader = person?.personId ?? null
  const shown = await sparks.world.read((db) => ripplesShown(db, partnership.id, { from, page, reader }))
  if (!shown) throw notFound()
  const around = { home: `/p/${partnership.slug}`, area: partnership.area, mayKeep: couldEver(actor, 'ripple.keep') }
  return { ...around, from, page, told: search.has('told'), ...shown }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'ripple.withdraw-name')
  const name = textOf(await args.request.formData(), 'name')
  const done = await sparks.world.write((db) => withdrawRippleName(db, on, partnership.id, name))
  return done.ok ? redirect(`/p/${partnership.slug}/ripples`) : refused(done)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'ripples.title')

export default function Ripples() {
  const { general } = useReply()
  return <RipplesPage {...useLoaderData<typeof loader>()} general={general} />
}
