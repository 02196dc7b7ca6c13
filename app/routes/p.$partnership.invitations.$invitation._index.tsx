import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { resendInvitation } from '~/commands/people/resend-invitation.server'
import { withdrawInvitation } from '~/commands/people/withdraw-invitation.server'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { letterDesk } from '~/http/letters.server'
import { useReply } from '~/http/reply'
import { refused } from '~/http/reply.server'
import { titled } from '~/http/title'
import { deliverSoon } from '~/jobs/deliver-mail.server'
import { invitationStanding } from '~/queries/people/invitations.server'
import { invitationLetter } from '~/ui/people/invitation-letter'
import { InvitationPage } from '~/ui/people/invitation-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, now } = await enterPartnership(args, 'invitation.read')
  const id = args.params.invitation ?? ''
  const invitation = await sparks.world.read((db) => invitationStanding(db, partnership.id, id, now))
  if (!invitation) throw notFound()
  const { searchParams } = new URL(args.request.url)
  return {
    home: `/p/${partnership.slug}`,
    invitation,
    sent: searchParams.has('sent'),
    again: searchParams.has('again'),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership, now } = await enterPartnership(args, 'invitation.send')
  const id = args.params.invitation ?? ''
  const here = `/p/${partnership.slug}/invitations/${encodeURIComponent(id)}`
  if ((await args.request.formData()).get('step') === 'withdraw') {
    const withdrawn = await sparks.world.write((db) => withdrawInvitation(db, on, partnership.id, id), { unseen: true })
    return withdrawn.ok ? redirect(here) : refused(withdrawn)
  }
  const { words, home } = letterDesk({ sparks, now, partnership }, args.request)
  const letter = invitationLetter(words, { home, partnership: partnership.name })
  const resent = await sparks.world.write(
    (db) => resendInvitation(db, on, sparks.secrets, partnership.id, id, letter),
    { unseen: true },
  )
  if (!resent.ok) return refused(resent)
  deliverSoon(sparks)
  return redirect(`${here}?again`)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'invitation.this.title')

export default function Invitation() {
  return <InvitationPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
