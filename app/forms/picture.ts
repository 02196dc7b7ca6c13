import { z } from 'zod'
import { mostWordsAbout, type PictureKind } from '~/domain/proposal'
import { words } from './fields'

/** What a photo shows, or what a paper is. */
export const pictureWordsForm = (kind: PictureKind) =>
  z.object({ words: words(mostWordsAbout, `picture-words-missing.${kind}`) })

export const most = { because: 300 } as const

/** Why a picture is kept from the public. */
export const hidePictureForm = z.object({ because: words(most.because, 'hide-because-missing') })
