import { publishedFile } from '~db/schema'
import { byTheClock, type Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { fileOnRecord, type FileOnRecord } from '~/records/voting/file-on-record.server'
import { recordAct } from '~/records/audit.server'
import { filesAreNamed } from '~/records/unnamed-files.server'

/** Puts on record what was published as the file of a round's ballots. Of two that come with one, the first stands. */
export async function recordPublishedFile(
  db: Db,
  on: Occasion,
  round: { readonly id: string; readonly partnershipId: string },
  file: Pick<FileOnRecord, 'head' | 'hash' | 'size'>,
): Promise<FileOnRecord> {
  const before = await fileOnRecord(db, round.id)
  if (before) return before
  const published = { roundId: round.id, ...file, at: on.at }
  // Should it have gone since it was put, it is written anew when somebody asks for it.
  await filesAreNamed(db, [file.hash])
  await db.insert(publishedFile).values(published)
  const { hash, size } = file
  await recordAct(db, byTheClock(on), round.partnershipId, 'clock', `round:${round.id}`, {
    voting: 'file-published',
    hash,
    size,
  })
  return published
}
