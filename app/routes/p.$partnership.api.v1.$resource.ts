import type { LoaderFunctionArgs } from '@remix-run/node'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { publicText } from '~/http/kept-public.server'
import { listOf } from '~/http/open-json/lists.server'
import { isResource, licence } from '~/http/open-json/shapes'
import { pageAsked } from '~/http/page-asked'
import { originOf } from '~/platform/env.server'

/** A list of what is public, as JSON: some of it at a time, the same for everyone. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, now } = await enterPartnership(args, 'public.read')
  const resource = args.params.resource ?? ''
  if (!isResource(resource)) throw notFound()
  const home = `${originOf(sparks.env)}/p/${partnership.slug}`
  const page = pageAsked(args.request)
  const { count, onAPage, items } = await sparks.world.read((db) =>
    listOf(resource, { db, partnership, home, page, now }),
  )
  const pages = Math.ceil(count / onAPage)
  const next = page < pages ? `${home}/api/v1/${resource}?page=${page + 1}` : null
  const answer = { licence, source: home, page, pages, count, next, items }
  return publicText(`${JSON.stringify(answer)}\n`, {
    type: 'application/json; charset=utf-8',
    headers: { Link: `<${licence.url}>; rel="license"` },
  })
}
