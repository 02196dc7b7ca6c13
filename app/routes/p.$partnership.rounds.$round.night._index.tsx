import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { couldEver } from '~/domain/policy'
import { enterRound } from '~/http/entrance.server'
import { nightHere } from '~/http/night.server'
import { titled } from '~/http/title'
import { nightView } from '~/queries/panel/night/night-view.server'
import { NightPage } from '~/ui/panel/night/night-page'
import { nightLinks } from '~/ui/panel/night/links'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership, actor, now } = await enterRound(args, 'night.read')
  const night = await nightHere(sparks, round)
  const view = await sparks.world.read((db) => nightView(db, round.partnershipId, night, now))
  return {
    href: `/p/${partnership.slug}/rounds/${round.slug}`,
    round: { title: round.title },
    view,
    mayHost: couldEver(actor, 'night.host'),
    mayPlan: couldEver(actor, 'night.plan'),
    mayType: couldEver(actor, 'night.type-slips'),
  }
}

export const headers = () => ({ 'Cache-Control': 'no-store' })

export const links = () => nightLinks

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'night.title', { round: data?.round.title ?? '' })

export default function Night() {
  return <NightPage {...useLoaderData<typeof loader>()} />
}
