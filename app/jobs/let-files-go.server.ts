import { and, eq, isNotNull, lte, or } from 'drizzle-orm'
import { picture } from '~db/schema'
import { removedKeptFor } from '~/domain/proposal'
import { later } from '~/domain/time'
import type { Sparks } from '~/platform/sparks.server'
import { forgetPictures, pictureById } from '~/records/proposal/pictures.server'
import { anyFileDue, filesAreGone, takeDueFiles } from '~/records/unnamed-files.server'

const atOnce = 50

/** Takes off the record, for good, what was taken out or could not be shown a day ago and longer. */
export async function forgetRemovedPictures({ world, clock }: Sparks): Promise<void> {
  const now = clock.now()
  const before = later(now, -removedKeptFor)
  const over = or(
    and(isNotNull(picture.removedAt), lte(picture.removedAt, before)),
    and(eq(picture.state, 'refused'), lte(picture.addedAt, before)),
  )
  const due = await world.read((db) => db.select({ id: picture.id }).from(picture).where(over).limit(atOnce))
  if (due.length === 0) return
  await world.write(
    async (db) => {
      for (const { id } of due) {
        const found = await pictureById(db, id)
        // It may have been put back meanwhile.
        const stillOut = found && ((found.removedAt ?? now) <= before || found.state === 'refused')
        if (stillOut) await forgetPictures(db, [found], now)
      }
    },
    { unseen: true },
  )
}

/** Takes files out of the store that nothing on record names any more, or that came and were never put on record. */
export async function letFilesGo({ world, files, clock }: Sparks): Promise<void> {
  const now = clock.now()
  if (!(await world.read((db) => anyFileDue(db, now)))) return
  const taken = await world.write((db) => takeDueFiles(db, now, atOnce), { unseen: true })
  for (const hash of taken) await files.remove(hash)
  await world.write((db) => filesAreGone(db, taken, now), { unseen: true })
}
