import { storyFile } from '~/queries/learning/second-look.server'
import { notFound, type Entry } from './entrance.server'
import { inertAnswer, inertHeaders } from './inert.server'

/**
 * A photo of a story. It can be withdrawn at any moment and is then to be gone everywhere, so that nothing on the way keeps
 * it without asking us again.
 */
export async function answerStoryFile(
  { sparks }: Pick<Entry, 'sparks'>,
  request: Request,
  of: { readonly storyId: string; readonly hash: string; readonly who: 'everyone' | 'insider' },
): Promise<Response> {
  const file = await sparks.world.read((db) => storyFile(db, of.storyId, of.hash, of.who))
  if (!file) throw notFound()
  const headers = inertHeaders({
    'Content-Type': file.contentType,
    'Content-Length': String(file.size),
    'Cache-Control': of.who === 'everyone' ? 'public, no-cache' : 'private, no-cache',
    ETag: `"${of.hash}"`,
  })
  if (request.headers.get('If-None-Match') === `"${of.hash}"`) return new Response(null, { status: 304, headers })
  if (request.method === 'HEAD') return new Response(null, { headers })
  const content = await sparks.files.read(of.hash)
  if (!content) {
    sparks.log.error({ file: of.hash, story: of.storyId }, 'a photo that is on record is not in the store')
    throw notFound()
  }
  return inertAnswer(content, headers)
}
