import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { acceptAward } from '~/commands/money/accept-award.server'
import { withdrawAward } from '~/commands/money/withdraw-award.server'
import { couldEver } from '~/domain/policy'
import { agreementText } from '~/domain/money'
import { nothing } from '~/domain/pence'
import { writes } from '~/domain/proposal'
import { isAnnounced } from '~/domain/round'
import { awardForm } from '~/forms/money/paying'
import { read } from '~/forms/read'
import { enterProposal, notFound } from '~/http/entrance.server'
import { speaker } from '~/http/language.server'
import { useReply } from '~/http/reply'
import { letterDesk } from '~/http/letters.server'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { sha256 } from '~/platform/secrets.server'
import { agreementOfProposal } from '~/queries/money/agreement-page.server'
import { awardPageOf } from '~/queries/money/award-page.server'
import { papersOfProposal } from '~/queries/money/award-papers.server'
import { ownUnspent } from '~/queries/money/unspent-page.server'
import { receiptsInShort, receiptsOfProposal } from '~/queries/money/spent-receipts.server'
import { agreementFor, agreementInEach } from '~/ui/money/agreement-words'
import { takenBackLetter } from '~/ui/money/letters'
import { OwnAwardPage } from '~/ui/money/own-award-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, round, proposal, share, actor, now } = await enterProposal(args, 'award.read')
  const isApplicant = share === 'own'
  const award = await sparks.world.read((db) => awardPageOf(db, proposal.id, now))
  // She hears of it first from the letter; those who look after the money know of it already.
  if (!award || (!isAnnounced(round) && !couldEver(actor, 'award.read'))) throw notFound()
  const agreement = isApplicant && (await sparks.world.read((db) => agreementOfProposal(db, proposal.id)))
  const { language } = await speaker(args.request, now, partnership.timeZone)
  const words = agreement ? agreementFor(language)(agreement.facts) : null
  const receipts = writes(share) ? await sparks.world.read((db) => receiptsOfProposal(db, proposal.id)) : undefined
  const left = writes(share) ? await sparks.world.read((db) => ownUnspent(db, proposal.id)) : undefined
  const { state, figures, payments, payee, payeeKind, bankEnds, instalments, underWay, withdrawnBecause } = award
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
    payeeKind: isApplicant ? payeeKind : null,
    bankEnds: isApplicant ? bankEnds : null,
    isApplicant,
    // It names who is paid.
    agreement: agreement &&
      words && {
        words,
        hash: sha256(agreementText(words)),
        isAgreed: agreement.isAgreed,
        changedBecause: agreement.changedBecause,
      },
    // What was written down about each is for those who pay.
    conditions: award.conditions.map((one) => ({ ...one, events: [] })),
    underWay,
    withdrawnBecause,
    receipts: receipts ? receiptsInShort(receipts) : null,
    unspent: left && left.paidPence > 0 ? { openPence: left.open?.openPence ?? nothing } : null,
    papers: isApplicant ? await sparks.world.read((db) => papersOfProposal(db, proposal.id)) : [],
    parts: instalments.map(({ number, amountPence, state: reached, dueOn, after, isReached }) => ({
      ...{ number, amountPence, dueOn, after, isReached },
      state: reached,
    })),
    payments: payments.map(({ id, amountPence, state: reached, movedAt }) => ({
      id,
      amountPence,
      state: reached,
      movedAt,
    })),
  }
}

/** To say yes to it, or that it is not needed any more. */
export async function action(args: ActionFunctionArgs) {
  const entry = await enterProposal(args, 'award.accept')
  const { sparks, on, now, partnership, round, proposal } = entry
  const award = await sparks.world.read((db) => awardPageOf(db, proposal.id, now))
  if (!award) throw notFound()
  const posted = await args.request.formData()
  if (posted.get('step') === 'withdraw') {
    const reading = read(awardForm, posted)
    if (!reading.ok) return unprocessable(reading)
    const { answers, typed } = reading
    if (answers.step !== 'withdraw') throw notFound()
    const { words, home } = letterDesk(entry, args.request)
    const letter = takenBackLetter(words, home)
    const given = await sparks.world.write((db) => withdrawAward(db, on, award.id, answers.reason, letter))
    if (!given.ok) return refused(given, typed)
  } else {
    const given = posted.get('seen')
    const seen = typeof given === 'string' ? given : ''
    const agreed = { seen, wordings: agreementInEach }
    const accepted = await sparks.world.write((db) => acceptAward(db, on, award.id, agreed))
    if (!accepted.ok) return refused(accepted)
  }
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}/proposals/${proposal.reference}/award`)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'money.award.title', { title: data?.title ?? '' })

export default function OwnAward() {
  return <OwnAwardPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
