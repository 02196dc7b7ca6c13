import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import type { Pieces } from './files/file-store.server'

/** A file in a ZIP, as it is listed beside it. */
export interface Packed {
  readonly path: string
  /** SHA-256 of the file itself, not of how it is packed. */
  readonly hash: string
  /** In bytes, unpacked. */
  readonly size: number
}

/** Puts one file into the ZIP, and resolves when all of it is in. `packed` when it is small already, as a picture is. */
export type Pack = (path: string, pieces: Pieces, packed?: boolean) => Promise<Packed>

/**
 * A ZIP, a piece at a time, as `fill` puts one file after another into it. Nothing is held but what is on its way, however
 * much goes in; where nobody reads on, nothing more is made. A throw of `fill` ends the reading with it.
 * @param at the moment all files in it bear.
 */
export async function* zipPieces(at: number, fill: (pack: Pack) => Promise<void>): AsyncGenerator<Uint8Array, void> {
  const zip = new ZipFile()
  const out = zip.outputStream as Readable
  let current: Readable | undefined
  const pack: Pack = async (path, pieces, packed = false) => {
    const hash = createHash('sha256')
    let size = 0
    async function* asBytes() {
      for await (const piece of pieces) {
        const bytes = typeof piece === 'string' ? Buffer.from(piece) : Buffer.from(piece)
        hash.update(bytes)
        size += bytes.length
        yield bytes
      }
    }
    current = Readable.from(asBytes(), { objectMode: false })
    zip.addReadStream(current, path, { mtime: new Date(at), compress: !packed, mode: 0o100644 })
    await finished(current)
    return { path, hash: hash.digest('hex'), size }
  }
  const filling = fill(pack).then(
    () => zip.end(),
    (trouble: unknown) => void out.destroy(trouble instanceof Error ? trouble : new Error(String(trouble))),
  )
  try {
    for await (const piece of out) yield piece as Uint8Array
  } finally {
    // Whoever stopped reading is not waited for by a file that was on its way in.
    out.destroy()
    current?.destroy()
    await filling
  }
}
