import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { acceptAward } from '~/commands/money/accept-award.server'
import { enterProposal, notFound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused } from '~/http/reply.server'
import { titled } from '~/http/title'
import { awardPageOf } from '~/queries/money/award-page.server'
import { OwnAwardPage } from '~/ui/money/own-award-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, round, proposal, isApplicant } = await enterProposal(args, 'award.read')
  const award = await sparks.world.read((db) => awardPageOf(db, proposal.id))
  if (!award) throw notFound()
  const { state, figures, payments, payee, instalments } = award
  return {
    roundHref: `/p/${partnership.slug}/rounds/${round.slug}`,
    round: round.title,
    partnership: partnership.name,
    reference: proposal.reference,
    title: proposal.title,
    state,
    figures,
    // Who is paid is for the one who named them, and for those who pay.
    payee: isApplicant ? payee : null,
    isApplicant,
    parts: instalments.map(({ number, amountPence, state: reached }) => ({ number, amountPence, state: reached })),
    payments: payments.map(({ id, amountPence, state: reached, movedAt }) => ({
      id,
      amountPence,
      state: reached,
      movedAt,
    })),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership, round, proposal } = await enterProposal(args, 'award.accept')
  const award = await sparks.world.read((db) => awardPageOf(db, proposal.id))
  if (!award) throw notFound()
  const accepted = await sparks.world.write((db) => acceptAward(db, on, award.id))
  if (!accepted.ok) return refused(accepted)
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}/proposals/${proposal.reference}/award`)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'money.award.title', { title: data?.title ?? '' })

export default function OwnAward() {
  return <OwnAwardPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
