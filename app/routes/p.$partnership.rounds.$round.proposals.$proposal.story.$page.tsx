import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enterProposal } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { actOnTelling, pageNamed, showTelling, tellingHere, type TakePhoto } from '~/http/telling.server'
import { takePictureInto } from '~/jobs/take-picture.server'
import { titled } from '~/http/title'
import { StoryPages } from '~/ui/learning/story-pages'

/** One page of a story: a question, its numbers, its photos, or who is in it. */
export async function loader(args: LoaderFunctionArgs) {
  const telling = tellingHere(await enterProposal(args, 'story.tell'))
  return { page: pageNamed(args.params.page), ...(await showTelling(telling, args.request)) }
}

export async function action(args: ActionFunctionArgs) {
  const telling = tellingHere(await enterProposal(args, 'story.tell'))
  const take: TakePhoto = (door) => takePictureInto(telling.entry.sparks, args.request, door)
  return actOnTelling(telling, pageNamed(args.params.page), args.request, take)
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' })

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, `learning.page.${data?.page ?? 'happened'}.title`)

export default function TellAPage() {
  return <StoryPages {...useLoaderData<typeof loader>()} reply={useReply()} />
}
