import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enter } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { whoKeeps } from '~/queries/keeping.server'
import { HowLongHere } from '~/ui/people/how-long-here'
import { PlainPage } from '~/ui/site/plain-page'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'site.privacy.title')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks } = await enter(args, 'public.read')
  return { partnerships: await sparks.world.read(whoKeeps) }
}

const parts = ['kept', 'seen', 'vote', 'not-promised', 'how-long', 'cookies', 'rights']

export default function PrivacyPage() {
  const { partnerships } = useLoaderData<typeof loader>()
  return <PlainPage page="privacy" parts={parts} after={{ 'how-long': <HowLongHere partnerships={partnerships} /> }} />
}
