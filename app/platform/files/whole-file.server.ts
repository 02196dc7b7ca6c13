import { createHash } from 'node:crypto'
import { FilesUnavailable, type FileStore } from './file-store.server'

/** A file that should be there is not, or is not what its name says. */
export class FileLost extends Error {
  override name = 'FileLost'
}

/** A kept file, a piece at a time. Only at its end is it known to be whole: nobody is to be given it before. @throws FileLost, FilesUnavailable */
export async function* wholeFile(files: FileStore, hash: string): AsyncGenerator<Uint8Array> {
  const pieces = await files.read(hash)
  if (!pieces) throw new FileLost(`the file ${hash} is not in ${files.name}`)
  const found = createHash('sha256')
  try {
    for await (const piece of pieces as AsyncIterable<Uint8Array>) {
      found.update(piece)
      yield piece
    }
  } catch (cause) {
    throw new FilesUnavailable(`the file ${hash} in ${files.name} cannot be read to its end`, { cause })
  }
  if (found.digest('hex') !== hash) throw new FileLost(`the file ${hash} in ${files.name} has other content`)
}
