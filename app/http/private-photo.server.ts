import { examinerLooks } from '~/commands/money/examiner-looks.server'
import { couldEver } from '~/domain/policy'
import type { Db } from '~/platform/world.server'
import { notFound, type enterProposal } from './entrance.server'
import { inertAnswer, inertHeaders } from './inert.server'

/**
 * A photo that stands with an award for the recipient and the officers alone. It can be taken out at any moment: nobody keeps
 * it unasked. That whoever examines the books opened it is on record before she sees it.
 */
export async function privatePhoto(
  request: Request,
  hash: string,
  { sparks, proposal, actor, on }: Awaited<ReturnType<typeof enterProposal>>,
  act: 'receipt.read' | 'award-paper.read',
  fileOf: (db: Db, proposalId: string, hash: string) => Promise<{ contentType: string; size: number } | null>,
): Promise<Response> {
  const file = await sparks.world.read((db) => fileOf(db, proposal.id, hash))
  if (!file) throw notFound()
  const headers = inertHeaders({
    'Content-Type': file.contentType,
    'Content-Length': String(file.size),
    'Cache-Control': 'private, no-cache',
    ETag: `"${hash}"`,
  })
  if (request.headers.get('If-None-Match') === `"${hash}"`) return new Response(null, { status: 304, headers })
  if (request.method === 'HEAD') return new Response(null, { headers })
  if (couldEver(actor, 'examination.ask'))
    await sparks.world.write((db) => examinerLooks(db, on, proposal.id, act, hash))
  const content = await sparks.files.read(hash)
  if (!content) {
    sparks.log.error({ file: hash, proposal: proposal.id }, 'a photo of an award is on record and not in the store')
    throw notFound()
  }
  return inertAnswer(content, headers)
}
