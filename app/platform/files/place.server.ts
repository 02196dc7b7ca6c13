import { tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { engineOf, fileOf } from '~db/engine'
import { projectRoot, SetupTrouble } from '../root.server'
import type { FilesPlace } from './open-files.server'

/** The settings that say where files are kept; the names of the key's are those that every tool for S3 knows. */
export interface FilesSettings {
  readonly FILES_URL?: string
  readonly AWS_ENDPOINT_URL?: string
  readonly AWS_REGION?: string
  readonly AWS_ACCESS_KEY_ID?: string
  readonly AWS_SECRET_ACCESS_KEY?: string
}

/** Beside the database, when nothing else is asked for. @throws SetupTrouble in words when a bucket is named and something is missing. */
export function placeFor(settings: FilesSettings, database: string): FilesPlace {
  const url = settings.FILES_URL
  if (url === undefined) return { kind: 'folder', folder: beside(database) }
  if (url.startsWith('s3:')) return bucketOf(url, settings)
  const folder = fileOf(url)
  return { kind: 'folder', folder: isAbsolute(folder) ? folder : join(projectRoot(), folder) }
}

function beside(database: string): string {
  if (engineOf(database) === 'postgres') return join(projectRoot(), 'data/files')
  return database === ':memory:' ? join(tmpdir(), `small-sparks-files-${process.pid}`) : `${database}.files`
}

function bucketOf(url: string, settings: FilesSettings): FilesPlace {
  const { AWS_ENDPOINT_URL: endpoint, AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret } = settings
  // Services of one's own have one region, and most call it so.
  const region = settings.AWS_REGION ?? (endpoint === undefined ? undefined : 'us-east-1')
  if (!id || !secret || !region) {
    const wanted = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_REGION']
    const missing = wanted.filter((_, at) => ![id, secret, region][at])
    throw new SetupTrouble(
      `With files in a bucket (FILES_URL=${url}) there has to be ${missing.join(' and ')} as well.\n` +
        'For a service other than Amazon’s also AWS_ENDPOINT_URL, such as https://s3.example.org',
    )
  }
  const { host: bucket, pathname } = new URL(url)
  return { kind: 's3', bucket, prefix: pathname.replace(/^\/+|\/+$/g, ''), endpoint, region, key: { id, secret } }
}
