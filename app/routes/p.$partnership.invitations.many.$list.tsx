import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { confirmInvitationList } from '~/commands/people/confirm-invitation-list.server'
import { enterPartnership } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refusedOrAgain } from '~/http/step-up.server'
import { titled } from '~/http/title'
import { inviteSoon } from '~/jobs/invite-listed.server'
import { invitationListStanding } from '~/queries/people/invitation-list.server'
import { InvitationListPage } from '~/ui/people/invitation-list-page'
import { ListGone } from '~/ui/people/list-gone'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership } = await enterPartnership(args, 'invitation.send')
  const id = args.params.list ?? ''
  const list = await sparks.world.read((db) => invitationListStanding(db, partnership.id, id))
  return { home: `/p/${partnership.slug}`, list: list ?? null }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'invitation.send')
  const id = args.params.list ?? ''
  const confirmed = await sparks.world.write((db) => confirmInvitationList(db, on, partnership.id, id), {
    unseen: true,
  })
  if (!confirmed.ok) return refusedOrAgain(sparks, args.request, confirmed)
  inviteSoon(sparks)
  return redirect(`/p/${partnership.slug}/invitations/many/${encodeURIComponent(id)}`)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'invitation.list.title')

export default function InvitationList() {
  const { home, list } = useLoaderData<typeof loader>()
  const reply = useReply()
  if (!list) return <ListGone home={home} />
  return <InvitationListPage home={home} list={list} reply={reply} />
}
