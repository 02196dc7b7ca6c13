import { createReadStream } from 'node:fs'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  pictureIsReady,
  putPictureDown,
  refusePicture,
  takeUpPicture,
  type MadeFile,
  type TakenUp,
} from '~/commands/proposal/prepare-picture.server'
import { FilesUnavailable } from '~/platform/files/file-store.server'
import { FileLost, wholeFile } from '~/platform/files/whole-file.server'
import { occasion } from '~/platform/occasion.server'
import { makeSizesApart } from '~/platform/pictures/make-sizes-apart.server'
import type { MadeSize } from '~/platform/pictures/make-sizes.server'
import type { Sparks } from '~/platform/sparks.server'
import { anyPictureWaiting } from '~/queries/proposal/pictures.server'
import { putFile } from './put-file.server'

/** Makes every photo that waits ready, one at a time on each server; resolves when none is left. */
export const preparePictures = (sparks: Sparks): Promise<void> =>
  sparks.photoLine.next((ended) => allThatWait(sparks, ended))

/** The same, without making anyone wait for it: photos take seconds, and rounds should move on meanwhile. */
export function preparePicturesSoon(sparks: Sparks): void {
  preparePictures(sparks).catch((error: unknown) => {
    const { name, message } = error instanceof Error ? error : new Error(String(error))
    sparks.log.warn({ job: preparePictures.name, err: { name, message } })
  })
}

async function allThatWait(sparks: Sparks, ended: () => boolean): Promise<void> {
  const { world, clock } = sparks
  while (!ended() && (await world.read((db) => anyPictureWaiting(db, clock.now())))) {
    const taken = await world.write((db) => takeUpPicture(db, occasion(clock, null)), { unseen: true })
    if (taken) await prepare(sparks, taken)
  }
}

async function prepare(sparks: Sparks, taken: TakenUp): Promise<void> {
  const { world, clock, files } = sparks
  const folder = await mkdtemp(join(tmpdir(), 'small-sparks-photo-'))
  try {
    const photo = join(folder, 'photo')
    await writeFile(photo, wholeFile(files, taken.hash))
    const made = await makeSizesApart(photo, folder)
    if ('puzzle' in made) {
      await world.write((db) => refusePicture(db, occasion(clock, null), taken.id, made.puzzle))
      return
    }
    for (let tries = 0; tries < 3; tries++) {
      const kept: MadeFile[] = []
      for (const size of made.sizes) kept.push(await keep(sparks, folder, size))
      if (await world.write((db) => pictureIsReady(db, occasion(clock, null), taken.id, kept))) return
    }
    throw new Error('the files of a photo went each time they were put')
  } catch (reason) {
    if (reason instanceof FileLost) {
      await world.write((db) => refusePicture(db, occasion(clock, null), taken.id, 'lost'))
      return
    }
    // That the store is away is not the photo's fault: it is tried again when its minute is over.
    if (isAway(reason)) await world.write((db) => putPictureDown(db, taken.id), { unseen: true })
    throw reason
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The store is away; a page's own `Sparks` says so with a Response. */
const isAway = (reason: unknown) =>
  reason instanceof FilesUnavailable || (reason instanceof Response && reason.status === 503)

async function keep(sparks: Sparks, folder: string, { name, ...size }: MadeSize): Promise<MadeFile> {
  const path = join(folder, name)
  const { size: bytes } = await stat(path)
  const { hash } = await putFile(sparks, createReadStream(path), size.contentType)
  return { ...size, hash, size: bytes }
}
