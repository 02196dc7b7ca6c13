import { Busboy, type BusboyHeaders } from '@fastify/busboy'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'

/** Why a file that is being sent is not taken: found while it is read, and nothing more of it is. */
export class NotTaken extends Error {
  override name = 'NotTaken'
  constructor(readonly because: 'nothing-chosen' | 'too-large' | 'not-whole') {
    super(because)
  }
}

/** What stands around the file in a form: names, boundaries, a few short fields. */
const besidesBytes = 16 * 1024

/**
 * Hands the one file of a form on while it is still being sent, a piece at a time, so that its size is no matter of
 * memory. What `keep` throws stops the reading there and then. The answer goes out meanwhile, and the server lets the
 * rest of what is on its way come in for a moment, so that the browser is there to read it.
 * @throws NotTaken
 */
export async function takeFile<Kept>(
  request: Request,
  most: { readonly bytes: number },
  keep: (pieces: AsyncIterable<Uint8Array>) => Promise<Kept>,
): Promise<Kept> {
  const said = Number(request.headers.get('Content-Length') ?? 0)
  if (said > most.bytes + besidesBytes) throw new NotTaken('too-large')
  const headers = Object.fromEntries(request.headers) as BusboyHeaders
  if (request.body === null || !/^multipart\/form-data;.*boundary=/i.test(headers['content-type'] ?? ''))
    throw new NotTaken('nothing-chosen')

  const body = Readable.fromWeb(request.body as ReadableStream)
  const limits = { files: 1, fields: 5, fieldSize: 1_000, fieldNameSize: 100, parts: 6, headerPairs: 20 }
  const parser = new Busboy({ headers, limits })
  let file: Readable | undefined
  let kept: Promise<Kept> | undefined
  parser.on('file', (_field, pieces, name: string | undefined) => {
    file = pieces
    kept = keep(atMost(pieces, most.bytes, name))
    kept.catch((reason: unknown) => body.destroy(reason as Error))
  })
  try {
    await pipeline(body, parser)
  } catch (reason) {
    // The parser leaves a file open whose sender has gone: whoever keeps it would wait for ever.
    file?.destroy(reason as Error)
    // What `keep` says counts more than that reading was stopped by it.
    const why = await (kept ?? Promise.reject(reason as Error)).then(
      () => reason,
      (said: unknown) => said,
    )
    throw isUnfinished(why) ? new NotTaken('not-whole') : why
  }
  if (!kept) throw new NotTaken('nothing-chosen')
  return kept
}

async function* atMost(file: AsyncIterable<Uint8Array>, bytes: number, name: string | undefined) {
  let size = 0
  for await (const piece of file) {
    size += piece.length
    if (size > bytes) throw new NotTaken('too-large')
    yield piece
  }
  if (size === 0 && !name) throw new NotTaken('nothing-chosen')
}

/** The sender went away, or left out the end. */
const isUnfinished = (reason: unknown): boolean =>
  /aborted|premature|unexpected end|terminated|closed|ECONNRESET/i.test(
    reason instanceof Error ? `${reason.name} ${reason.message}` : '',
  )
