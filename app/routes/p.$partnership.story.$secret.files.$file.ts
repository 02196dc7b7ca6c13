import type { LoaderFunctionArgs } from '@remix-run/node'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { answerStoryFile } from '~/http/story-file.server'
import { tellingByLink } from '~/http/telling.server'
import { storyBeingTold } from '~/queries/learning/telling.server'

/** The same, by the link in a letter. */
export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterPartnership(args, 'story.tell-by-link')
  const { proposal, round } = await tellingByLink(entry, args.params.secret ?? '')
  const told = await entry.sparks.world.read((db) => storyBeingTold(db, proposal, round))
  if (!told?.storyId) throw notFound()
  return answerStoryFile(entry, args.request, { storyId: told.storyId, hash: args.params.file ?? '', who: 'insider' })
}
