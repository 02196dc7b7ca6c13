import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { makeAskFit } from '~/commands/proposal/make-ask-fit.server'
import { submitProposal } from '~/commands/proposal/submit-proposal.server'
import { wholeAddress } from '~/http/address.server'
import { whenToChange } from '~/http/changing.server'
import { writes } from '~/domain/proposal'
import { mayNow } from '~/domain/round'
import { enterProposal, type ProposalEntry } from '~/http/entrance.server'
import { speaker } from '~/http/language.server'
import { useReply } from '~/http/reply'
import { refused } from '~/http/reply.server'
import { titled } from '~/http/title'
import { deliverSoon } from '~/jobs/deliver-mail.server'
import { ownDraft } from '~/queries/proposal/own-draft.server'
import { applicantOf, readBackOf } from '~/queries/proposal/together.server'
import { ownPictures } from '~/queries/proposal/pictures.server'
import { budgetInWords } from '~/ui/proposal/budget-words'
import { CheckPage } from '~/ui/proposal/check-page'
import { submittedLetter } from '~/ui/proposal/letters'

/** The draft to be sent, with what puts it into words. */
async function draftIn({ sparks, actor, partnership, round, proposal, share }: ProposalEntry) {
  const own = await sparks.world.read((db) => ownDraft(db, proposal, round, share))
  const href = `/p/${partnership.slug}/rounds/${round.slug}/apply/${proposal.reference}`
  const naming = { ...own.choices, area: partnership.area, applicantName: actor?.name ?? '' }
  return { href, own, naming }
}

export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterProposal(args, 'proposal.read-own')
  const { sparks, partnership, round, proposal, share } = entry
  const { href, own, naming } = await draftIn(entry)
  if (!writes(share)) throw redirect(href)
  const { applicant, readBack } = await sparks.world.read(async (db) => ({
    applicant: await applicantOf(db, proposal),
    readBack: await readBackOf(db, proposal),
  }))
  const filesHref = `/p/${partnership.slug}/rounds/${round.slug}/proposals/${proposal.reference}/pictures`
  if (proposal.standing !== 'draft' && proposal.standing !== 'sent-back') throw redirect(href)
  return {
    href,
    pictures: { ...(await sparks.world.read((db) => ownPictures(db, proposal.id))), filesHref },
    round: round.title,
    ...whenToChange(entry, own),
    again: proposal.standing === 'sent-back',
    reference: proposal.reference,
    ...own,
    ...naming,
    toReadBack: Boolean(entry.on.helper) && !readBack?.isCurrent,
    waitsFor: own.waitsForApplicant ? applicant : null,
  }
}

/** Entered as a reading of one's own: the command says whether it can be sent, and this page says why not. */
export async function action(args: ActionFunctionArgs) {
  const entry = await enterProposal(args, 'proposal.read-own')
  const { sparks, on, now, partnership, round, proposal } = entry
  const { href, own, naming } = await draftIn(entry)
  const posted = await args.request.formData()
  const words = await speaker(args.request, now, partnership.timeZone)
  if (posted.get('do') === 'fit') {
    const inWords = budgetInWords(own.draft.budget, words)
    const fitted = await sparks.world.write((db) => makeAskFit(db, on, proposal.id, inWords))
    return fitted.ok ? redirect(`${href}/check`) : refused(fitted)
  }
  const letter = submittedLetter(
    {
      reference: proposal.reference,
      draft: own.draft,
      asks: own.asks,
      round,
      open: mayNow(round, 'open', now).ok,
      address: wholeAddress(args.request, sparks, href),
      ...naming,
    },
    words,
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
