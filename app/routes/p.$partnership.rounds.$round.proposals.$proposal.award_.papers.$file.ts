import type { LoaderFunctionArgs } from '@remix-run/node'
import { enterProposal } from '~/http/entrance.server'
import { privatePhoto } from '~/http/private-photo.server'
import { paperFileOf } from '~/queries/money/award-papers.server'

/** The photo of a paper that was signed by hand. */
export async function loader(args: LoaderFunctionArgs) {
  const entered = await enterProposal(args, 'award-paper.read')
  return privatePhoto(args.request, args.params.file ?? '', entered, 'award-paper.read', paperFileOf)
}
