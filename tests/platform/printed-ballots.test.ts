import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import qr from 'qrcode'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pence } from '~/domain/pence'
import { newPaperMark, readPaperMark, spacedPaperMark } from '~/domain/voting/paper'
import { piecesOf } from '~/platform/both-ways.server'
import { printedBallots, printedSlips } from '~/platform/printed-ballots.server'
import { translator, type Language } from '~/ui/messages'
import { ballotOnPaper, slipOnPaper } from '~/ui/voting/paper/on-paper'
import { boxesInPdf, lacksLetters, readFromPictures, saidInPdf, sizesInPdf, textOfPdf } from '../pdf-text'
import { day } from '../stage'

/** What reads a PDF back is a program of its own; without it these are skipped, and say so. */
const hasReader =
  spawnSync('pdftotext', ['-v']).error === undefined && spawnSync('pdftoppm', ['-v']).error === undefined
const dots = 150
const perMillimetre = dots / 25.4

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sparks-ballots-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

let seed = 5
const dice = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below
const marks = (part: 'ballot' | 'slip', many: number) =>
  Array.from({ length: many }, () => newPaperMark('spring', part, dice))
const shown = (mark: string) => ({ mark, shown: spacedPaperMark(mark) })
const about = { partnership: 'Netherton Sparks', round: 'The spring round', large: false }
const ideas = Array.from({ length: 9 }, (_, at) => ({
  reference: `SPR-0${at + 1}`,
  title: `Planters with thyme and rosemary on every corner, number ${at + 1}`,
  costPence: pence(100_00 * (at + 1)),
}))
const ballot = (language: Language, large = false) =>
  ballotOnPaper(translator(language, { now: day(20) }), {
    ...about,
    ...{ ideas, large, closesAt: day(30), potPence: pence(1_000_00) },
    rule: { kind: 'approval', least: 1, most: 3 },
  })
const plain = (text: string) => text.replace(/\s+/g, ' ')

describe('printed ballots, read back', () => {
  it.each(['en', 'cy'] as const)(
    'say in %s all there is to say, with a code each for eye and camera',
    async (language) => {
      for (const large of [false, true]) {
        const codes = marks('ballot', 3)
        const words = ballot(language, large)
        const file = await printedBallots(words, codes.map(shown))
        const sheets = textOfPdf(file)
        const whole = sheets.join(' ')
        for (const said of [words.from, words.title, ...words.before, ...words.after]) {
          // A long sentence is broken into lines, each written by itself.
          expect(whole.replace(/ /g, ''), said).toContain(said.replace(/\s/g, ''))
        }
        for (const { title, more } of ideas.map((one, at) => ({ ...one, more: words.ideas[at]?.more ?? '' }))) {
          expect(whole.replace(/ /g, '').split(title.replace(/ /g, '')), title).toHaveLength(4)
          expect(whole).toContain(more)
        }
        const found = sheets.map((text) => /\b([3-9A-Z]{5} [3-9A-Z]{5})\b/.exec(text)?.[1] ?? '')
        expect([...new Set(found)]).toEqual(codes.map(spacedPaperMark))
        expect(readFromPictures(file), 'what a camera reads').toEqual(found.map((code) => code.replace(' ', '')))
        expect(found.every((code) => readPaperMark(code, 'spring', 'ballot').ok)).toBe(true)
        expect(
          found.some((code) => readPaperMark(code, 'autumn', 'ballot').ok),
          'checks are a round’s own',
        ).toBe(false)
        expect(sizesInPdf(file)).toEqual(large ? [18, 26] : [14, 22])
        expect(lacksLetters(file)).toBe(false)
      }
    },
  )

  it('are read from right to left in Urdu: boxes at the right, letters there for every word, said in the order they are read in', async () => {
    for (const large of [false, true]) {
      const codes = marks('ballot', 2)
      const words = ballot('ur', large)
      const file = await printedBallots(words, codes.map(shown))
      const said = saidInPdf(file).map(plain)
      for (const one of [words.title, ...words.before, ...words.after]) expect(said).toContain(plain(one))
      for (const { title, more } of words.ideas) expect(said).toContain(plain(`${title} ${more}`))
      for (const code of codes) expect(said.some((one) => one.includes(spacedPaperMark(code)))).toBe(true)
      expect(words.title, 'it is Urdu').toMatch(/ووٹ/)
      expect(lacksLetters(file)).toBe(false)
      expect([...new Set(readFromPictures(file))]).toEqual(codes)
      expect(sizesInPdf(file)).toEqual(large ? [18, 26] : [14, 22])
      const boxes = boxesInPdf(file)
      expect(boxes.length).toBeGreaterThan(1)
      for (const { left } of boxes) expect(left).toBeGreaterThan(500)
      for (const { left } of boxesInPdf(await printedBallots(ballot('en', large), [shown('ACDEFGHJKM')])))
        expect(left).toBeLessThan(60)
    }
  })

  it('have room for a number where numbers are written', async () => {
    const points = ballotOnPaper(translator('en', { now: day(20) }), {
      ...about,
      ...{ ideas, large: true, closesAt: day(30), potPence: pence(1_000_00) },
      rule: { kind: 'cumulative', points: 10, all: false },
    })
    const wide = boxesInPdf(await printedBallots(points, marks('ballot', 1).map(shown))).map(({ width }) => width)
    const narrow = boxesInPdf(await printedBallots(ballot('en', true), marks('ballot', 1).map(shown)))
    expect(Math.min(...wide)).toBeCloseTo(2 * (narrow[0]?.width ?? 0), 1)
  })

  it('have an idea’s own letters, whichever they are, in a ballot of any language', async () => {
    const titled = 'رات کا فٹ بال (2026)'
    const words = { ...ballot('en'), ideas: [{ title: titled, more: '£100 · SPR-01' }] }
    const file = await printedBallots(words, marks('ballot', 1).map(shown))
    expect(lacksLetters(file)).toBe(false)
    expect(saidInPdf(file)).toContain(`${titled} £100 · SPR-01`)
  })

  it.each(['en', 'cy', 'ur'] as const)(
    'have slips in %s with a line for a name and a code of their own',
    async (language) => {
      const codes = marks('slip', 10)
      const words = slipOnPaper(translator(language, { now: day(20) }), about)
      const file = await printedSlips(words, codes.map(shown))
      const whole = (language === 'ur' ? saidInPdf(file) : textOfPdf(file)).join(' ')
      expect(textOfPdf(file)).toHaveLength(2)
      for (const code of codes) expect(whole).toContain(spacedPaperMark(code))
      expect(whole.split(words.nameLabel)).toHaveLength(11)
      expect(readFromPictures(file)).toEqual(codes)
      expect(lacksLetters(file)).toBe(false)
    },
  )
})

describe('a line that is read both ways', () => {
  it('stands on paper from left to right in pieces, each as its font is given it', () => {
    const onPaper = (line: string, paragraph?: 'ltr') => piecesOf(line, paragraph).map(({ text }) => text)
    expect(onPaper('Ballot: 3')).toEqual(['Ballot: 3'])
    expect(onPaper('ووٹ: The round')).toEqual(['The round', ' :', 'ووٹ'])
    expect(onPaper('نام (مددگار)')).toEqual(['(', 'مددگار', ')', 'نام '])
    expect(onPaper('A نام 12', 'ltr')).toEqual(['A ', '12', 'نام '])
    expect(onPaper('\u2067نام\u2069'), 'marks for the eye of nobody').toEqual(['نام'])
  })

  it('keeps every sign, whatever is written', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'نامووٹیں ABCé12£().:·-') })
    const mirrored = (text: string) => [...text.replace(/[()]/g, '(')].sort().join('')
    fc.assert(
      fc.property(signs, fc.constantFrom('rtl' as const, 'ltr' as const), (line, paragraph) => {
        const pieces = piecesOf(line, paragraph)
        expect(mirrored(pieces.map(({ text }) => text).join(''))).toBe(mirrored(line))
        for (const { text, font } of pieces) expect(/\p{Script=Arabic}/u.test(text)).toBe(font === '-arabic' && text.trim() !== '') // prettier-ignore
      }),
    )
  })
})

interface Page {
  readonly width: number
  readonly height: number
  isDark(x: number, y: number): boolean
}

/** A page as it would be printed, in grey. */
function pageOf(file: string, number: number): Page {
  const out = join(folder, 'page')
  execFileSync('pdftoppm', [
    '-gray',
    '-r',
    String(dots),
    '-f',
    String(number),
    '-l',
    String(number),
    '-singlefile',
    file,
    out,
  ])
  const bytes = readFileSync(`${out}.pgm`)
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'))
  const [width, height, from] = [Number(head?.[1]), Number(head?.[2]), head?.[0].length ?? 0]
  return { width, height, isDark: (x, y) => (bytes[from + Math.round(y) * width + Math.round(x)] ?? 255) < 128 }
}

/** Whether what stands in this square of a page is, dot by dot, the code that says `text`. */
function says(page: Page, text: string, left: number, top: number, side: number): boolean {
  const { modules } = qr.create(text, { errorCorrectionLevel: 'M' })
  const unit = side / modules.size
  return Array.from(modules.data).every((dark, at) => {
    const [x, y] = [left + ((at % modules.size) + 0.5) * unit, top + (Math.floor(at / modules.size) + 0.5) * unit]
    return page.isDark(x * perMillimetre, y * perMillimetre) === Boolean(dark)
  })
}

describe.skipIf(!hasReader)('printed ballots, read back (skipped where pdftotext and pdftoppm are not there)', () => {
  it.each(['en', 'cy'] as const)(
    'say in %s what there is to choose, and carry each a code of its own',
    async (language) => {
      const codes = marks('ballot', 3)
      const file = join(folder, 'ballots.pdf')
      writeFileSync(file, await printedBallots(ballot(language), codes.map(shown)))
      const pages = execFileSync('pdftotext', ['-layout', file, '-']).toString().split('\f').filter(Boolean)
      expect(pages.length).toBeGreaterThanOrEqual(3)
      for (const { title } of ideas) expect(pages.join('\n').replace(/\s+/g, ' ')).toContain(title)
      const found = pages.map((text) => /\b([3-9A-Z]{5} [3-9A-Z]{5})\b/.exec(text)?.[1] ?? '')
      expect([...new Set(found)]).toEqual(codes.map(spacedPaperMark))
      for (const [at, code] of found.entries()) {
        const reading = readPaperMark(code, 'spring', 'ballot')
        const mark = reading.ok ? reading.mark : ''
        // 22 mm to a side, 18 mm from the right and lower edges of A4.
        expect(says(pageOf(file, at + 1), mark, 210 - 18 - 22, 297 - 18 - 22, 22), `page ${at + 1}`).toBe(true)
        expect(says(pageOf(file, at + 1), `${mark}A`, 210 - 18 - 22, 297 - 18 - 22, 22)).toBe(false)
      }
    },
  )

  it('are of A4, in black alone, with words of 14 points or, in large print, of 18', async () => {
    for (const [large, points] of [
      [false, 14],
      [true, 18],
    ] as const) {
      const file = join(folder, 'ballots.pdf')
      writeFileSync(file, await printedBallots(ballot('en', large), marks('ballot', 1).map(shown)))
      const html = execFileSync('pdftotext', ['-bbox', file, '-']).toString()
      expect(html).toContain('width="595.280000" height="841.890000"')
      const heights = [...html.matchAll(/yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">rosemary</g)].map(
        ([, from, to]) => Number(to) - Number(from),
      )
      expect(heights.length).toBe(ideas.length)
      for (const height of heights) expect(height).toBeGreaterThanOrEqual(points)
      const colours = execFileSync('pdftoppm', ['-r', '40', '-singlefile', file, '-']).subarray(15)
      let coloured = 0
      for (let at = 0; at + 2 < colours.length; at += 3)
        if (colours[at] !== colours[at + 1] || colours[at] !== colours[at + 2]) coloured += 1
      expect(coloured).toBe(0)
    }
  })

  it('have slips, eight to a sheet, each with its own code as signs and as a picture', async () => {
    const codes = marks('slip', 10)
    const file = join(folder, 'slips.pdf')
    const words = slipOnPaper(translator('en', { now: day(20) }), about)
    writeFileSync(file, await printedSlips(words, codes.map(shown)))
    const pages = execFileSync('pdftotext', [file, '-']).toString().split('\f').filter(Boolean)
    expect(pages).toHaveLength(2)
    for (const code of codes) expect(pages.join('\n')).toContain(spacedPaperMark(code))
    for (const [at, mark] of codes.entries()) {
      const [wide, high, side] = [210 / 2, 297.0001 / 4, 24]
      const place = at % 8
      const [left, top] = [(place % 2) * wide, Math.floor(place / 2) * high]
      expect(
        says(pageOf(file, Math.floor(at / 8) + 1), mark, left + wide - 8 - side, top + high - 8 - side, side),
      ).toBe(true)
    }
  })
})
