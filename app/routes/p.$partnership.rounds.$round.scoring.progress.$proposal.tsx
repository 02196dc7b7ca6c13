import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reassignScorer } from '~/commands/panel/reassign-scorer.server'
import { reassignForm } from '~/forms/scorers'
import { read } from '~/forms/read'
import { enterProposal, notFound, turnAway } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { scorersOf } from '~/queries/panel/scorers-of.server'
import { ReassignPage } from '~/ui/panel/reassign-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership, proposal, actor, now } = await enterProposal(args, 'scorers.assign')
  const found = await sparks.world.read((db) => scorersOf(db, round, proposal, actor?.personId ?? '', now))
  if (!found) throw notFound()
  if (found.hasInterest) throw turnAway({ ok: false, because: 'you-have-an-interest', values: {} })
  const { scorers, others } = found
  const back = `/p/${partnership.slug}/rounds/${round.slug}/scoring/progress`
  return { back, title: proposal.title, scorers, others }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, round, partnership, proposal } = await enterProposal(args, 'scorers.assign')
  const reading = read(reassignForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const done = await sparks.world.write((db) => reassignScorer(db, on, proposal.id, reading.answers), { unseen: true })
  if (!done.ok) return refused(done, reading.typed)
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}/scoring/progress?reassigned`)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'scorers.reassign.title', { title: data?.title ?? '' })

export default function ReassignScorer() {
  return <ReassignPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
