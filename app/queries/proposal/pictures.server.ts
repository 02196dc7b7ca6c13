import { and, eq, isNull, lte, notInArray, or } from 'drizzle-orm'
import { picture, pictureFile } from '~db/schema'
import { mostOf, paperOfAward, photoOfReceipt, photoOfStory, pictureKinds } from '~/domain/proposal'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { photoSeen } from '~/records/proposal/photos.server'
import { picturesOf, shownPictures, thereOf, type Picture } from '~/records/proposal/pictures.server'

/** What stands with something else than the idea. */
const elsewhere: string[] = [photoOfStory, photoOfReceipt, paperOfAward]

/** Whether a photo waits that nobody is making ready. */
export async function anyPictureWaiting(db: Db, now: Instant): Promise<boolean> {
  const found = await db
    .select({ id: picture.id })
    .from(picture)
    .where(
      and(
        eq(picture.state, 'waiting'),
        isNull(picture.removedAt),
        or(isNull(picture.takenUntil), lte(picture.takenUntil, now)),
      ),
    )
    .limit(1)
  return found.length > 0
}

export interface PaperSeen {
  readonly id: string
  readonly words: string
  readonly hash: string
  /** In bytes. */
  readonly size: number
}

const paperSeen = ({ id, words, files: [file] }: Picture): PaperSeen[] =>
  file ? [{ id, words, hash: file.hash, size: file.size }] : []

const seen = (pictures: readonly Picture[]) => ({
  photos: pictures.filter(({ kind }) => kind === 'photo').map(photoSeen),
  papers: pictures.filter(({ kind }) => kind === 'paper').flatMap(paperSeen),
})

/** What anyone may see of a proposal, once they may see the proposal. */
export async function picturesShown(db: Db, proposalId: string) {
  return seen((await shownPictures(db, [proposalId])).get(proposalId) ?? [])
}
export type PicturesSeen = Awaited<ReturnType<typeof picturesShown>>

/** All that goes with a proposal, for its applicant and for officers: also what is not ready, or hidden, or just taken out. */
export async function ownPictures(db: Db, proposalId: string) {
  // How it went is told elsewhere, with pictures of its own; receipts stand with the award.
  const all = (await picturesOf(db, proposalId)).filter(({ forAsk }) => forAsk === null || !elsewhere.includes(forAsk))
  const of = (one: Picture) => ({
    id: one.id,
    kind: one.kind,
    state: one.state,
    puzzle: one.puzzle,
    words: one.words,
    forAsk: one.forAsk,
    isPrivate: one.private,
    hiddenBecause: one.hiddenAt === null ? null : one.hiddenBecause,
    photo: one.kind === 'photo' && one.state === 'ready' ? photoSeen(one) : null,
    paper: one.kind === 'paper' ? (paperSeen(one)[0] ?? null) : null,
  })
  const there = all.filter(({ removedAt }) => removedAt === null)
  return {
    pictures: pictureKinds.flatMap((kind) => there.filter((one) => one.kind === kind)).map(of),
    removed: all.filter(({ removedAt, state }) => removedAt !== null && state !== 'refused').map(of),
    room: Object.fromEntries(pictureKinds.map((kind) => [kind, mostOf[kind] - thereOf(all, kind).length])) as Record<
      Picture['kind'],
      number
    >,
  }
}
export type OwnPictures = Awaited<ReturnType<typeof ownPictures>>
export type OwnPicture = OwnPictures['pictures'][number]

/** What goes with a proposal for those who check it: what is private only for who reads its private answers too. */
export async function checkersPictures(db: Db, proposalId: string, readsPrivate: boolean) {
  const { pictures } = await ownPictures(db, proposalId)
  return { pictures: pictures.filter(({ isPrivate }) => readsPrivate || !isPrivate) }
}

/** A file by its hash, if this proposal names it; and whether everybody may see it who may see the proposal. */
export async function pictureFileIn(db: Db, proposalId: string, hash: string) {
  const found = await db
    .select({
      contentType: pictureFile.contentType,
      size: pictureFile.size,
      words: picture.words,
      hiddenAt: picture.hiddenAt,
      private: picture.private,
    })
    .from(pictureFile)
    .innerJoin(picture, eq(picture.id, pictureFile.pictureId))
    .where(
      and(
        eq(pictureFile.hash, hash),
        eq(picture.proposalId, proposalId),
        isNull(picture.removedAt),
        or(isNull(picture.forAsk), notInArray(picture.forAsk, elsewhere)),
      ),
    )
    .limit(10)
  // The same photo added twice is one file: shown as long as one of them is.
  const isShown = (one: (typeof found)[number]) => one.hiddenAt === null && !one.private
  const one = found.find(isShown) ?? found[0]
  return one ? { ...one, hidden: !isShown(one) } : null
}
