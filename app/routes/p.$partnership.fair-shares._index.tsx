import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { fairShares } from '~/queries/learning/fair-shares.server'
import { FairSharesPage } from '~/ui/learning/fair-shares-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, now } = await enterPartnership(args, 'public.read')
  const slug = new URL(args.request.url).searchParams.get('round') || null
  const shares = await sparks.world.read((db) => fairShares(db, partnership.id, now, slug))
  if (slug !== null && !shares.chosen) throw notFound()
  return { home: `/p/${partnership.slug}`, area: partnership.area, ...shares }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'shares.title')

export default function FairShares() {
  return <FairSharesPage {...useLoaderData<typeof loader>()} />
}
