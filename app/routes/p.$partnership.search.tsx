import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isFindableKind } from '~/domain/learning/finding'
import { longestAsked } from '~/domain/proposal'
import { enterPartnership } from '~/http/entrance.server'
import { speaker } from '~/http/language.server'
import { titled } from '~/http/title'
import { searchPublic } from '~/queries/learning/search.server'
import { SearchPage } from '~/ui/learning/search-page'

/** Everything public of a partnership, by words. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, now } = await enterPartnership(args, 'public.read')
  const asked = new URL(args.request.url).searchParams
  const words = (asked.get('q') ?? '').trim().slice(0, longestAsked)
  const wanted = asked.get('kind') ?? ''
  const kind = isFindableKind(wanted) ? wanted : null
  const welsh = (await speaker(args.request, now)).language === 'cy'
  const found = await sparks.world.read((db) => searchPublic(db, partnership, { words, kind, welsh, now }))
  return { home: `/p/${partnership.slug}`, words, kind, ...found }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  data?.words ? titled(matches, 'open.search.title-for', { asked: data.words }) : titled(matches, 'open.search.title')

export default function Search() {
  return <SearchPage {...useLoaderData<typeof loader>()} />
}
