import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { enter } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { PlainPage } from '~/ui/site/plain-page'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'site.open-data.title')

export async function loader(args: LoaderFunctionArgs) {
  await enter(args, 'public.read')
  return null
}

export default function OpenDataPage() {
  return <PlainPage page="open-data" parts={['what', 'never', 'votes', 'check', 'reuse']} />
}
