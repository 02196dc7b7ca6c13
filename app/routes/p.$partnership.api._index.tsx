import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enterPartnership } from '~/http/entrance.server'
import { licence, resources } from '~/http/open-json/shapes'
import { titled } from '~/http/title'
import { ApiPage } from '~/ui/learning/api-page'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'open.api.title')

/** What there is as JSON, and where it is described. */
export async function loader(args: LoaderFunctionArgs) {
  const { partnership } = await enterPartnership(args, 'public.read')
  return { home: `/p/${partnership.slug}`, name: partnership.name, resources, licence }
}

export default function Api() {
  return <ApiPage {...useLoaderData<typeof loader>()} />
}
