import type { LoaderFunctionArgs } from '@remix-run/node'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { answerStoryFile } from '~/http/story-file.server'
import { storyToLookAt } from '~/queries/learning/second-look.server'

/** A photo of a story that waits for a second look. */
export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterPartnership(args, 'story.look')
  const { story = '', file = '' } = args.params
  const found = await entry.sparks.world.read((db) => storyToLookAt(db, entry.partnership.id, story))
  if (!found) throw notFound()
  return answerStoryFile(entry, args.request, { storyId: story, hash: file, who: 'insider' })
}
