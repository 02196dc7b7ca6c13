import type { LoaderFunctionArgs } from '@remix-run/node'
import { enterPartnership } from '~/http/entrance.server'
import { storyBooklet } from '~/http/story-booklet.server'
import { tellingByLink } from '~/http/telling.server'

/** The same on paper, by the link in a letter. */
export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterPartnership(args, 'story.tell-by-link')
  return storyBooklet(await tellingByLink(entry, args.params.secret ?? ''), args.request)
}
