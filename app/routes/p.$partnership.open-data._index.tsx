import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { couldEver } from '~/domain/policy'
import { enterPartnership } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { originOf } from '~/platform/env.server'
import { grantsToSee } from '~/queries/learning/grants-to-see.server'
import { OpenGrantsPage } from '~/ui/learning/open-grants-page'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'giving.page.title')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor, now } = await enterPartnership(args, 'public.read')
  const officer = couldEver(actor, 'settings.change')
  const how = { origin: originOf(sparks.env), everyone: !officer, now }
  const seen = await grantsToSee(sparks.world, partnership, how)
  return {
    home: `/p/${partnership.slug}`,
    name: partnership.name,
    counts: seen.counts,
    more: seen.more,
    // What is wrong with a grant is for those who can mend it.
    leftOut: officer ? seen.leftOut : [],
    maySettle: officer,
  }
}

export default function OpenData() {
  return <OpenGrantsPage {...useLoaderData<typeof loader>()} />
}
