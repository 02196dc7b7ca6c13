import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { closePanelVote, endPanelVote } from '~/commands/panel/close-panel-vote.server'
import { giveCastingVote } from '~/commands/panel/give-casting-vote.server'
import { keyInSlips, keyInVoice } from '~/commands/panel/key-in-voices.server'
import { openPanelVote } from '~/commands/panel/open-panel-vote.server'
import type { Outcome } from '~/domain/refusal'
import { panelVoteDeskForm } from '~/forms/panel/panel-vote'
import { read } from '~/forms/read'
import { enterProposal } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import type { Db } from '~/platform/world.server'
import { topics } from '~/platform/topics.server'
import { panelVotesIn } from '~/queries/panel/panel-votes.server'
import { PanelVoteDesk } from '~/ui/panel/panel-vote-desk'

/** One vote of the panel: for whoever keeps it, who has voted and the ways to go on; for the others what it came to. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership, proposal, actor, now } = await enterProposal(args, 'decision.read')
  const href = `/p/${partnership.slug}/rounds/${round.slug}`
  const votes = actor && (await sparks.world.read((db) => panelVotesIn(db, round, actor, now)))
  const item = votes?.items.find(({ reference }) => reference === proposal.reference)
  if (!votes || !item) throw redirect(`${href}/decision`)
  const { secret, casting, quorum, soFar } = votes
  return {
    round: { title: round.title, href },
    item,
    rules: { secret, casting, quorum, soFar },
    done: new URL(args.request.url).searchParams.get('done'),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, round, partnership, proposal } = await enterProposal(args, 'decision.read')
  const reading = read(panelVoteDeskForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answers, typed } = reading
  const command = (db: Db): Promise<Outcome<object>> => {
    switch (answers.step) {
      case 'open':
        return openPanelVote(db, on, round.id, proposal.id)
      case 'close':
        return closePanelVote(db, on, sparks.secrets, round.id, proposal.id)
      case 'end':
        return endPanelVote(db, on, sparks.secrets, round.id, proposal.id)
      case 'casting':
        return giveCastingVote(db, on, round.id, proposal.id, answers.says)
      case 'key-in':
        return keyInVoice(db, on, round.id, proposal.id, answers)
      case 'slips':
        return keyInSlips(db, on, sparks.secrets, round.id, proposal.id, answers)
    }
  }
  const did = await sparks.world.write(command, { topics: [topics.panelVotes(round.id)] })
  if (!did.ok) return refused(did, typed)
  const here = `/p/${partnership.slug}/rounds/${round.slug}/panel-votes/${encodeURIComponent(proposal.reference)}`
  return redirect(`${here}?done=${answers.step}`)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'voices.title.one', { title: data?.item.title ?? '' })

export default function OnePanelVote() {
  return <PanelVoteDesk {...useLoaderData<typeof loader>()} reply={useReply()} />
}
