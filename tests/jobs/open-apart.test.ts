import { build } from 'esbuild'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApart, openHere, type ToOpen } from '~/jobs/open-apart.server'
import { sealChoices, sealVersion } from '~/platform/sealing/envelopes.server'
import { newKeyPair } from '~/platform/sealing/hpke.server'

let folder: string
let thread: URL
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sparks-opening-'))
  const outfile = join(folder, 'opening-thread.mjs')
  // Not in one go: esbuild then waits for a thread of its own, and was seen to wait for ever.
  await build({ entryPoints: ['app/jobs/opening-thread.ts'], outfile, bundle: true, platform: 'node', format: 'esm' })
  thread = pathToFileURL(outfile)
})
afterAll(() => rmSync(folder, { recursive: true }))

const { publicKey, privateKey } = newKeyPair()
const seal = {
  roundId: 'spring',
  version: sealVersion,
  publicKey: publicKey.toString('base64url'),
  envelopeBytes: 256,
}
const ballots = Array.from({ length: 600 }, (_, at) => {
  const pseudonym = `p${String(at).padStart(4, '0')}`
  const choices = { named: ['A', 'B', 'C'].slice(0, at % 4), points: [3, 2, 1].slice(0, at % 4) }
  return { pseudonym, sealed: sealChoices(seal, pseudonym, choices) }
})
const toOpen: ToOpen = { seal, privateKey, ballots, takenOff: new Map([['p0003', new Set(['B'])]]) }

describe('ballots opened in a thread of their own', () => {
  it('are all of them, as if opened here, without what was taken off and with a receipt for each', async () => {
    const opened = await openApart(toOpen, undefined, thread)
    expect(opened).toEqual(openHere(toOpen))
    expect(opened.ballots).toHaveLength(600)
    expect(opened.ballots[3]?.choices).toEqual({ named: ['A', 'C'], points: [3, 1] })
    expect(opened.ballots[7]?.choices).toEqual({ named: ['A', 'B', 'C'], points: [3, 2, 1] })
    expect(opened.receipts).toEqual([...opened.receipts].sort())
    expect(new Set(opened.receipts).size).toBe(600)
    // Nobody's pseudonym comes out with what she chose.
    expect(JSON.stringify(opened)).not.toContain('p0003')
  })

  it('say so when one of them was changed, or put under another pseudonym: none is left out in silence', async () => {
    const [one, other, ...rest] = ballots
    if (!one || !other) throw new Error('no ballots')
    const swapped = [{ ...one, sealed: other.sealed }, other, ...rest]
    await expect(openApart({ ...toOpen, ballots: swapped }, undefined, thread)).rejects.toThrow()
    expect(() => openHere({ ...toOpen, ballots: swapped })).toThrow()
  })

  it('are opened here where there is no thread to start, and it is told when one fails', async () => {
    expect(await openApart(toOpen, undefined, pathToFileURL(join(folder, 'not-there.mjs')))).toEqual(openHere(toOpen))
    const broken = join(folder, 'broken.mjs')
    writeFileSync(broken, 'process.exit(3)')
    await expect(openApart(toOpen, undefined, pathToFileURL(broken))).rejects.toThrow(
      'ended with 3 before it had opened all',
    )
  })
})
