import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inviteToShare } from '~/commands/proposal/invite-to-share.server'
import { may } from '~/domain/policy'
import { read } from '~/forms/read'
import { askInForm } from '~/forms/together'
import { enterProposal } from '~/http/entrance.server'
import { letterDesk } from '~/http/letters.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { deliverSoon } from '~/jobs/deliver-mail.server'
import { applicantOf, askedInto, sharersOf } from '~/queries/proposal/together.server'
import { togetherLetter } from '~/ui/proposal/together-letter'
import { TogetherPage } from '~/ui/proposal/together-page'

export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterProposal(args, 'proposal.read-own')
  const { sparks, now, actor, person, partnership, round, proposal, share } = entry
  const { whoIsIn, waiting } = await sparks.world.read(async (db) => ({
    whoIsIn: await sharersOf(db, proposal, person?.personId ?? null, now),
    waiting: share === 'own' ? await askedInto(db, proposal, now) : [],
  }))
  const asks = may(actor, 'share.invite', { round, now, share })
  const asked = new URL(args.request.url).searchParams.get('asked')
  return {
    href: `/p/${partnership.slug}/rounds/${round.slug}/apply/${proposal.reference}`,
    reference: proposal.reference,
    title: proposal.title,
    share: share ?? 'read',
    ...whoIsIn,
    waiting,
    closed: asks.ok ? null : asks,
    justAsked: waiting.find(({ id }) => id === asked)?.name ?? null,
  }
}

/** Entered as a reading of one's own: the command says whether anybody can be asked in, and the page says why not. */
export async function action(args: ActionFunctionArgs) {
  const entry = await enterProposal(args, 'proposal.read-own')
  const { sparks, on, partnership, round, proposal } = entry
  const reading = read(askInForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { words, home } = letterDesk(entry, args.request)
  const inviter = (await sparks.world.read((db) => applicantOf(db, proposal))) ?? ''
  const { part, email } = reading.answers
  const letter = togetherLetter(words, home, { partnership: partnership.name, inviter, part })
  const asked = await sparks.world.write((db) =>
    inviteToShare(db, on, sparks.secrets, proposal.id, reading.answers, letter),
  )
  if (!asked.ok) return refused(asked, reading.typed)
  deliverSoon(sparks)
  const href = `/p/${partnership.slug}/rounds/${round.slug}/apply/${proposal.reference}/together`
  // Who has no address is handed a code, which stands on a page of its own.
  return redirect(email === null ? `${href}/asked/${asked.id}` : `${href}?asked=${asked.id}`)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'together.title')

export default function Together() {
  return <TogetherPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
