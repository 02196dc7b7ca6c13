import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { keepInvitationList } from '~/commands/people/keep-invitation-list.server'
import { couldEver } from '~/domain/policy'
import { readPeopleList, rowsOfList } from '~/domain/people'
import { invitationListForm } from '~/forms/invitation'
import { read } from '~/forms/read'
import { enterPartnership } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { tableIn, textOf } from '~/platform/table-file.server'
import { listSurroundings } from '~/queries/people/invitation-list.server'
import { roundsToLeadTo } from '~/queries/people/invitations.server'
import { InviteManyPage } from '~/ui/people/invite-many-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor } = await enterPartnership(args, 'invitation.send')
  const rounds = await sparks.world.read((db) => roundsToLeadTo(db, partnership.id))
  return { home: `/p/${partnership.slug}`, rounds, mayWishRoles: couldEver(actor, 'role.propose') }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership, actor, now } = await enterPartnership(args, 'invitation.send')
  const posted = await args.request.formData()
  const reading = read(invitationListForm, posted)
  if (!reading.ok) return unprocessable(reading)
  const { pasted, destination } = reading.answers
  const file = posted.get('file')
  const text = file instanceof File && file.size > 0 ? textOf(new Uint8Array(await file.arrayBuffer())) : pasted
  const table = await tableIn(text)
  if (!table.ok) return refused(table, reading.typed)
  const list = rowsOfList(table.lines)
  if (!list.ok) return refused(list, reading.typed)
  const around = await sparks.world.read((db) => listSurroundings(db, partnership.id, list.rows, now))
  const judged = readPeopleList(list.rows, { ...around, mayWishRoles: couldEver(actor, 'role.propose') })
  const origin = sparks.env.publicOrigin ?? new URL(args.request.url).origin
  const kept = await sparks.world.write(
    (db) => keepInvitationList(db, on, partnership.id, { ...judged, destination, origin }),
    { unseen: true },
  )
  if (!kept.ok) return refused(kept, reading.typed)
  return redirect(`/p/${partnership.slug}/invitations/many/${kept.id}`)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'invitation.many.title')

export default function InviteMany() {
  return <InviteManyPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
