import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enterPartnership } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { storiesToLookAt } from '~/queries/learning/second-look.server'
import { StoriesToLookAt } from '~/ui/learning/second-look'

/** Stories that wait for a second look, and those that are public. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership } = await enterPartnership(args, 'story.look')
  const stories = await sparks.world.read((db) => storiesToLookAt(db, partnership.id))
  return { home: `/p/${partnership.slug}`, name: partnership.name, ...stories }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'learning.look.title')

export default function Stories() {
  return <StoriesToLookAt {...useLoaderData<typeof loader>()} />
}
