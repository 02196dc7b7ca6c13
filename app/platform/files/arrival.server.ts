import { createHash } from 'node:crypto'
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { newId } from '../secrets.server'
import { OtherContent, type Pieces, type StoredFile } from './file-store.server'

export interface Arrival extends StoredFile {
  /** Where it lies for now: under a name of its own, whole and on the disk. Whoever takes it moves or removes it. */
  readonly path: string
}

/** Writes what comes down in `folder`, a piece at a time. What fails on the way leaves nothing behind. */
export async function arrivalOf(pieces: Pieces, folder: string, expected?: string): Promise<Arrival> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, newId())
  const hash = createHash('sha256')
  let size = 0
  try {
    const file = await open(path, 'wx', 0o600)
    try {
      for await (const piece of pieces) {
        const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
        hash.update(bytes)
        size += bytes.length
        await file.writeFile(bytes)
      }
      await file.sync()
    } finally {
      await file.close()
    }
    const found = hash.digest('hex')
    if (expected !== undefined && found !== expected) {
      throw new OtherContent(`a file that is on record as ${expected} came out as ${found}`)
    }
    return { path, hash: found, size }
  } catch (reason) {
    await rm(path, { force: true })
    throw reason
  }
}

const longestArrival = 24 * 60 * 60 * 1000

/** Takes away what a program that was killed left half written. What is younger than a day may still be arriving. */
export async function sweepArrivals(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names) {
    const path = join(folder, name)
    const found = await stat(path).catch(() => undefined)
    if (found && found.mtimeMs < Date.now() - longestArrival) await rm(path, { force: true })
  }
}
