import type { Readable } from 'node:stream'
import { StorageUnavailable } from '../world.server'

/** The files cannot be kept or given just now (no room, no permission, nobody answers): told to people as "try again", with 503. */
export class FilesUnavailable extends StorageUnavailable {
  override name = 'FilesUnavailable'
}

/** What was to be kept is not what its record says: nothing of it was kept. */
export class OtherContent extends Error {
  override name = 'OtherContent'
}

/** A file comes and goes a piece at a time, so that its size is no matter of memory. */
export type Pieces = AsyncIterable<Uint8Array | string>

export interface StoredFile {
  /** SHA-256 of the content, in hex: its only name, so that the same content is kept once and a name never means two things. */
  readonly hash: string
  /** In bytes. */
  readonly size: number
}

export interface Arriving {
  readonly contentType: string
  /** What it has to come out as. @throws OtherContent */
  readonly expected?: string
  /** Waited for when all of it has come and its hash is known, before it has its place. A throw stops it. */
  readonly before?: (file: StoredFile) => Promise<void>
}

/**
 * Where files are kept: published ballots, photos, papers. Whatever says something about a file (whose it is, what kind)
 * stands in the database; here are the bytes alone. Every act may throw `FilesUnavailable`.
 */
export interface FileStore {
  /** As it may be shown and logged. */
  readonly name: string
  /**
   * Whole and durable when it resolves, or not there at all. Two servers may put the same content at once; what lies in
   * its place already is put over.
   */
  put(pieces: Pieces, about: Arriving): Promise<StoredFile>
  /** Nothing when there is no such file. The stream is to be read to its end, or destroyed. */
  read(hash: string): Promise<Readable | null>
  has(hash: string): Promise<boolean>
  /** Does nothing when it is gone already. */
  remove(hash: string): Promise<void>
  /** Tries it out, when the program starts. @throws SetupTrouble with what to do about it. */
  check(): Promise<void>
}

/** Where a file lies within its store, the same in every kind of store: a folder can be copied into a bucket as it is. */
export function placeOf(hash: string): string {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error('a file is asked for by something that is no hash')
  return `${hash.slice(0, 2)}/${hash.slice(2)}`
}

/** A little file that stays where it was tried whether files can be kept. */
export const trial = 'Small Sparks keeps its files here, each under the SHA-256 of its content.\n'
