import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { Bucket } from '~/platform/files/s3.server'

/** What may be asked of it besides being well: for the next so many requests, or until it is told otherwise. */
interface Mood {
  /** Answers 500 to so many. */
  broken: number
  /** In milliseconds, before it answers. */
  slow: number
  /** Cuts the connection in the middle of an object it gives out. */
  cutsShort: boolean
  /** Lets nobody list: a missing object is refused instead of told, as Amazon does then. */
  listsNothing: boolean
}

export interface S3Server {
  readonly place: Bucket
  readonly objects: Map<string, { readonly body: Buffer; readonly type: string }>
  readonly mood: Mood
  /** What was asked for, such as `PUT /files/ab/cdef`. */
  readonly asked: string[]
  close(): Promise<void>
}

const key = { id: 'AKIDTESTS', secret: 'the secret of the tests, not of anyone' }

/** A small S3 of our own on loopback: one bucket in memory, real HTTP, and every signature looked at (version 4). */
export async function startS3(bucket = 'neighbours'): Promise<S3Server> {
  const objects: S3Server['objects'] = new Map()
  const mood: Mood = { broken: 0, slow: 0, cutsShort: false, listsNothing: false }
  const asked: string[] = []

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const body = Buffer.concat(parts)
    const { pathname } = new URL(request.url ?? '/', 'http://here')
    asked.push(`${request.method} ${pathname}`)
    if (mood.slow > 0) await pause(mood.slow)
    const refuse = (status: number, code: string) => {
      const told = `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`
      response.writeHead(status, { 'Content-Type': 'application/xml', 'x-amz-request-id': 'a-test' })
      response.end(request.method === 'HEAD' ? undefined : told)
    }
    if (mood.broken > 0) {
      mood.broken -= 1
      return refuse(500, 'InternalError')
    }
    const wrong = wrongWithSignature(request, body)
    if (wrong) return refuse(wrong === 'XAmzContentSHA256Mismatch' ? 400 : 403, wrong)
    const [, inBucket = '', name = ''] = /^\/([^/]+)\/(.+)$/.exec(pathname) ?? []
    if (inBucket !== bucket) return refuse(404, 'NoSuchBucket')
    const found = objects.get(name)
    const etag = `"${createHash('md5')
      .update(found?.body ?? body)
      .digest('hex')}"`
    if (request.method === 'PUT') {
      if (request.headers['if-none-match'] === '*' && found) return refuse(412, 'PreconditionFailed')
      objects.set(name, { body, type: request.headers['content-type'] ?? '' })
      response.writeHead(200, { ETag: etag }).end()
    } else if (request.method === 'DELETE') {
      objects.delete(name)
      response.writeHead(204).end()
    } else if (!found) {
      if (mood.listsNothing) refuse(403, 'AccessDenied')
      else refuse(404, 'NoSuchKey')
    } else {
      response.writeHead(200, { 'Content-Length': found.body.length, 'Content-Type': found.type, ETag: etag })
      if (request.method === 'HEAD') response.end()
      else if (mood.cutsShort) response.write(found.body.subarray(0, found.body.length >> 1), () => response.destroy())
      else response.end(found.body)
    }
  }

  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()))
  const { port } = server.address() as AddressInfo
  const endpoint = `http://127.0.0.1:${port}`
  return {
    place: { kind: 's3', bucket, prefix: 'files', endpoint, region: 'us-east-1', key },
    objects,
    mood,
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/** The S3 name of what is wrong with who asks; nothing when all is well (AWS Signature Version 4, in the header). */
function wrongWithSignature({ method = '', url = '/', headers }: IncomingMessage, body: Buffer): string | undefined {
  const said =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(
      headers.authorization ?? '',
    )
  if (!said) return 'AccessDenied'
  const [, id = '', day = '', region = '', signed = '', signature = ''] = said
  if (id !== key.id) return 'InvalidAccessKeyId'
  const { pathname, searchParams } = new URL(url, 'http://here')
  const query = [...searchParams]
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort()
    .join('&')
  const lines = signed.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`)
  const bodyHash = String(headers['x-amz-content-sha256'])
  const canonical = [method, pathname, query, lines.join(''), signed, bodyHash].join('\n')
  const scope = `${day}/${region}/s3/aws4_request`
  const toSign = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha256(canonical)].join('\n')
  const hmac = (with_: string | Buffer, text: string) => createHmac('sha256', with_).update(text).digest()
  const signing = [day, region, 's3', 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${key.secret}`)
  const wanted = hmac(signing, toSign)
  if (!timingSafeEqual(wanted, Buffer.from(signature, 'hex'))) return 'SignatureDoesNotMatch'
  return bodyHash === sha256(body) ? undefined : 'XAmzContentSHA256Mismatch'
}

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex')
