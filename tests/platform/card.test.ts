import sharp from 'sharp'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { drawnCard, type CardFacts } from '~/platform/pictures/draw-card.server'
import { cardFiles, makeCard } from '~/platform/pictures/make-card.server'

const facts: CardFacts = {
  ...{ partnership: 'Netherton Sparks', round: 'Spring', title: 'Herb planters', sum: 'Asks for £240' },
  stands: 'On the ballot',
  colours: { accent: '#a8361a', ink: '#ffffff', wash: '#f9ece4' },
  patches: [{ fill: 'spark', path: 'M0 0h40v40z' }],
}
const titled = (title: string) => drawnCard({ ...facts, title }, true)

describe('the card of an idea', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'small-sparks-card-test-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('is a PNG of 1200 by 630, small enough to be shared, with a photo or without', async () => {
    await writeFile(join(folder, cardFiles.facts), JSON.stringify(facts))
    for (const withPhoto of [false, true]) {
      if (withPhoto)
        await sharp({ create: { width: 640, height: 480, channels: 3, background: '#3366cc' } })
          .jpeg()
          .toFile(join(folder, cardFiles.photo))
      await makeCard(folder)
      const file = await readFile(join(folder, cardFiles.card))
      const { format, width, height } = await sharp(file).metadata()
      expect([format, width, height]).toEqual(['png', 1200, 630])
      expect(file.length).toBeLessThan(300_000)
    }
  })

  it('holds no text that a machine would need fonts for, and nothing of what was typed but its outlines', async () => {
    const drawn = await titled('</svg><script>"&')
    expect(drawn).not.toMatch(/<text|script|font/)
  })

  it('leaves out letters that no font of ours has, and the gaps they would leave', async () => {
    expect(await titled('Gŵyl 🎉 ŷd 你好')).toBe(await titled('Gŵyl ŷd'))
    expect(await titled('你好')).toContain('<svg')
  })

  it('holds any title, however long its words are', async () => {
    const lines = (drawn: string) => drawn.match(/<g fill="#211c2b">/g)?.length ?? 0
    expect(lines(await titled('word '.repeat(60)))).toBeLessThanOrEqual(5)
    expect(lines(await titled('W'.repeat(200)))).toBeLessThanOrEqual(5)
  })
})
