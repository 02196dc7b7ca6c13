import { mkdirSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { askedOfStory, usualThresholds, type HopedOutcome } from '~/domain/learning'
import { pence } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import { printedBooklet } from '~/platform/printed-booklet.server'
import { storyBookletOf } from '~/ui/learning/story-booklet'
import { translator } from '~/ui/messages'
import { sizesInPdf, textOfPdf } from '../pdf-text'

const hopes: readonly HopedOutcome[] = [
  {
    key: 'closer',
    words: 'Neighbours are closer',
    indicators: [
      { key: 'meals', kind: 'number', words: 'How many meals were shared?' },
      { key: 'again', kind: 'yes-no', words: 'Will they meet again?' },
    ],
  },
]
const looks = { forOutcomes: true, forFigures: false }
const about = (amount: number, large = false) => ({
  partnership: 'Netherton Sparks',
  round: 'Spring sparks',
  title: 'A seed swap',
  reference: 'SPR-01',
  link: 'https://example.org/p/netherton/rounds/spring/proposals/SPR-01/story',
  pages: askedOfStory(pence(amount), usualThresholds, looks).pages,
  hopes,
  helpers: ['Kofi'],
  large,
})
const speaking = (language: 'en' | 'cy') => translator(language, { now: 0 as Instant, timeZone: 'Europe/London' })

describe('how did it go, on paper', () => {
  it.each([
    { large: false, points: 14 },
    { large: true, points: 18 },
  ])(
    'asks what the pages ask, with room for the yes of everybody in it, in $points points',
    async ({ large, points }) => {
      const bytes = await printedBooklet(storyBookletOf(about(600_00, large), speaking('en')))
      if (process.env.SHOW) {
        mkdirSync(process.env.SHOW, { recursive: true })
        writeFileSync(`${process.env.SHOW}/story-${points}.pdf`, bytes)
      }
      const sheets = textOfPdf(bytes)
      const words = sheets.join(' ')
      for (const asked of [
        'How did “A seed swap” go?',
        'What happened?',
        'Did it go as planned?',
        'Who came together who did not know each other before?',
        'What might come next?',
        'About how many hours did neighbours give?',
        'Neighbours are closer',
        'How many meals were shared?',
        'Will they meet again?',
        'For a child, a parent signs.',
      ])
        expect(words).toContain(asked)
      for (const sheet of sheets) expect(sheet, 'the code at the foot of each sheet').toContain('SPR-01 ·')
      expect(sizesInPdf(bytes)).toEqual([points, points + 4, points + 10])
    },
  )

  it('asks little of a small sum, and speaks Welsh', async () => {
    const bytes = await printedBooklet(storyBookletOf(about(100_00), speaking('cy')))
    const words = textOfPdf(bytes).join(' ')
    expect(words).toContain('Sut aeth “A seed swap”?')
    expect(words).not.toContain(speaking('cy').t('learning.number.volunteerHours'))
    expect(textOfPdf(bytes).length).toBeLessThan(4)
  })
})
