import { fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { makeCard } from './make-card.server'

/** There only in what has been built: beside the program that runs, whose pages are built next door. */
const builtProcess = new URL('../cli/card-process.js', import.meta.url)
/** In milliseconds. */
const patience = 15_000

/**
 * Makes a card in a process of its own: it decodes a photo, and takes a while. Where there is no such process to start
 * (a test, or development) it is made here. @throws when it could not be made.
 */
export async function makeCardApart(folder: string, apart: URL = builtProcess): Promise<void> {
  if (!existsSync(fileURLToPath(apart))) return makeCard(folder)
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(apart), [folder], {
      env: { NODE_ENV: 'production' },
      execArgv: ['--max-old-space-size=128'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      timeout: patience,
      killSignal: 'SIGKILL',
    })
    child.once('error', reject)
    child.once('exit', (code, signal) =>
      code === 0 ? resolve() : reject(new Error(`a card was not made: ${signal ?? `ended with ${code}`}`)),
    )
  })
}
