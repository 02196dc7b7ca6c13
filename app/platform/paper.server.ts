import { join } from 'node:path'
import type { Instant } from '~/domain/time'
import { projectRoot } from './root.server'

export const millimetres = (count: number) => (count * 72) / 25.4

/** The site's own letters, unpacked: pdfkit cannot take a part of a woff2 (it fails on its glyphs). */
const fontFile = (name: string) => join(projectRoot(), 'app/platform/fonts', `${name}.ttf`)

interface About {
  readonly title: string
  readonly from: string
  readonly language: string
  /** In points: the same all round, or each. */
  /** A4 unless told. */
  readonly size?: 'A4' | 'A3'
  readonly margins: number | { top: number; left: number; right: number; bottom: number }
  /** When the file says it was made, where the same words are to give the same bytes; else now. */
  readonly madeAt?: Instant
}

/**
 * Sheets of paper with our fonts, tagged so that they can be read out and searched. `written` is the file, once the paper
 * has been ended.
 */
export async function openPaper({ title, from, language, margins, madeAt, size = 'A4' }: About) {
  // Loaded when something is first printed: it is large, and most servers never print.
  const { default: Document } = await import('pdfkit')
  const paper = new Document({
    size,
    ...(typeof margins === 'number' ? { margin: margins } : { margins }),
    bufferPages: true,
    lang: language,
    tagged: true,
    pdfVersion: '1.7',
    displayTitle: true,
    info: {
      ...{ Title: title, Author: from, Producer: 'Small Sparks', Creator: 'Small Sparks' },
      ...(madeAt === undefined ? {} : { CreationDate: new Date(madeAt) }),
    },
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
    paper.registerFont(`${weight}-arabic`, fontFile(`naskh-${weight}`))
  }
  return { paper, written }
}

/** Letters of the second font file, which holds names from further off (see ui/styles/fonts.css). */
const rareLetter = /[Ā-őŔ-ųŸ-ſȘ-țˆ-˝Ḁ-ỿ]/u
const welsh = /[ŴŵŶŷẀ-ẅỲỳ]/u

/** Words in runs, each of letters that one font file has. */
export function inRuns(words: string): { text: string; rare: boolean }[] {
  const runs: { text: string; rare: boolean }[] = []
  for (const character of words) {
    const rare = rareLetter.test(character) && !welsh.test(character)
    const last = runs.at(-1)
    if (last?.rare === rare) last.text += character
    else runs.push({ text: character, rare })
  }
  return runs
}
