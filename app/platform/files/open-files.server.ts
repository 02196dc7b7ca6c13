import type { FileStore } from './file-store.server'
import { folderFiles } from './folder.server'
import { s3Files, type Bucket } from './s3.server'

/** Where files are kept: a folder of this computer, or a bucket. */
export type FilesPlace = { readonly kind: 'folder'; readonly folder: string } | Bucket

/** Nothing is read, written or connected until it is asked for. */
export const openFiles = (place: FilesPlace): FileStore =>
  place.kind === 'folder' ? folderFiles(place.folder) : s3Files(place)
