import { ok, refuse, type Outcome } from '../refusal'
import { days } from '../time'
import type { Ask, Page } from './application-form'

/** What may go with a proposal: photos, and papers such as a quote from a shop. */
export const pictureKinds = ['photo', 'paper'] as const
export type PictureKind = (typeof pictureKinds)[number]

export const isPictureKind = (text: unknown): text is PictureKind => (pictureKinds as readonly unknown[]).includes(text)

/** What is sent in answer to a question that asks for a file; nothing for one that is answered in words. */
export const sentFor = ({ kind }: Pick<Ask, 'kind'>): PictureKind | undefined =>
  kind === 'photo' ? 'photo' : kind === 'document' ? 'paper' : undefined

/** The question of a page that asks for a file, and of which kind: it stands alone there. */
export function fileAskedBy({ asks }: Pick<Page, 'asks'>): { ask: Ask; kind: PictureKind } | undefined {
  const [found] = asks.flatMap((ask) => {
    const kind = sentFor(ask)
    return kind ? [{ ask, kind }] : []
  })
  return found
}

/**
 * In the place of a question: the form on paper that a helper keys in, scanned. It is a paper, one for an idea, and only
 * those who write and those who check see it.
 */
export const scanOfForm = 'scan-of-form'

/** In the place of a question: a photo of how it went. It goes with the story, is private, and stands nowhere with the idea. */
export const photoOfStory = 'story'

/** In the place of a question: a photo of a receipt, for the recipient and those who look after the money alone. */
export const photoOfReceipt = 'receipt'

/** In the place of a question: a photo of a paper that was signed by hand, for the same people. */
export const paperOfAward = 'award-paper'

/** A photo is looked at and made ready after it came; then it can be shown, or it turns out that it cannot. */
export type PictureState = 'waiting' | 'ready' | 'refused'

export const mostOf: Readonly<Record<PictureKind, number>> = { photo: 6, paper: 3 }
/** Of both kinds together, with those that were taken out or refused and are not gone yet: each takes up room. */
export const mostInAll = 20

const megabyte = 1_000_000
/** In bytes, of what is sent. */
export const largest: Readonly<Record<PictureKind, number>> = { photo: 15 * megabyte, paper: 10 * megabyte }
/** What cameras call 24 megapixels is a little more. */
export const mostDots = 25_000_000
/** In dots, along either side: beyond it, what is sent is no photo, however few dots it has. */
export const longestSide = 20_000

/** The widths a photo is made ready in, as WebP; the last also as JPEG, for old phones. */
export const pictureWidths = [320, 640, 1280] as const
/** The widest that lists show, and how many bytes it may have there. */
export const listWidth = 640
export const mostBytesInLists = 60_000

/** What was taken out can be put back for so long; then it is gone. */
export const removedKeptFor = days(1)

export const mostWordsAbout = 200

/** Whether one more of a kind may be added to so many. */
export const roomFor = (kind: PictureKind, already: number): Outcome<object, 'enough-photos' | 'enough-papers'> =>
  already < mostOf[kind] ? ok : refuse(kind === 'photo' ? 'enough-photos' : 'enough-papers', { most: mostOf[kind] })

/** Whether one more of any kind may be added to so many, however few of them can be seen. */
export const roomInAll = (already: number): Outcome<object, 'enough-for-today'> =>
  already < mostInAll ? ok : refuse('enough-for-today', { most: mostInAll })

/** Why what was sent cannot be taken, or cannot be shown. */
export const picturePuzzles = [
  'nothing-chosen',
  'empty',
  'too-large',
  'too-many-dots',
  'heic',
  'drawing',
  'moving-picture',
  'paper-as-photo',
  'photo-as-paper',
  'not-a-photo',
  'not-a-paper',
  'locked-paper',
  'cannot-be-read',
  'not-whole',
  'lost',
] as const
export type PicturePuzzle = (typeof picturePuzzles)[number]
