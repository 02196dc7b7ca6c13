import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { declineCarried } from '~/commands/proposal/decline-carried.server'
import { enterProposal, notFound, type ProposalEntry } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused } from '~/http/reply.server'
import { titled } from '~/http/title'
import { ownOrigin } from '~/queries/proposal/lineage.server'
import { DeclinePage } from '~/ui/proposal/carry-pages'

const ownHref = ({ partnership, round, proposal }: ProposalEntry) =>
  `/p/${partnership.slug}/rounds/${round.slug}/apply/${proposal.reference}`

export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterProposal(args, 'proposal.decline')
  const { sparks, proposal } = entry
  const origin = await sparks.world.read((db) => ownOrigin(db, proposal))
  if (origin?.kind !== 'carried') throw notFound()
  if (proposal.standing !== 'draft') throw redirect(ownHref(entry))
  return { href: ownHref(entry), reference: proposal.reference, title: proposal.title }
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterProposal(args, 'proposal.decline')
  const { sparks, on, proposal } = entry
  const declined = await sparks.world.write((db) => declineCarried(db, on, proposal.id))
  return declined.ok ? redirect(ownHref(entry)) : refused(declined)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'lineage.decline.title')

export default function Decline() {
  return <DeclinePage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
