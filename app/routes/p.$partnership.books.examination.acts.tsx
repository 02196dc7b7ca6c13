import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enterPartnership } from '~/http/entrance.server'
import { pageAsked } from '~/http/page-asked'
import { titled } from '~/http/title'
import { actsOnRecord } from '~/queries/money/examination.server'
import { ActsPage } from '~/ui/money/acts-page'

/** Every act on the partnership's record, page by page. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership } = await enterPartnership(args, 'examination.read')
  const wanted = pageAsked(args.request)
  return {
    books: `/p/${partnership.slug}/books`,
    ...(await sparks.world.read((db) => actsOnRecord(db, partnership.id, wanted))),
  }
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'examination.acts')

export default function Acts() {
  return <ActsPage {...useLoaderData<typeof loader>()} />
}
