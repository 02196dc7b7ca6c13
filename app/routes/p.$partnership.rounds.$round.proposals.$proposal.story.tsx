import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { tellStory } from '~/commands/learning/tell-story.server'
import { refuse } from '~/domain/refusal'
import { storyForm } from '~/forms/learning'
import { read } from '~/forms/read'
import { enterProposal, turnAway } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { publicProposal } from '~/queries/proposal/public-proposal.server'
import { StoryForm } from '~/ui/learning/story-form'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, now, partnership, round, proposal } = await enterProposal(args, 'story.tell')
  const { title, story, verdict } = await sparks.world.read((db) => publicProposal(db, proposal, round, now))
  if (verdict?.outcome !== 'funded' && verdict?.outcome !== 'part-funded') throw turnAway(refuse('not-funded'))
  return {
    href: `/p/${partnership.slug}/rounds/${round.slug}/proposals/${proposal.reference}`,
    title,
    story,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership, round, proposal } = await enterProposal(args, 'story.tell')
  const reading = read(storyForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const told = await sparks.world.write((db) => tellStory(db, on, proposal.id, reading.answers))
  if (!told.ok) return refused(told, reading.typed)
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}/proposals/${proposal.reference}?told`)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'learning.story.title')

export default function TellTheStory() {
  return <StoryForm {...useLoaderData<typeof loader>()} reply={useReply()} />
}
