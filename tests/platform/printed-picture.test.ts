import { describe, expect, it } from 'vitest'
import type { PaperPage } from '~/domain/paper-page'
import { instant } from '~/domain/time'
import { printedPage } from '~/platform/printed-page.server'
import { photo } from '../pictures'

const page = async (words: string): Promise<PaperPage> => ({
  ...{ language: 'en', from: 'Netherton', title: 'How it went', madeAt: instant(0), foot: () => '' },
  blocks: [{ says: 'It rained.' }, { picture: { bytes: await photo(), width: 1600, height: 1200, words } }],
})

describe('a picture on paper', () => {
  it('is a figure with what it shows in words, and the same bytes each time', async () => {
    const once = Buffer.from(await printedPage(await page('People under a tent')))
    expect(once.includes('/S /Figure')).toBe(true)
    expect(once.includes('/Subtype /Image')).toBe(true)
    expect(once.includes('People under a tent')).toBe(true)
    expect(once.equals(Buffer.from(await printedPage(await page('People under a tent'))))).toBe(true)
  })

  it('begins another sheet where it does not fit, and never stands out of it', async () => {
    const tall = await page('A tall one')
    const many = { ...tall, blocks: Array.from({ length: 5 }, () => tall.blocks[1] ?? { says: '' }) }
    const sheets = Buffer.from(await printedPage(many))
      .toString('latin1')
      .match(/\/Type \/Page\b/g)
    expect(sheets?.length).toBeGreaterThan(1)
  })
})
