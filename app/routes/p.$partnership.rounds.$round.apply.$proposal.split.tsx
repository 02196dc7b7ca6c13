import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { splitProposal } from '~/commands/proposal/split-proposal.server'
import { whenToChange } from '~/http/changing.server'
import { enterProposal } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused } from '~/http/reply.server'
import { titled } from '~/http/title'
import { ownDraft } from '~/queries/proposal/own-draft.server'
import { SplitPage } from '~/ui/proposal/split-page'

export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterProposal(args, 'proposal.split')
  const { sparks, partnership, round, proposal, share } = entry
  const own = await sparks.world.read((db) => ownDraft(db, proposal, round, share ?? 'read'))
  return {
    href: `/p/${partnership.slug}/rounds/${round.slug}/apply/${proposal.reference}`,
    round: round.title,
    reference: proposal.reference,
    title: own.draft.title,
    ...whenToChange(entry, own),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership, round, proposal } = await enterProposal(args, 'proposal.split')
  const split = await sparks.world.write((db) => splitProposal(db, on, proposal.id))
  if (!split.ok) return refused(split)
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}/apply/${split.reference}`)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'lineage.split.title')

export default function Split() {
  return <SplitPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
