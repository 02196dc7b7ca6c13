import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { PassThrough } from 'node:stream'
import { SetupTrouble } from '../root.server'
import { arrivalOf, sweepArrivals } from './arrival.server'
import { FilesUnavailable, placeOf, trial, type FileStore } from './file-store.server'

/** Keeps files in a folder. With several servers it has to be one that they share, such as a network drive. */
export function folderFiles(folder: string): FileStore {
  const pathOf = (hash: string) => join(folder, placeOf(hash))
  const arriving = join(folder, 'arriving')

  const store: FileStore = {
    name: folder,
    async put(pieces, { expected, before }) {
      return orUnavailable(async () => {
        const { path, ...stored } = await arrivalOf(pieces, arriving, expected)
        try {
          await before?.(stored)
          const place = pathOf(stored.hash)
          await mkdir(dirname(place), { recursive: true })
          // Whoever else brings the same content puts the same bytes in its place: there is never half a file.
          await rename(path, place)
          await settled(dirname(place))
          await settled(folder)
        } catch (reason) {
          await rm(path, { force: true })
          throw reason
        }
        return stored
      })
    },
    async read(hash) {
      const file = createReadStream(pathOf(hash))
      const opened = new Promise<boolean>((resolve, reject) => {
        file.once('open', () => resolve(true))
        file.once('error', (reason) => (isMissing(reason) ? resolve(false) : reject(reason)))
      })
      if (!(await orUnavailable(() => opened))) return null
      const out = new PassThrough()
      file.on('error', (reason) => out.destroy(asUnavailable(reason) as Error))
      out.on('close', () => file.destroy())
      return file.pipe(out)
    },
    has: (hash) =>
      orUnavailable(async () => {
        try {
          return (await stat(pathOf(hash))).isFile()
        } catch (reason) {
          if (isMissing(reason)) return false
          throw reason
        }
      }),
    remove: (hash) => orUnavailable(() => rm(pathOf(hash), { force: true })),
    async check() {
      try {
        const { hash } = await store.put(once(trial), { contentType: 'text/plain' })
        for await (const piece of (await store.read(hash)) ?? []) void piece
        await sweepArrivals(arriving)
      } catch (reason) {
        throw new SetupTrouble(inWords(reason, folder), { cause: reason })
      }
    },
  }
  return store
}

async function* once(text: string) {
  yield text
}

/** A name is on the disk when its folder is. */
async function settled(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const isMissing = (reason: unknown) => (reason as { code?: unknown }).code === 'ENOENT'

/** No room, no permission, no disk. What goes wrong with where the pieces come from is not ours to explain. */
const ofTheDisk =
  /^(ENOSPC|EDQUOT|EFBIG|EIO|EROFS|EACCES|EPERM|ENOTDIR|EISDIR|EEXIST|EMFILE|ENFILE|ENOENT|ESTALE|ENODEV|ENXIO)$/

function asUnavailable(reason: unknown): unknown {
  const { code } = reason as { code?: unknown }
  if (typeof code !== 'string' || !ofTheDisk.test(code)) return reason
  return new FilesUnavailable(`files cannot be kept or read (${code})`, { cause: reason })
}

async function orUnavailable<Answer>(act: () => Promise<Answer>): Promise<Answer> {
  try {
    return await act()
  } catch (reason) {
    throw asUnavailable(reason)
  }
}

function inWords(reason: unknown, folder: string): string {
  const cause = ((reason as { cause?: unknown }).cause ?? reason) as { code?: string; message: string }
  const named = `The folder for files, ${folder} (FILES_URL),`
  const said = saidByCode[cause.code ?? '']
  return said ? `${named} ${said}` : `${named} cannot be used (${cause.message}).`
}

const full = 'is on a disk that is full.'
const shut = 'cannot be written in. Give it to the user that runs the app.'
const noFolder = 'is not a folder, or stands in something that is none.'
const saidByCode: Partial<Record<string, string>> = {
  ENOSPC: full,
  EDQUOT: full,
  EACCES: shut,
  EPERM: shut,
  EROFS: shut,
  ENOTDIR: noFolder,
  EEXIST: noFolder,
}
