import type { LoaderFunctionArgs } from '@remix-run/node'
import { enterPartnership } from '~/http/entrance.server'
import { answerStoryFile } from '~/http/story-file.server'

/** A photo of a published story, as long as everybody in it says yes. */
export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterPartnership(args, 'public.read')
  const { story = '', file = '' } = args.params
  return answerStoryFile(entry, args.request, { storyId: story, hash: file, who: 'everyone' })
}
