import { LRUCache } from 'lru-cache'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setImmediate as turn } from 'node:timers/promises'
import { createGunzip, createGzip } from 'node:zlib'

const mostBytes = 32 * 1024 * 1024

export interface KeptFiles {
  /** `version` stands for all that the file is made of: another version is another file. */
  answer(
    request: Request,
    version: string,
    pieces: () => AsyncIterable<string | Uint8Array>,
    headers: Record<string, string>,
  ): Promise<Response>
}

/**
 * Gives out files that are long in the making: each version is made once, a piece at a time so that others are answered
 * in between, and kept squeezed, the most asked for first. A browser that has it already is only told so.
 */
export function keepFiles(): KeptFiles {
  const kept = new LRUCache<string, Buffer>({ maxSize: mostBytes, sizeCalculation: (file) => file.length })
  const making = new Map<string, Promise<Buffer>>()

  function made(version: string, pieces: () => AsyncIterable<string | Uint8Array>): Promise<Buffer> {
    const underWay = making.get(version)
    if (underWay) return underWay
    const file = squeezed(pieces()).finally(() => making.delete(version))
    making.set(version, file)
    return file
  }

  return {
    async answer(request, version, pieces, given) {
      // Squeezed and plain are one version to us: a weak validator.
      const etag = `W/"${version}"`
      const headers = new Headers({ ...given, ETag: etag, 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding' })
      if (request.headers.get('If-None-Match')?.includes(version)) return new Response(null, { status: 304, headers })
      let file = kept.get(version)
      if (file === undefined) {
        file = await made(version, pieces)
        kept.set(version, file)
      }
      if (!/\bgzip\b/.test(request.headers.get('Accept-Encoding') ?? '')) {
        const plain = createGunzip()
        plain.end(file)
        return new Response(Readable.toWeb(plain) as ReadableStream, { headers })
      }
      headers.set('Content-Encoding', 'gzip')
      return new Response(new Uint8Array(file), { headers })
    },
  }
}

async function squeezed(pieces: AsyncIterable<string | Uint8Array>): Promise<Buffer> {
  async function* withTurns() {
    for await (const piece of pieces) {
      yield piece
      await turn()
    }
  }
  const out: Buffer[] = []
  await pipeline(withTurns, createGzip({ level: 6 }), async (parts: AsyncIterable<Buffer>) => {
    for await (const part of parts) out.push(part)
  })
  return Buffer.concat(out)
}
