import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeSizesApart } from '~/platform/pictures/make-sizes-apart.server'

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'sparks-apart-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** What comes of a photo when the process that makes it ready does this. */
const madeBy = (does: string) => {
  const file = join(folder, 'process.mjs')
  writeFileSync(file, does)
  return makeSizesApart('photo', folder, pathToFileURL(file))
}

describe('a photo that is made ready in a process of its own', () => {
  it('is what the process tells', async () => {
    expect(await madeBy(`process.send({ sizes: [] }, () => process.disconnect())`)).toEqual({ sizes: [] })
  })

  it('is to blame when the process gives up by itself', async () => {
    expect(await madeBy('process.exit(1)')).toEqual({ puzzle: 'cannot-be-read' })
  })

  it('is not to blame when somebody ended the process', async () => {
    for (const signal of ['SIGKILL', 'SIGTERM'])
      await expect(madeBy(`process.kill(process.pid, '${signal}'); setInterval(() => 0, 1000)`)).rejects.toThrow(signal)
  })
})
