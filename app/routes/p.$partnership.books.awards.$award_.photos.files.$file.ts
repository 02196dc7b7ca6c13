import type { LoaderFunctionArgs } from '@remix-run/node'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { answerStoryFile } from '~/http/story-file.server'
import { storyEvidence } from '~/queries/learning/story-evidence.server'

/** A photo that the treasurer looks at for the books. */
export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterPartnership(args, 'story.keep-evidence')
  const { award = '', file = '' } = args.params
  const found = await entry.sparks.world.read((db) => storyEvidence(db, entry.partnership.id, award))
  const isHere = found?.photos.some(({ photo }) => [...photo.sizes, photo.plain].some((one) => one?.hash === file))
  if (!found?.storyId || !isHere) throw notFound()
  return answerStoryFile(entry, args.request, { storyId: found.storyId, hash: file, who: 'insider' })
}
