import { fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { makeSizes, type Made } from './make-sizes.server'

/** There only in what has been built: beside the program that runs, whose pages are built next door. */
const builtProcess = new URL('../cli/picture-process.js', import.meta.url)
/** In milliseconds: a photo that takes longer is none, or is meant to keep us busy. */
const patience = 30_000

/**
 * Makes the sizes of a photo in a process of its own, because decoding takes a while and much memory, and is done by
 * code that has been broken by files before. Where there is no such process to start (a test, or development) it is
 * done here. @throws when the process was ended from outside, or could not be started: that says nothing of the photo.
 */
export async function makeSizesApart(photo: string, folder: string, apart: URL = builtProcess): Promise<Made> {
  if (!existsSync(fileURLToPath(apart))) return makeSizes(photo, folder)
  return new Promise((resolve, reject) => {
    // It needs no setting of ours, and so is given none: no key, no address of a database.
    const child = fork(fileURLToPath(apart), [photo, folder], {
      env: { NODE_ENV: 'production' },
      execArgv: ['--max-old-space-size=128'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      timeout: patience,
      killSignal: 'SIGKILL',
    })
    child.once('message', (made) => resolve(made as Made))
    child.once('error', reject)
    child.once('exit', (_code, signal) => {
      // Ended by nobody, or by us, when our patience was over.
      if (signal === null || child.killed) resolve({ puzzle: 'cannot-be-read' })
      else reject(new Error(`what made a photo ready was ended by ${signal}`))
    })
  })
}
