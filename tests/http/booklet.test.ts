import { mkdirSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pence } from '~/domain/pence'
import { emptyAnswers, readyMade, type Asks } from '~/domain/proposal'
import type { Instant } from '~/domain/time'
import { printedBooklet } from '~/platform/printed-booklet.server'
import { translator } from '~/ui/messages'
import { bookletOf } from '~/ui/proposal/booklet'
import { sizesInPdf, textOfPdf } from '../pdf-text'

const asks: Asks = {
  form: readyMade['larger-grant'],
  smallestAskPence: pence(50_00),
  largestAskPence: pence(2_000_00),
  themes: true,
  neighbourhoods: true,
  hourPence: pence(12_00),
}
const about = {
  asks,
  partnership: 'Netherton Sparks',
  round: 'Spring sparks',
  area: 'Netherton',
  closesOn: 'Friday 9 April, 5pm',
  helpers: ['Tom Bright'],
  themes: [{ id: 'food', name: 'Food and growing' }],
  neighbourhoods: [{ id: 'marian-square', name: 'Marian Square' }],
  applicantName: 'Nadia',
  large: false,
}
const english = translator('en', { now: 0 as Instant, timeZone: 'Europe/London' })

describe('a form on paper', () => {
  it('has every question, each with room of its kind and the sum from which it is asked', () => {
    const { parts, code } = bookletOf(about, english)
    const questions = parts.flatMap((part) => part.questions)
    const of = (label: string) => questions.find((one) => one.label === label)
    expect(of('What do you want to do?')?.space).toMatchObject({ kind: 'lines', lines: 10 })
    expect(of('How much do you need?')?.space).toEqual({ kind: 'short', before: 'From £50 to £2,000: £' })
    expect(of('Where will it be, mostly?')?.space).toEqual({
      kind: 'boxes',
      options: ['Marian Square', 'All over Netherton'],
    })
    expect(of('How will you keep people safe?')?.hint).toMatch(/^Only if you ask for £1,000 or more\./)
    expect(code).toBeUndefined()
  })

  it('holds what was written so far, asks only what that sum is asked, and can be found again', () => {
    const draft = { ...emptyAnswers, title: 'Herbs', idea: 'We build planters.', costPence: pence(100_00) }
    const begun = { reference: 'SPR-07', draft, link: 'https://example.org/p/n/rounds/spring/apply/SPR-07' }
    const { parts, code, title } = bookletOf({ ...about, begun }, english)
    const questions = parts.flatMap((part) => part.questions)
    expect(title).toBe('Herbs')
    expect(code).toMatchObject({ words: 'SPR-07', link: begun.link })
    expect(questions.find(({ label }) => label === 'What do you want to do?')?.space).toEqual({
      kind: 'written',
      words: 'We build planters.',
    })
    expect(questions.some(({ label }) => label === 'How will you keep people safe?')).toBe(false)
  })

  it.each([
    { large: false, points: 14 },
    { large: true, points: 18 },
  ])('says its questions, what was written and its code in $points points', async ({ large, points }) => {
    const draft = { ...emptyAnswers, title: 'Herbs', idea: 'We build planters.', costPence: pence(1_500_00) }
    const begun = { reference: 'SPR-07', draft, link: 'https://example.org/p/n/rounds/spring/apply/SPR-07/paper' }
    const booklet = bookletOf({ ...about, large, begun }, english)
    const bytes = await printedBooklet(booklet)
    const sheets = textOfPdf(bytes)
    const words = sheets.join(' ')
    const asked = booklet.parts.flatMap(({ questions }) => questions.map(({ label }) => label))
    expect(asked).toEqual(expect.arrayContaining(['What do you want to do?', 'How will you keep people safe?']))
    for (const question of asked) expect(words).toContain(question)
    expect(words).toContain('We build planters.')
    expect(words).toContain('Its code is SPR-07. With it, whoever helps you finds it again.')
    for (const sheet of sheets) expect(sheet, 'the code at the foot of each sheet').toContain('SPR-07 ·')
    // Nothing is smaller than was promised: not in tables, nor at the foot of a sheet.
    expect(sizesInPdf(bytes)).toEqual([points, points + 4, points + 10])
  })

  it('prints as A4 in both sizes and both languages, larger print on more sheets', async () => {
    const welsh = translator('cy', { now: 0 as Instant, timeZone: 'Europe/London' })
    const sheets = async (large: boolean, words = english) => {
      const bytes = await printedBooklet(bookletOf({ ...about, large }, words))
      const text = Buffer.from(bytes).toString('latin1')
      if (process.env.SHOW) {
        mkdirSync(process.env.SHOW, { recursive: true })
        writeFileSync(`${process.env.SHOW}/${words.language}-${large ? 'large' : 'plain'}.pdf`, bytes)
      }
      expect(text).toContain('/StructTreeRoot')
      expect(text).toMatch(/\/MediaBox \[0 0 595\.28 841\.89\]/)
      return text.match(/\/Type \/Page\b/g)?.length ?? 0
    }
    const [plain, large] = [await sheets(false), await sheets(true)]
    expect(plain).toBeGreaterThan(2)
    expect(large).toBeGreaterThan(plain)
    expect(await sheets(false, welsh)).toBeGreaterThan(2)
  })
})
