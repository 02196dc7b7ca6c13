import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enter } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { frontPage } from '~/queries/front-page.server'
import { Hero, HowItGoes, WhyTrust } from '~/ui/site/front'
import { Neighbourhoods } from '~/ui/site/neighbourhoods'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'site.home.title')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, now } = await enter(args, 'public.read')
  return { partnerships: await sparks.world.read((db) => frontPage(db, now)) }
}

export default function FrontPage() {
  const { partnerships } = useLoaderData<typeof loader>()
  return (
    <>
      <Hero />
      <Neighbourhoods partnerships={partnerships} />
      <HowItGoes />
      <WhyTrust />
    </>
  )
}
