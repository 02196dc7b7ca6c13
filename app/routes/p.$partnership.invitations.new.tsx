import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { invitePerson } from '~/commands/people/invite-person.server'
import { couldEver } from '~/domain/policy'
import { invitationForm } from '~/forms/invitation'
import { read } from '~/forms/read'
import { enterPartnership } from '~/http/entrance.server'
import { letterDesk } from '~/http/letters.server'
import { useReply } from '~/http/reply'
import { unprocessable } from '~/http/reply.server'
import { refusedOrAgain } from '~/http/step-up.server'
import { titled } from '~/http/title'
import { deliverSoon } from '~/jobs/deliver-mail.server'
import { roundsToLeadTo } from '~/queries/people/invitations.server'
import { neighbourhoodsHere } from '~/queries/people/neighbourhoods.server'
import { invitationLetter } from '~/ui/people/invitation-letter'
import { InvitePersonPage } from '~/ui/people/invite-person-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor } = await enterPartnership(args, 'invitation.send')
  return sparks.world.read(async (db) => ({
    home: `/p/${partnership.slug}`,
    partnership: partnership.name,
    rounds: await roundsToLeadTo(db, partnership.id),
    places: await neighbourhoodsHere(db, partnership.id),
    mayWishRoles: couldEver(actor, 'role.propose'),
  }))
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership, now } = await enterPartnership(args, 'invitation.send')
  const reading = read(invitationForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { name, email, neighbourhood: neighbourhoodId, role, destination } = reading.answers
  const { words, home } = letterDesk({ sparks, now, partnership }, args.request)
  const letter = invitationLetter(words, { home, partnership: partnership.name })
  const invitee = { name, email, neighbourhoodId, ...role }
  const invited = await sparks.world.write(
    (db) => invitePerson(db, on, sparks.secrets, partnership.id, { invitee, destination }, letter),
    { unseen: true },
  )
  if (!invited.ok) return refusedOrAgain(sparks, args.request, invited, reading.typed)
  deliverSoon(sparks)
  return redirect(`/p/${partnership.slug}/invitations/${invited.id}?sent`)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'invitation.one.title')

export default function InvitePerson() {
  return <InvitePersonPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
