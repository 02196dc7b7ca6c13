// Whether what was made is still what the sources would make: by a hash of the sources, kept with what was made.
import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const sources = [
  'app',
  'db',
  'public',
  'bin/build.mjs',
  'package-lock.json',
  'remix.config.js',
  'tsconfig.json',
  'vite.config.ts',
]

export function hashOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths) add(path)
  return hash.digest('hex')

  function add(path) {
    if (!existsSync(path)) return
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name))
    else hash.update(path).update('\0').update(readFileSync(path)).update('\0')
  }
}

/** Builds unless the build there is was made from these very sources. */
export function buildIfStale() {
  const stamp = 'build/made-from'
  const now = hashOf(sources)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  console.log('Building (about half a minute) …')
  execFileSync(process.execPath, ['bin/build.mjs'], { stdio: 'inherit' })
  writeFileSync(stamp, now)
}
