import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enterPartnership } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { originOf } from '~/platform/env.server'
import { roundsOn } from '~/queries/round/rounds-on.server'
import { FollowPage } from '~/ui/learning/follow-page'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'open.follow.title')

/** How to hear of a partnership elsewhere: calendar, feed, a widget, posters, data. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, now } = await enterPartnership(args, 'public.read')
  const rounds = await sparks.world.read((db) => roundsOn(db, partnership.id, now))
  return {
    home: `/p/${partnership.slug}`,
    origin: originOf(sparks.env),
    name: partnership.name,
    rounds: rounds.map(({ slug, title }) => ({ slug, title })),
  }
}

export default function Follow() {
  return <FollowPage {...useLoaderData<typeof loader>()} />
}
