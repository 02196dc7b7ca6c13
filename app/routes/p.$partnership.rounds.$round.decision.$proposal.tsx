import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { decideItem } from '~/commands/panel/draft-decision.server'
import { decideForm } from '~/forms/panel/decision'
import { read } from '~/forms/read'
import { enterProposal } from '~/http/entrance.server'
import { reasonFrom } from '~/http/ready-reasons.server'
import { potFollowed } from '~/http/pot-followed.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { topics } from '~/platform/topics.server'
import { draftDecision } from '~/queries/panel/decision.server'
import { DecisionItemPage } from '~/ui/panel/decision-item-page'

/** What the meeting says of one idea. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership, proposal, actor, now } = await enterProposal(args, 'decision.read')
  const roundHref = `/p/${partnership.slug}/rounds/${round.slug}`
  const draft = actor && (await sparks.world.read((db) => draftDecision(db, round, actor, now)))
  const place = draft?.items.findIndex(({ reference }) => reference === proposal.reference) ?? -1
  const item = draft?.items[place]
  // Once adopted, and for those who only read along, the list says it all.
  if (!draft || !item || !draft.mayDraft) throw redirect(`${roundHref}/decision`)
  const { version, basis, potPence, givenPence, leftPence, adopting, quorum, adjourned } = draft
  return {
    before: draft.items[place - 1]?.reference ?? null,
    after: draft.items[place + 1]?.reference ?? null,
    deciders: item.decidersNow,
    quorum,
    adjourned,
    round: { title: round.title, href: roundHref },
    summary: proposal.summary,
    item,
    place: place + 1,
    of: draft.items.length,
    version,
    mark: draft.mark,
    basis,
    potPence,
    givenPence,
    leftPence,
    saidYes: adopting.saidYes.map(({ name }) => name),
  }
}

/** Refusals that are about one answer are told beside it. */
const fieldOf: Record<string, string> = {
  'departure-needs-reason': 'because',
  'outcome-needs-reason': 'because',
  'amount-does-not-fit': 'amount',
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, now, round, partnership, proposal, actor } = await enterProposal(args, 'decision.read')
  const reading = read(decideForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { then, ready, ...answers } = reading.answers
  const said = { ...answers, because: reasonFrom(partnership, now, ready, answers.because) }
  const { typed } = reading
  const changed = await potFollowed(sparks, on, round.id)
  if (changed) return refused(changed, typed)
  const decided = await sparks.world.write((db) => decideItem(db, on, round.id, { proposalId: proposal.id, ...said }), {
    topics: [topics.meeting(round.id)],
  })
  if (!decided.ok) {
    const field = fieldOf[decided.because]
    return field ? unprocessable({ typed, faults: { [field]: decided } }) : refused(decided, typed)
  }
  const here = `/p/${partnership.slug}/rounds/${round.slug}/decision`
  const saved = (of: string) => `${here}?saved=${encodeURIComponent(of)}#${encodeURIComponent(of)}`
  const { reference } = proposal
  if (then === 'next' && actor) {
    const draft = await sparks.world.read((db) => draftDecision(db, round, actor, now))
    const items = draft?.items ?? []
    // What would be too little to be of use is told at once, on the list.
    if (items.some((item) => item.reference === reference && item.isBelowUseful)) return redirect(saved(reference))
    const next = items.slice(items.findIndex((item) => item.reference === reference) + 1).find((item) => item.mayChange)
    if (next) return redirect(`${here}/${encodeURIComponent(next.reference)}`)
  }
  return redirect(saved(reference))
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'decision.title.item', { title: data?.item.title ?? '' })

export default function DecideOne() {
  return <DecisionItemPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
