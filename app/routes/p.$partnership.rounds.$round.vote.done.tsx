import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { sendReceipt } from '~/commands/voting/send-receipt.server'
import { enterRound } from '~/http/entrance.server'
import { useHelper } from '~/http/at-the-keyboard'
import { letterDesk } from '~/http/letters.server'
import { useReply } from '~/http/reply'
import { refused, type Reply } from '~/http/reply.server'
import { titled } from '~/http/title'
import { ownVote } from '~/queries/voting/receipts.server'
import { ErrorSummary } from '~/ui/error-summary'
import { BallotDone } from '~/ui/voting/ballot-done'
import { receiptLetter } from '~/ui/voting/letters'
import { Receipt } from '~/ui/voting/receipt'

/** Shown to someone who has voted, while voting is open; it says that she did, with her receipt, and never what. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership, actor } = await enterRound(args, 'ballot.cast')
  const { slug, title, dates } = round
  const own = actor && (await sparks.world.read((db) => ownVote(db, sparks.secrets, round.id, actor.personId)))
  if (!own) throw redirect(`/p/${partnership.slug}/rounds/${slug}/vote`)
  return {
    title,
    href: `/p/${partnership.slug}/rounds/${slug}`,
    closesAt: dates.votingClosesAt,
    decidesAt: dates.decidesAt,
    ...own,
  }
}

interface Sent extends Reply {
  readonly sent: true
}

/** The receipt by letter, because she asks for it. */
export async function action(args: ActionFunctionArgs) {
  const entry = await enterRound(args, 'ballot.cast')
  const { sparks, on, round } = entry
  const { words, home } = letterDesk(entry, args.request)
  const letter = (receipt: string) =>
    receiptLetter(words, { receipt, round: round.title, href: `${home}/rounds/${round.slug}/results/receipts` })
  const sent = await sparks.world.write((db) => sendReceipt(db, on, sparks.secrets, round.id, letter), { unseen: true })
  return sent.ok ? data<Sent>({ typed: {}, faults: {}, sent: true }) : refused(sent)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  titled(matches, 'voting.done-title', { round: loaded?.title ?? '' })

export default function VoteDone() {
  const { receipt, canSend, ...page } = useLoaderData<typeof loader>()
  const said = useActionData<Partial<Sent>>()
  const { errors, general } = useReply()
  const sent = said?.sent ?? false
  return (
    <>
      <ErrorSummary errors={errors} general={general} />
      <BallotDone {...page} helper={useHelper()}>
        <Receipt receipt={receipt} canSend={canSend} sent={sent} />
      </BallotDone>
    </>
  )
}
