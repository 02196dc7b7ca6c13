import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { pageAsked } from '~/http/page-asked'
import { titled } from '~/http/title'
import { storiesBehind } from '~/queries/learning/outcomes.server'
import { BehindPage } from '~/ui/learning/outcomes-page'

const storiesOnAPage = 50

/** The stories behind one figure, each with what it tells. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership } = await enterPartnership(args, 'public.read')
  const page = pageAsked(args.request)
  const asked = { limit: storiesOnAPage, offset: (page - 1) * storiesOnAPage }
  const found = await sparks.world.read((db) => storiesBehind(db, partnership.id, args.params.figure ?? '', asked))
  if (!found) throw notFound()
  const { key, words, ...behind } = found
  const pages = Math.ceil(behind.toldBy / storiesOnAPage)
  return { home: `/p/${partnership.slug}`, ...behind, figure: { key, words }, page, pages }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'outcomes.behind.eyebrow')

export default function Behind() {
  return <BehindPage {...useLoaderData<typeof loader>()} />
}
