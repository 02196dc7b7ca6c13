import { data } from '@remix-run/node'
import { largest, type PictureKind, type PicturePuzzle } from '~/domain/proposal'
import type { Refusal } from '~/domain/refusal'
import { refused, type Reply } from './reply.server'

/** The page once more, with why the photo or paper that was sent was not taken, at the field it was chosen in. */
export function notTaken(took: { readonly puzzle: PicturePuzzle } | { readonly refusal: Refusal }, kind: PictureKind) {
  if ('refusal' in took) return refused(took.refusal)
  const values = { most: largest[kind] / 1_000_000 }
  const faults = { [kind]: { because: `picture-${took.puzzle}`, values } }
  return data<Reply>({ typed: {}, faults }, { status: took.puzzle === 'too-large' ? 413 : 422 })
}
