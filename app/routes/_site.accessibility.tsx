import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { enter } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { PlainPage } from '~/ui/site/plain-page'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'site.accessibility.title')

export async function loader(args: LoaderFunctionArgs) {
  await enter(args, 'public.read')
  return null
}

export default function AccessibilityPage() {
  return <PlainPage page="accessibility" parts={['aim', 'works', 'checked', 'missing', 'tell-us']} />
}
