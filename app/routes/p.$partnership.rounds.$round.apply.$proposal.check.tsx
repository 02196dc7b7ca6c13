import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { submitProposal } from '~/commands/proposal/submit-proposal.server'
import { mayNow } from '~/domain/round'
import { wholeAddress } from '~/http/address.server'
import { enterProposal, type ProposalEntry } from '~/http/entrance.server'
import { speaker } from '~/http/language.server'
import { useReply } from '~/http/reply'
import { refused } from '~/http/reply.server'
import { titled } from '~/http/title'
import { deliverSoon } from '~/jobs/deliver-mail.server'
import { ownDraft } from '~/queries/proposal/own-draft.server'
import { CheckPage } from '~/ui/proposal/check-page'
import { submittedLetter } from '~/ui/proposal/letters'

/** The draft to be sent, with what puts it into words. */
async function draftIn({ sparks, actor, partnership, round, proposal }: ProposalEntry) {
  const own = await sparks.world.read((db) => ownDraft(db, proposal, round))
  const href = `/p/${partnership.slug}/rounds/${round.slug}/apply/${proposal.reference}`
  const naming = { ...own.choices, area: partnership.area, applicantName: actor?.name ?? '' }
  return { href, own, naming }
}

export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterProposal(args, 'proposal.read-own')
  const { now, round, proposal } = entry
  const { href, own, naming } = await draftIn(entry)
  if (proposal.standing !== 'draft') throw redirect(href)
  const open = mayNow(round, 'open', now)
  return {
    href,
    round: round.title,
    closesAt: round.dates.closesAt,
    reference: proposal.reference,
    ...own,
    ...naming,
    closed: open.ok ? null : open,
  }
}

/** Entered as a reading of one's own: the command says whether it can be sent, and this page says why not. */
export async function action(args: ActionFunctionArgs) {
  const entry = await enterProposal(args, 'proposal.read-own')
  const { sparks, on, now, partnership, round, proposal } = entry
  const { href, own, naming } = await draftIn(entry)
  const letter = submittedLetter(
    {
      reference: proposal.reference,
      draft: own.draft,
      round,
      address: wholeAddress(args.request, sparks, href),
      ...naming,
    },
    await speaker(args.request, now, partnership.timeZone),
  )
  const sent = await sparks.world.write((db) => submitProposal(db, on, proposal.id, letter))
  if (!sent.ok) return refused(sent)
  deliverSoon(sparks)
  return redirect(`${href}/done`)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'proposal.check.title')

export default function Check() {
  return <CheckPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
