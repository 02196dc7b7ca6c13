import { join } from 'node:path'
import { projectRoot } from './root.server'

/** A letter on one A4 page, in words that are ready. */
export interface PaperLetter {
  readonly language: string
  readonly from: string
  /** Where it is sent, a line each, to show in the window of an envelope; left out when it is handed over. */
  readonly address?: readonly string[]
  readonly title: string
  readonly before: readonly string[]
  /** The code, large. */
  readonly code: string
  readonly after: readonly string[]
}

const millimetres = (count: number) => (count * 72) / 25.4
const margin = millimetres(20)
/** The window of a DL envelope, and the fold above which the address must end. */
const addressTop = millimetres(48)
const wordsTop = millimetres(105)

/** The site's own letters, unpacked: pdfkit cannot take a part of a woff2 (it fails on its glyphs). */
const fontFile = (name: string) => join(projectRoot(), 'app/platform/fonts', `${name}.ttf`)

/** The letter as a PDF: its words can be read out and searched, and it prints in black. */
export async function printedLetter(letter: PaperLetter): Promise<Uint8Array> {
  // Loaded with the first letter: it is large, and most servers never print one.
  const { default: Document } = await import('pdfkit')
  const paper = new Document({
    size: 'A4',
    margin,
    lang: letter.language,
    tagged: true,
    pdfVersion: '1.7',
    displayTitle: true,
    info: { Title: letter.title, Author: letter.from, Producer: 'Small Sparks', Creator: 'Small Sparks' },
  })
  const bytes: Uint8Array[] = []
  const written = new Promise<Uint8Array>((resolve, reject) => {
    paper.on('data', (part: Uint8Array) => bytes.push(part))
    paper.on('end', () => resolve(Buffer.concat(bytes)))
    paper.on('error', reject)
  })
  for (const weight of ['400', '700']) {
    paper.registerFont(weight, fontFile(`atkinson-${weight}`))
    paper.registerFont(`${weight}-ext`, fontFile(`atkinson-${weight}-ext`))
  }

  type Kind = 'P' | 'H1'
  const say = (kind: Kind, words: string, { weight = '400', size = 12, gap = 8 } = {}) => {
    const part = paper.struct(kind, {}, () => {
      const runs = inRuns(words)
      runs.forEach(({ text, rare }, at) => {
        paper.font(rare ? `${weight}-ext` : weight).fontSize(size)
        paper.text(text, { continued: at < runs.length - 1, lineGap: size / 4 })
      })
    })
    paper.addStructure(part)
    part.end()
    paper.y += gap
  }

  say('P', letter.from, { weight: '700', size: 14 })
  if (letter.address) {
    paper.y = addressTop
    letter.address.forEach((line) => say('P', line, { gap: 0 }))
  }
  paper.y = letter.address ? wordsTop : margin + millimetres(20)
  say('H1', letter.title, { weight: '700', size: 20, gap: 14 })
  letter.before.forEach((words) => say('P', words))
  paper.y += 6
  say('P', letter.code, { weight: '700', size: 26, gap: 14 })
  letter.after.forEach((words) => say('P', words))
  paper.end()
  return written
}

/** Letters of the second font file, which holds names from further off (see ui/styles/fonts.css). */
const rareLetter = /[Ā-őŔ-ųŸ-ſȘ-țˆ-˝Ḁ-ỿ]/u
const welsh = /[ŴŵŶŷẀ-ẅỲỳ]/u

function inRuns(words: string): { text: string; rare: boolean }[] {
  const runs: { text: string; rare: boolean }[] = []
  for (const character of words) {
    const rare = rareLetter.test(character) && !welsh.test(character)
    const last = runs.at(-1)
    if (last?.rare === rare) last.text += character
    else runs.push({ text: character, rare })
  }
  return runs
}
