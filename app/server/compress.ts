import { pipeline, Readable } from 'node:stream'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { promisify } from 'node:util'
import { createGzip, gzip } from 'node:zlib'

const squeeze = promisify(gzip)
/** Below this, squeezing costs more time than sending saves. */
const worthwhileBytes = 4096

/** The answer, squeezed for those who take it: on a slow phone the page is most of what has to come. */
export async function compressed(request: Request, response: Response): Promise<Response> {
  const type = response.headers.get('Content-Type') ?? ''
  const takesGzip = /\bgzip\b/.test(request.headers.get('Accept-Encoding') ?? '')
  if (
    !takesGzip ||
    response.body === null ||
    response.headers.has('Content-Encoding') ||
    !/^(text\/(?!event-stream)|application\/json)/.test(type)
  )
    return response
  if (isFile(response)) return piecewise(response)
  const whole = Buffer.from(await response.arrayBuffer())
  const { status } = response
  if (whole.length < worthwhileBytes) return new Response(whole, { status, headers: response.headers })
  const headers = new Headers(response.headers)
  headers.set('Content-Encoding', 'gzip')
  headers.append('Vary', 'Accept-Encoding')
  headers.delete('Content-Length')
  // Level 4: within a few per cent of the best for pages, at a third of its time.
  return new Response(await squeeze(whole, { level: 4 }), { status, headers })
}

/** A file to take away may be as long as all that was ever granted: it is squeezed as it comes, and never held whole. */
const isFile = ({ headers }: Response) => headers.get('Content-Disposition')?.startsWith('attachment') ?? false

function piecewise(response: Response): Response {
  const headers = new Headers(response.headers)
  headers.set('Content-Encoding', 'gzip')
  headers.append('Vary', 'Accept-Encoding')
  headers.delete('Content-Length')
  // Node's own streams wait for whoever reads slowly; its CompressionStream does not, and would hold all of it.
  const squeezed = pipeline(
    Readable.fromWeb(response.body as WebStream<Uint8Array>),
    createGzip({ level: 4 }),
    // Whoever went away in the middle has what she wanted.
    () => undefined,
  )
  return new Response(Readable.toWeb(squeezed) as ReadableStream, { status: response.status, headers })
}
