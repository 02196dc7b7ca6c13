import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enterProposal } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { actOnStory, showTelling, tellingHere } from '~/http/telling.server'
import { titled } from '~/http/title'
import { StoryTasks } from '~/ui/learning/story-tasks'

/** How did it go? What is asked, how far it is, and sending it in. */
export async function loader(args: LoaderFunctionArgs) {
  return showTelling(tellingHere(await enterProposal(args, 'story.tell')), args.request)
}

export async function action(args: ActionFunctionArgs) {
  return actOnStory(tellingHere(await enterProposal(args, 'story.tell')), args.request)
}

/** Who is named here is for nobody's cache. */
export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' })

export const meta: MetaFunction = ({ matches }) => titled(matches, 'learning.story.title')

export default function TellTheStory() {
  return <StoryTasks {...useLoaderData<typeof loader>()} reply={useReply()} />
}
