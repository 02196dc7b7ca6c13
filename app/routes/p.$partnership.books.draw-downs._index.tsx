import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { couldEver } from '~/domain/policy'
import { enterPartnership } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { drawDownsPage } from '~/queries/money/draw-downs.server'
import { DrawDownsPage } from '~/ui/money/draw-downs-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor } = await enterPartnership(args, 'books.read')
  return {
    books: `/p/${partnership.slug}/books`,
    mayAsk: couldEver(actor, 'draw-down.ask'),
    ...(await sparks.world.read((db) => drawDownsPage(db, partnership.id))),
  }
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'spending.draw-downs.title')

export default function DrawDowns() {
  return <DrawDownsPage {...useLoaderData<typeof loader>()} />
}
