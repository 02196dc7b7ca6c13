import { mkdirSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Instant } from '~/domain/time'
import { printedSlips } from '~/platform/printed-slips.server'
import { translator } from '~/ui/messages'
import { slipsOnPaper } from '~/ui/panel/night/slips-on-paper'
import { textOfPdf } from '../pdf-text'

const at = { now: 0 as Instant, timeZone: 'Europe/London' }
const [english, welsh] = [translator('en', at), translator('cy', at)]
const titles = ['Herb planters', 'Tŷ bach twt', 'Street piano', 'Night football', 'Repair café']

async function slips(about: Partial<Parameters<typeof slipsOnPaper>[0]> = {}, show?: string) {
  const whole = {
    ...{ partnership: 'Netherton Sparks', round: 'Spring sparks', code: 'BCDFG', first: 1, slips: 3 },
    ...{ plan: { audience: 'marks' as const, favourites: 2 }, pitches: titles.slice(0, 2).map((title) => ({ title })) },
    ...about,
  }
  const bytes = await printedSlips(slipsOnPaper(whole, [english, welsh]))
  if (process.env.SHOW && show) {
    mkdirSync(process.env.SHOW, { recursive: true })
    writeFileSync(`${process.env.SHOW}/${show}.pdf`, bytes)
  }
  return { sheets: textOfPdf(bytes), file: Buffer.from(bytes).toString('latin1') }
}
const times = (text: string, words: string) => text.split(words).length - 1

describe('paper slips for a pitch night', () => {
  it('have the code and a number each, in both languages, two on a sheet of A4 where they are short', async () => {
    const { sheets, file } = await slips({ first: 7 }, 'two')
    expect(file).toMatch(/\/MediaBox \[0 0 595\.28 841\.89\]/)
    expect(file).toContain('/StructTreeRoot')
    expect(sheets).toHaveLength(2)
    const [first = '', second = ''] = sheets
    for (const words of ['Slip 7', 'Slip 8']) expect(times(first, words)).toBe(1)
    for (const words of ['BCDFG', 'Pitch night', 'Noson gyflwyno', 'Herb planters', 'Tŷ bach twt', '1 2 3 4 5'])
      expect(times(first, words), words).toBe(words === '1 2 3 4 5' ? 4 : 2)
    expect(first).toContain('Ring a number for each pitch you hear')
    expect(first).toContain('Rhowch gylch am rif i bob cyflwyniad')
    expect(times(second, 'Slip 9')).toBe(1)
    expect(second).not.toContain('Slip 8')
  })

  it('ask for so many ticks where favourites are chosen, and never for more than there are pitches', async () => {
    const plan = { audience: 'favourites', favourites: 9 } as const
    const { sheets } = await slips({ plan, pitches: titles.map((title) => ({ title })), slips: 1 }, 'favourites')
    expect(sheets.join(' ')).toContain('tick exactly 5')
    expect(sheets.join(' ')).not.toContain('1 2 3 4 5')
  })

  it('lose no pitch and no number, however many there are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        async (pitches, many, long) => {
          const named = Array.from({ length: pitches }, (_, at) => ({
            title: `Idea ${at + 1}.${long ? ' A name that goes on and on, as some names do when nobody says stop' : ''}`,
          }))
          const { sheets } = await slips({ pitches: named, slips: many, first: 1 })
          const text = sheets.join(' ')
          for (const { title } of named) expect(times(text, title.split(' A name')[0] ?? '')).toBe(many)
          for (let number = 1; number <= many; number++) expect(text).toContain(`Slip ${number}`)
          // Every sheet says whose it is.
          for (const sheet of sheets) expect(sheet).toMatch(/Slip \d/)
        },
      ),
      { numRuns: 8 },
    )
  })
})
