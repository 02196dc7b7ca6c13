import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder the project stands in, found from wherever this code was bundled to. */
export function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  for (;;) {
    const manifest = join(folder, 'package.json')
    if (existsSync(manifest) && readFileSync(manifest, 'utf8').includes('"small-sparks"')) return folder
    const parent = dirname(folder)
    if (parent === folder) throw new Error('the project folder (with its package.json) was not found')
    folder = parent
  }
}

/** Says that something about the machine or its settings, not the code, must be put right; shown without a stack. */
export class SetupTrouble extends Error {
  override name = 'SetupTrouble'
}
