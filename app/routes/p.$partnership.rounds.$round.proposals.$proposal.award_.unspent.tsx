import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { takeBackTelling, tellUnspent } from '~/commands/money/tell-unspent.server'
import { unspentForm } from '~/forms/money/unspent'
import { read } from '~/forms/read'
import { enterProposal, notFound, type ProposalEntry } from '~/http/entrance.server'
import { letterDesk } from '~/http/letters.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { ownUnspent } from '~/queries/money/unspent-page.server'
import { unspentToldLetter } from '~/ui/money/unspent-letters'
import { OwnUnspentPage } from '~/ui/money/unspent-page'

const awardHref = ({ partnership, round, proposal }: ProposalEntry) =>
  `/p/${partnership.slug}/rounds/${round.slug}/proposals/${proposal.reference}/award`

/** Money of an award that is left, for the one who asked for it. */
export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterProposal(args, 'unspent.tell')
  const { sparks, on, proposal } = entry
  const found = await sparks.world.read((db) => ownUnspent(db, proposal.id))
  if (!found || (found.paidPence <= 0 && found.returnedPence <= 0)) throw notFound()
  const { paidPence, returnedPence, open } = found
  const { title, reference } = proposal
  return { awardHref: awardHref(entry), title, reference, once: on.newId(), paidPence, returnedPence, open }
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterProposal(args, 'unspent.tell')
  const { sparks, on, proposal } = entry
  const found = await sparks.world.read((db) => ownUnspent(db, proposal.id))
  if (!found) throw notFound()
  const reading = read(unspentForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answers, typed } = reading
  const { words, home } = letterDesk(entry, args.request)
  const done = await sparks.world.write((db) =>
    answers.step === 'tell'
      ? tellUnspent(db, on, found.awardId, { ...answers, amountPence: answers.amount }, unspentToldLetter(words, home))
      : takeBackTelling(db, on, found.awardId),
  )
  return done.ok ? redirect(`${awardHref(entry)}/unspent`) : refused(done, typed)
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'unspent.title')

export default function OwnUnspent() {
  return <OwnUnspentPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
