import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { InvitationState } from '~/domain/people'
import { enterPartnership } from '~/http/entrance.server'
import { pageAsked } from '~/http/page-asked'
import { titled } from '~/http/title'
import { invitationsOf } from '~/queries/people/invitations.server'
import { InvitationsPage } from '~/ui/people/invitations-page'

const states: readonly InvitationState[] = ['waiting', 'accepted', 'run-out', 'withdrawn']

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, now } = await enterPartnership(args, 'invitation.read')
  const asked = new URL(args.request.url).searchParams
  const state = states.find((one) => one === asked.get('state')) ?? 'waiting'
  const page = pageAsked(args.request)
  const found = await sparks.world.read((db) => invitationsOf(db, partnership.id, { state, page }, now))
  return { home: `/p/${partnership.slug}`, state, page, ...found }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'invitation.all.title')

export default function Invitations() {
  return <InvitationsPage {...useLoaderData<typeof loader>()} />
}
