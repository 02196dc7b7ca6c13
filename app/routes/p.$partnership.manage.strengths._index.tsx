import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { strengthsAskedIn } from '~/forms/strengths-asked'
import { enterPartnership } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { strengthStates, strengthsToKeep } from '~/queries/people/strengths.server'
import { KeepStrengthsPage } from '~/ui/people/keep-strengths-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership } = await enterPartnership(args, 'strength.keep')
  const search = new URL(args.request.url).searchParams
  const state = strengthStates.find((one) => one === search.get('state')) ?? 'kept'
  const asked = strengthsAskedIn(args.request.url)
  const list = await sparks.world.read((db) => strengthsToKeep(db, partnership.id, state, asked))
  return { home: `/p/${partnership.slug}`, state, justKept: search.has('kept'), ...asked, ...list }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'strengths.keep')

export default function KeepStrengths() {
  return <KeepStrengthsPage {...useLoaderData<typeof loader>()} />
}
