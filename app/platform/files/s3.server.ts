import type { S3Client } from '@aws-sdk/client-s3'
import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, type Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { SetupTrouble } from '../root.server'
import { arrivalOf } from './arrival.server'
import { FilesUnavailable, placeOf, trial, type FileStore } from './file-store.server'
import { inWords, isMissing, maySucceedAgain, unavailable } from './s3-trouble.server'

export interface Bucket {
  readonly kind: 's3'
  readonly bucket: string
  /** Before every name, without a slash at either end; empty when the bucket is ours alone. */
  readonly prefix: string
  /** Of a service other than Amazon's. */
  readonly endpoint: string | undefined
  readonly region: string
  readonly key: { readonly id: string; readonly secret: string }
}

/** In milliseconds; `requestTimeout` is until the answer begins. */
const patience = {
  connectionTimeout: 3_000,
  requestTimeout: 10_000,
  throwOnRequestTimeout: true,
  socketTimeout: 10_000,
}
const mostTries = 3

/** Keeps files in a bucket of Amazon S3 or of anything that speaks its language, by the official client. */
export function s3Files(place: Bucket): FileStore {
  const { bucket: Bucket, prefix, endpoint } = place
  const name = `s3://${Bucket}${prefix && `/${prefix}`}${endpoint === undefined ? '' : ` at ${endpoint}`}`
  const objectOf = (hash: string) => ({ Bucket, Key: `${prefix && `${prefix}/`}${placeOf(hash)}` })
  // Loaded with the first file, so that starting does not wait for it.
  let loaded: ReturnType<typeof load> | undefined
  const withClient = async <Answer>(act: (s3: Awaited<ReturnType<typeof load>>) => Promise<Answer>) => {
    const s3 = await (loaded ??= load(place))
    for (let tries = 1; ; tries++) {
      try {
        return await act(s3)
      } catch (reason) {
        if (!maySucceedAgain(reason) || tries === mostTries) throw unavailable(reason)
        await pause(Math.random() * 100 * 2 ** tries)
      }
    }
  }

  const store: FileStore = {
    name,
    async put(pieces, { contentType, expected, before }) {
      // Its name is its hash, which is known when all of it has come: so it is written down here first.
      const { path, ...stored } = await arrivalOf(pieces, join(tmpdir(), 'small-sparks-arriving'), expected).catch(
        noRoom,
      )
      try {
        await before?.(stored)
        await withClient(async ({ client, sdk, signedAs }) => {
          const Body = createReadStream(path)
          const file = { ...objectOf(stored.hash), Body, ContentLength: stored.size, ContentType: contentType }
          const command = new sdk.PutObjectCommand(file)
          signedAs(command, stored.hash)
          await client.send(command).finally(() => Body.destroy())
        })
      } finally {
        await rm(path, { force: true })
      }
      return stored
    },
    async read(hash) {
      const body = await withClient(({ client, sdk }) =>
        client.send(new sdk.GetObjectCommand(objectOf(hash))).then(
          ({ Body }) => Body as Readable,
          (reason: unknown) => nullIfMissing(reason),
        ),
      )
      if (!body) return null
      const out = new PassThrough()
      body.on('error', (reason) => out.destroy(unavailable(reason) as Error))
      out.on('close', () => body.destroy())
      return body.pipe(out)
    },
    has: (hash) =>
      withClient(({ client, sdk }) =>
        client.send(new sdk.HeadObjectCommand(objectOf(hash))).then(
          () => true,
          (reason: unknown) => nullIfMissing(reason) ?? false,
        ),
      ),
    remove: (hash) =>
      withClient(async ({ client, sdk }) => {
        await client.send(new sdk.DeleteObjectCommand(objectOf(hash)))
      }),
    async check() {
      try {
        const { hash } = await store.put(once(trial), { contentType: 'text/plain' })
        for await (const piece of (await store.read(hash)) ?? []) void piece
        // Without leave to list the bucket, a missing file would be refused instead of told.
        await store.has('0'.repeat(64))
      } catch (reason) {
        throw new SetupTrouble(inWords(reason, name), { cause: reason })
      }
    },
  }
  return store
}

async function load({ endpoint, region, key }: Bucket) {
  const sdk = await import('@aws-sdk/client-s3')
  const client: S3Client = new sdk.S3Client({
    region,
    endpoint,
    // Services of one's own seldom have a host name for each bucket.
    forcePathStyle: endpoint !== undefined,
    credentials: { accessKeyId: key.id, secretAccessKey: key.secret },
    // Tried again here, because the client does not send a stream twice.
    maxAttempts: 1,
    requestHandler: patience,
    // What goes wrong is told by us, once.
    logger: { debug: silent, info: silent, warn: silent, error: silent },
    // Not every service knows the newer checksums; what is sent is signed, and what comes is compared with its hash.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
  /** The hash of the content is signed with the request, so that the service refuses what was changed on the way. */
  const signedAs = (
    command: { middlewareStack: InstanceType<typeof sdk.PutObjectCommand>['middlewareStack'] },
    hash: string,
  ) =>
    command.middlewareStack.add(
      (next) => (args) => {
        const { headers } = args.request as { headers: Record<string, string> }
        headers['x-amz-content-sha256'] = hash
        return next(args)
      },
      { step: 'build', name: 'signContentHash' },
    )
  return { sdk, client, signedAs }
}

const silent = () => undefined

async function* once(text: string) {
  yield text
}

function nullIfMissing(reason: unknown): null {
  if (isMissing(reason)) return null
  throw reason
}

function noRoom(reason: unknown): never {
  const { code } = reason as { code?: unknown }
  if (code !== 'ENOSPC' && code !== 'EDQUOT' && code !== 'EROFS') throw reason
  throw new FilesUnavailable(`no room for a file on its way to the bucket, in ${tmpdir()} (${code})`, { cause: reason })
}
