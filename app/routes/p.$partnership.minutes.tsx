import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enterPartnership } from '~/http/entrance.server'
import { pageAsked } from '~/http/page-asked'
import { titled } from '~/http/title'
import { meetingsOf, meetingsOnAPage } from '~/queries/learning/meetings.server'
import { MinutesPage } from '~/ui/learning/minutes-page'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'open.minutes.title')

/** The minutes of all meetings, as they were published. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership } = await enterPartnership(args, 'public.read')
  const page = pageAsked(args.request)
  const { count, meetings } = await sparks.world.read((db) => meetingsOf(db, partnership.id, page))
  return { home: `/p/${partnership.slug}`, page, pages: Math.ceil(count / meetingsOnAPage), meetings }
}

export default function Minutes() {
  return <MinutesPage {...useLoaderData<typeof loader>()} />
}
