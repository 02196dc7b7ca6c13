import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enterPartnership } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { actOnStory, showTelling, tellingByLink } from '~/http/telling.server'
import { titled } from '~/http/title'
import { StoryTasks } from '~/ui/learning/story-tasks'

/** By the link in a letter, without signing in: what is asked, how far it is, and sending it in. */
export async function loader(args: LoaderFunctionArgs) {
  return showTelling(
    await tellingByLink(await enterPartnership(args, 'story.tell-by-link'), args.params.secret ?? ''),
    args.request,
  )
}

export async function action(args: ActionFunctionArgs) {
  return actOnStory(
    await tellingByLink(await enterPartnership(args, 'story.tell-by-link'), args.params.secret ?? ''),
    args.request,
  )
}

/** Who is named here is for nobody's cache. */
export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' })

export const meta: MetaFunction = ({ matches }) => titled(matches, 'learning.story.title')

export default function TellByLink() {
  return <StoryTasks {...useLoaderData<typeof loader>()} reply={useReply()} />
}
