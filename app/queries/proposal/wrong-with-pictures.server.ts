import { and, eq, isNotNull } from 'drizzle-orm'
import { picture, pictureFile, proposal, round } from '~db/schema'
import { FilesUnavailable, type FileStore } from '~/platform/files/file-store.server'
import { FileLost, wholeFile } from '~/platform/files/whole-file.server'
import type { Db } from '~/platform/world.server'

export interface PictureBreach {
  readonly law: 'pictures'
  /** The id of the picture. */
  readonly subject: string
  readonly words: string
}

/** A file that a picture names. */
export interface NamedFile {
  /** The id of the picture. */
  readonly subject: string
  readonly hash: string | null
}

/** All files that the photos and papers of a partnership name. */
export async function filesOfPictures(db: Db, partnershipId: string): Promise<NamedFile[]> {
  const named = await db
    .select({ subject: picture.id, hash: pictureFile.hash })
    .from(pictureFile)
    .innerJoin(picture, eq(picture.id, pictureFile.pictureId))
    .innerJoin(proposal, eq(proposal.id, picture.proposalId))
    .innerJoin(round, eq(round.id, proposal.roundId))
    .where(eq(round.partnershipId, partnershipId))
  const waiting = await db
    .select({ subject: picture.id, hash: picture.arrivedAs })
    .from(picture)
    .innerJoin(proposal, eq(proposal.id, picture.proposalId))
    .innerJoin(round, eq(round.id, proposal.roundId))
    .where(and(eq(round.partnershipId, partnershipId), isNotNull(picture.arrivedAs)))
  return [...named, ...waiting]
}

/** Those that are not in the store, or are not what they were. Reads each once. */
export async function wrongWithPictures(files: FileStore, named: readonly NamedFile[]): Promise<PictureBreach[]> {
  const known = new Map<string, string | null>()
  const breaches: PictureBreach[] = []
  for (const { subject, hash } of named) {
    if (hash === null) continue
    if (!known.has(hash)) known.set(hash, await wrongWithFile(files, hash))
    const words = known.get(hash)
    if (words) breaches.push({ law: 'pictures', subject, words })
  }
  return breaches
}

async function wrongWithFile(files: FileStore, hash: string): Promise<string | null> {
  try {
    for await (const piece of wholeFile(files, hash)) void piece
    return null
  } catch (reason) {
    if (reason instanceof FileLost || reason instanceof FilesUnavailable) return reason.message
    throw reason
  }
}
