import type { LoaderFunctionArgs } from '@remix-run/node'
import { privatePhoto } from '~/http/private-photo.server'
import { paperFileOf } from '~/queries/money/award-papers.server'

/** The photo of a paper that was signed by hand. */
export const loader = (args: LoaderFunctionArgs) => privatePhoto(args, 'award-paper.read', paperFileOf)
