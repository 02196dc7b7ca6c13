import type { LoaderFunctionArgs } from '@remix-run/node'
import { enterProposal, notFound } from '~/http/entrance.server'
import { answerStoryFile } from '~/http/story-file.server'
import { storyBeingTold } from '~/queries/learning/telling.server'

/** A photo of a story that is being told, for who tells it. */
export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterProposal(args, 'story.tell')
  const told = await entry.sparks.world.read((db) => storyBeingTold(db, entry.proposal, entry.round))
  if (!told?.storyId) throw notFound()
  return answerStoryFile(entry, args.request, { storyId: told.storyId, hash: args.params.file ?? '', who: 'insider' })
}
