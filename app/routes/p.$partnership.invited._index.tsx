import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { acceptInvitation, acceptPrintedInvitation, type Led } from '~/commands/people/accept-invitation.server'
import { landingPath } from '~/domain/people'
import { printedCodeForm, printedNameForm } from '~/forms/invitation'
import { read } from '~/forms/read'
import { enterPartnership } from '~/http/entrance.server'
import { forgetInvited, invitedBy, rememberInvited } from '~/http/invited-by.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { keepSignedIn } from '~/http/session.server'
import { titled } from '~/http/title'
import { newToken } from '~/platform/secrets.server'
import { openInvitation } from '~/queries/people/open-invitation.server'
import { printedInvitation } from '~/queries/people/printed-invitation.server'
import { InvitedPage } from '~/ui/people/invited-page'

/**
 * Where an invitation's link leads. Whoever is signed in with its address has said yes by following it, and is led on at
 * once; the others are told what to do.
 */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, on, partnership, person, actor, now } = await enterPartnership(args, 'invitation.accept')
  const opened = partnership.openedAt !== null
  const home = { slug: partnership.slug, partnership: partnership.name, opened, person: person?.name ?? null }
  const secret = await invitedBy(args.request, sparks)
  if (secret === null) return { ...home, invitation: null }
  if (person) {
    const accepted = await sparks.world.write((db) => acceptInvitation(db, on, partnership.id, secret), {
      unseen: true,
    })
    if (accepted.ok && !opened && !actor?.roles.length) return { ...home, invitation: 'not-open-yet' as const }
    if (accepted.ok) {
      throw redirect(pathOf(partnership.slug, accepted), { headers: { 'Set-Cookie': await forgetInvited(sparks) } })
    }
  }
  const invitation = await sparks.world.read((db) =>
    openInvitation(db, partnership.id, secret, person?.personId ?? null, now),
  )
  return { ...home, invitation }
}

/**
 * Yes to sharing in an idea. Or the code of a printed letter, typed here; or what she is called, when she has typed it on the page for
 * all codes.
 */
export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership, person } = await enterPartnership(args, 'invitation.accept')
  const posted = await args.request.formData()
  if (posted.get('step') === 'join') return join(args)
  const secret = posted.get('step') === 'named' ? await invitedBy(args.request, sparks) : null
  const reading = secret === null ? read(printedCodeForm, posted) : read(printedNameForm, posted)
  if (!reading.ok) return unprocessable(reading)
  const { name, code } = reading.answers
  const known = code === null ? undefined : await sparks.world.read((db) => printedInvitation(db, sparks.secrets, code))
  // What it means to share in an idea is read before it is said yes to.
  if (known?.toIdea && known.slug === partnership.slug) {
    return redirect(`/p/${partnership.slug}/invited`, {
      headers: { 'Set-Cookie': await rememberInvited(sparks, known.secret) },
    })
  }
  if (person === null && name === '') {
    return unprocessable({ typed: reading.typed, faults: { name: { because: 'name-missing', values: {} } } })
  }
  const proof = code === null ? { name, secret: secret ?? '' } : { name, code }
  const session = { token: newToken(), stay: false }
  const accepted = await sparks.world.write(
    (db) => acceptPrintedInvitation(db, on, sparks.secrets, partnership.id, proof, session),
    { unseen: true },
  )
  if (!accepted.ok) return refused(accepted, reading.typed)
  const headers = new Headers()
  if (secret !== null && partnership.openedAt !== null) headers.append('Set-Cookie', await forgetInvited(sparks))
  if (accepted.signedInUntil !== null) {
    headers.append('Set-Cookie', await keepSignedIn(sparks, session.token, accepted.signedInUntil))
  }
  // What is not open yet has no other page for her: this one says so.
  const led = partnership.openedAt === null ? `/p/${partnership.slug}/invited` : pathOf(partnership.slug, accepted)
  return redirect(led, { headers })
}

async function join(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'invitation.accept')
  const secret = (await invitedBy(args.request, sparks)) ?? ''
  const accepted = await sparks.world.write((db) => acceptInvitation(db, on, partnership.id, secret, { joins: true }))
  if (!accepted.ok) return refused(accepted)
  return redirect(pathOf(partnership.slug, accepted), { headers: { 'Set-Cookie': await forgetInvited(sparks) } })
}

const pathOf = (slug: string, { landing, roundSlug, reference }: Led) =>
  landingPath(slug, landing, roundSlug, reference)

export const meta: MetaFunction = ({ matches }) => titled(matches, 'invitation.invited.title')

export default function Invited() {
  return <InvitedPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
