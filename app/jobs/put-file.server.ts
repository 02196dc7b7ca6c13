import { setTimeout as pause } from 'node:timers/promises'
import { FilesUnavailable, type Pieces, type StoredFile } from '~/platform/files/file-store.server'
import type { Sparks } from '~/platform/sparks.server'
import { fileArrives } from '~/records/unnamed-files.server'

const longestWait = 5_000
const between = 200

/**
 * Puts a file into the store that is to be put on record next: written down first, so that it goes again by itself
 * (`letFilesGo`) if it never is. @throws FilesUnavailable
 */
export function putFile({ world, files, clock }: Sparks, pieces: Pieces, contentType: string): Promise<StoredFile> {
  const before = async ({ hash }: StoredFile) => {
    for (let waited = 0; waited < longestWait; waited += between) {
      if (await world.write((db) => fileArrives(db, hash, clock.now()), { unseen: true })) return
      // The same file is just being taken out.
      await pause(between)
    }
    throw new FilesUnavailable('the same file is being taken out of the store')
  }
  return files.put(pieces, { contentType, before })
}
