import { listWidth } from '~/domain/proposal'
import type { Db } from '~/platform/world.server'
import { shownPictures, type Picture } from './pictures.server'

/** A photo as a page shows it: addresses are the page's business. */
export interface PhotoSeen {
  readonly id: string
  /** What it shows; empty when nobody has said. */
  readonly words: string
  /** The widths there are, the narrowest first, and the one for telephones that know no WebP. */
  readonly sizes: readonly { readonly hash: string; readonly width: number; readonly height: number }[]
  readonly plain: { readonly hash: string; readonly width: number; readonly height: number } | null
}

const sized = ({ hash, width, height }: Picture['files'][number]) => ({ hash, width, height })

export function photoSeen({ id, words, files }: Picture): PhotoSeen {
  const plain = files.find(({ contentType }) => contentType === 'image/jpeg')
  return {
    id,
    words,
    sizes: files.filter(({ contentType }) => contentType === 'image/webp').map(sized),
    plain: plain ? sized(plain) : null,
  }
}

/** The photo that stands for each of these proposals in a list, no wider than lists need; by proposal. */
export async function firstPhotos(db: Db, proposalIds: readonly string[]): Promise<Map<string, PhotoSeen>> {
  const all = await shownPictures(db, proposalIds)
  return new Map(
    [...all].flatMap(([proposalId, pictures]) => {
      const found = pictures.find(({ kind }) => kind === 'photo')
      if (!found) return []
      const first = photoSeen(found)
      const sizes = first.sizes.filter(({ width }) => width <= listWidth)
      return [[proposalId, { ...first, sizes, plain: null }] as const]
    }),
  )
}
