import { build } from 'esbuild'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { electionOf } from '~/domain/voting'
import { countBeside } from '~/domain/voting/round-count'
import { countApart } from '~/jobs/count-apart.server'

let folder: string
let thread: URL
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sparks-thread-'))
  const outfile = join(folder, 'counting-thread.mjs')
  // Not in one go: esbuild then waits for a thread of its own, and was seen to wait for ever.
  await build({ entryPoints: ['app/jobs/counting-thread.ts'], outfile, bundle: true, platform: 'node', format: 'esm' })
  thread = pathToFileURL(outfile)
})
afterAll(() => rmSync(folder, { recursive: true }))

const projects = Array.from({ length: 12 }, (_, at) => ({ id: `P${at + 1}`, cost: 100_00n + BigInt(at) * 7_50n }))
const election = electionOf({
  projects,
  budget: 700_00n,
  unit: 100,
  kind: 'approval',
  ballots: Array.from({ length: 600 }, (_, at) => ({ choices: [`P${(at % 12) + 1}`, `P${((at * 5 + 1) % 11) + 1}`] })),
})

describe('a count in a thread of its own', () => {
  it('is the count', async () => {
    for (const counting of ['greedy', 'equal-shares', 'phragmen'] as const)
      expect(await countApart({ election, counting }, undefined, thread)).toEqual(countBeside(election, counting))
  })

  it('says of each rule that it is done', async () => {
    for (const [counting, rules] of [
      ['greedy', 2],
      ['equal-shares', 2],
      ['phragmen', 3],
    ] as const) {
      let told = 0
      await countApart({ election, counting }, () => (told += 1), thread)
      expect(told).toBe(rules)
    }
  })

  it('is made here where there is no thread to start', async () => {
    const nowhere = pathToFileURL(join(folder, 'not-there.mjs'))
    expect(await countApart({ election, counting: 'greedy' }, undefined, nowhere)).toEqual(
      countBeside(election, 'greedy'),
    )
  })

  it('says so when the thread fails', async () => {
    const broken = join(folder, 'broken.mjs')
    writeFileSync(broken, 'process.exit(3)')
    const count = countApart({ election, counting: 'greedy' }, undefined, pathToFileURL(broken))
    await expect(count).rejects.toThrow('the counting thread ended with 3 before it had counted')
  })
})
