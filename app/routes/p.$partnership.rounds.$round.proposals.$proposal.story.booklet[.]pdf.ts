import type { LoaderFunctionArgs } from '@remix-run/node'
import { enterProposal } from '~/http/entrance.server'
import { storyBooklet } from '~/http/story-booklet.server'
import { tellingHere } from '~/http/telling.server'

/** The questions about how it went, on paper. */
export async function loader(args: LoaderFunctionArgs) {
  return storyBooklet(tellingHere(await enterProposal(args, 'story.tell')), args.request)
}
