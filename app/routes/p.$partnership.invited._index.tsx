import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { acceptInvitation, acceptPrintedInvitation, type Led } from '~/commands/people/accept-invitation.server'
import { landingPath } from '~/domain/people'
import { printedCodeForm } from '~/forms/invitation'
import { read } from '~/forms/read'
import { enterPartnership } from '~/http/entrance.server'
import { forgetInvited, invitedBy } from '~/http/invited-by.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { keepSignedIn } from '~/http/session.server'
import { titled } from '~/http/title'
import { newToken } from '~/platform/secrets.server'
import { openInvitation } from '~/queries/people/open-invitation.server'
import { InvitedPage } from '~/ui/people/invited-page'

/**
 * Where an invitation's link leads. Whoever is signed in with its address has said yes by following it, and is led on at
 * once; the others are told what to do.
 */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, on, partnership, person, now } = await enterPartnership(args, 'invitation.accept')
  const home = { slug: partnership.slug, partnership: partnership.name, person: person?.name ?? null }
  const secret = await invitedBy(args.request, sparks)
  if (secret === null) return { ...home, invitation: null }
  if (person) {
    const accepted = await sparks.world.write((db) => acceptInvitation(db, on, partnership.id, secret), {
      unseen: true,
    })
    if (accepted.ok) {
      throw redirect(pathOf(partnership.slug, accepted), { headers: { 'Set-Cookie': await forgetInvited(sparks) } })
    }
  }
  const invitation = await sparks.world.read((db) =>
    openInvitation(db, partnership.id, secret, person?.personId ?? null, now),
  )
  return { ...home, invitation }
}

/** The code of a printed letter, typed here. */
export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership, person } = await enterPartnership(args, 'invitation.accept')
  const reading = read(printedCodeForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { code, name } = reading.answers
  if (person === null && name === '') {
    return unprocessable({ typed: reading.typed, faults: { name: { because: 'name-missing', values: {} } } })
  }
  const session = { token: newToken(), stay: false }
  const accepted = await sparks.world.write(
    (db) => acceptPrintedInvitation(db, on, sparks.secrets, partnership.id, { code, name }, session),
    { unseen: true },
  )
  if (!accepted.ok) return refused(accepted, reading.typed)
  const headers = new Headers()
  if (accepted.signedInUntil !== null) {
    headers.append('Set-Cookie', await keepSignedIn(sparks, session.token, accepted.signedInUntil))
  }
  return redirect(pathOf(partnership.slug, accepted), { headers })
}

const pathOf = (slug: string, { landing, roundSlug }: Led) => landingPath(slug, landing, roundSlug)

export const meta: MetaFunction = ({ matches }) => titled(matches, 'invitation.invited.title')

export default function Invited() {
  return <InvitedPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
