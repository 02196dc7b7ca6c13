import type { LoaderFunctionArgs } from '@remix-run/node'
import { may } from '~/domain/policy'
import { isPublic, writes } from '~/domain/proposal'
import { enterProposal, notFound, type ProposalEntry } from '~/http/entrance.server'
import { inertAnswer, inertHeaders } from '~/http/inert.server'
import { hasInterest } from '~/queries/proposal/checking.server'
import { pictureFileIn } from '~/queries/proposal/pictures.server'

/**
 * One form of a photo, or a paper, under the hash of its content: it never changes, and is kept by browsers for a year;
 * by what stands between for a day, so that what is hidden or erased is soon gone there too.
 */
export async function loader(args: LoaderFunctionArgs) {
  const entry = await enterProposal(args, 'public.read')
  const { sparks, proposal } = entry
  const hash = args.params.file ?? ''
  const file = await sparks.world.read((db) => pictureFileIn(db, proposal.id, hash))
  const forAll = isPublic(proposal.standing) && file?.hidden === false
  if (!file || !(forAll || (await mayRead(entry, file)))) throw notFound()
  const headers = inertHeaders({
    'Content-Type': file.contentType,
    'Content-Length': String(file.size),
    'Cache-Control': forAll ? 'public, max-age=31536000, s-maxage=86400, immutable' : 'private, no-cache',
    ETag: `"${hash}"`,
  })
  if (file.contentType === 'application/pdf')
    headers.set('Content-Disposition', `attachment; filename="${proposal.reference.replace(/[^\w-]/g, '')}.pdf"`)
  if (args.request.headers.get('If-None-Match') === `"${hash}"`) return new Response(null, { status: 304, headers })
  if (args.request.method === 'HEAD') return new Response(null, { headers })
  const content = await sparks.files.read(hash)
  if (!content) {
    sparks.log.error({ file: hash, proposal: proposal.id }, 'a picture that is on record is not in the store')
    throw notFound()
  }
  return inertAnswer(content, headers)
}

/**
 * What not everyone may see: an answer that is private, for those who write the idea and who may read its private answers;
 * what is not public yet or hidden, for officers too; who reads along sees what everyone will see.
 */
async function mayRead(
  { sparks, actor, round, now, proposal, share }: ProposalEntry,
  file: { readonly private: boolean; readonly hidden: boolean },
): Promise<boolean> {
  if (writes(share)) return true
  if (!file.private) return may(actor, 'picture.read-unpublished', { round, now, share }).ok && !(share && file.hidden)
  const interest = await sparks.world.read((db) => hasInterest(db, proposal, actor?.personId ?? ''))
  return may(actor, 'checking.read-private', { now, hasInterest: interest }).ok
}
