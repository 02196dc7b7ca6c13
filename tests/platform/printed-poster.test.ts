import { mkdirSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pence } from '~/domain/pence'
import { posterOf } from '~/http/poster.server'
import { printedPoster } from '~/platform/printed-poster.server'
import type { Round } from '~/records/round/course.server'
import { lacksLetters, readFromPictures, textOfPdf } from '../pdf-text'
import { day, wholeDates, wholeRules } from '../stage'

const whose = { name: 'Netherton Sparks', area: 'Netherton', slug: 'netherton', accent: '#a8361a', timeZone: 'Europe/London' } // prettier-ignore
const round = {
  ...{ slug: 'spring', title: 'Spring sparks 2026', currency: 'GBP', potPence: pence(1_000_00), createdAt: day(1) },
  ...{ dates: wholeDates, rules: wholeRules },
  events: ['published', 'checked', 'scores-locked'].map((kind) => ({ kind, at: day(1) })),
} as unknown as Round

const printed = async (languages: string[], size: 'A4' | 'A3' = 'A4', now = day(2)) => {
  const bytes = await printedPoster(posterOf({ ...whose, languages }, round, 'https://sparks.example', now, size))
  mkdirSync('test-results/posters', { recursive: true })
  writeFileSync(`test-results/posters/${languages.join('-')}-${size}-${now}.pdf`, bytes)
  return bytes
}

describe('a round’s poster', () => {
  it('stands on one sheet in every language offered, and every letter is there', async () => {
    for (const languages of [['en'], ['en', 'cy'], ['cy', 'en', 'ur']]) {
      const bytes = await printed(languages)
      const sheets = textOfPdf(bytes)
      expect(sheets).toHaveLength(1)
      expect(sheets[0]).toContain('Netherton Sparks')
      expect(sheets[0]).toContain('sparks.example/p/netherton/rounds/spring')
      if (languages.includes('cy')) expect(sheets[0]).toContain('syniad')
      expect(lacksLetters(bytes)).toBe(false)
    }
  })

  it('has a square that leads to the round', async () => {
    expect(readFromPictures(await printed(['en', 'cy']))).toEqual(['https://sparks.example/p/netherton/rounds/spring'])
  })

  it('is A3 where asked for, and says what is on now', async () => {
    const bytes = await printed(['en', 'cy'], 'A3', day(22))
    expect(textOfPdf(bytes)).toHaveLength(1)
    expect(textOfPdf(bytes)[0]).toContain('it is secret')
    expect(Buffer.from(bytes).toString('latin1')).toContain('/MediaBox [0 0 841.89 1190.55]')
  })
})
