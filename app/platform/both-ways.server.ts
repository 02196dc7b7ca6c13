import bidiFactory from 'bidi-js'
import { inRuns } from './paper.server'

const bidi = bidiFactory()

/** A piece of a line that is drawn with one font, in its own direction. */
export interface Piece {
  /** As it is given to the font: letters in the order they are read in. */
  readonly text: string
  readonly rightToLeft: boolean
  /** Which of our font files has its letters, as paper.server.ts names them after the weight. */
  readonly font: '' | '-ext' | '-arabic'
}

/** Marks that only say which way to read; no font has a letter for them. */
const unseen = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu
const arabicLetter = /\p{Script=Arabic}|[\u064B-\u065F\u0670\u06F0-\u06F9\u060C\u061B\u061F\u06D4]/u
const space = /\s/u

/** Whether words have letters of the Arabic script in them, which the fonts of other words do not. */
export const hasArabic = (words: string): boolean => arabicLetter.test(words)

/**
 * A line in pieces, as they stand on paper from left to right (the Unicode Bidirectional Algorithm, UAX 9): in a paragraph
 * that is read from right to left, names and numbers in Latin letters keep their own direction, and the other way round.
 * pdfkit does none of this by itself; it only joins the letters of one piece.
 */
export function piecesOf(line: string, paragraph: 'rtl' | 'ltr' = 'rtl'): Piece[] {
  const levels = bidi.getEmbeddingLevels(line, paragraph)
  const order = bidi.getReorderedIndices(line, levels)
  const runs: { from: number; to: number; rightToLeft: boolean }[] = []
  for (const at of order) {
    const rightToLeft = ((levels.levels[at] ?? 1) & 1) === 1
    const last = runs.at(-1)
    const follows = last && last.rightToLeft === rightToLeft && (rightToLeft ? at === last.from - 1 : at === last.to)
    if (!follows) runs.push({ from: at, to: at + 1, rightToLeft })
    else if (rightToLeft) last.from = at
    else last.to = at + 1
  }
  return runs.flatMap(({ from, to, rightToLeft }) => {
    let text = ''
    for (let at = from; at < to; at++)
      text += (rightToLeft ? bidi.getMirroredCharacter(line.charAt(at)) : null) ?? line.charAt(at)
    const pieces = byScript(text.replace(unseen, ''), rightToLeft)
    return rightToLeft ? pieces.reverse() : pieces
  })
}

/**
 * Letters of one script together; what stands between two words goes with the word before it. Signs without a script of
 * their own are drawn as they are given, so those of a right-to-left run are given from the left.
 */
function byScript(text: string, rightToLeft: boolean): Piece[] {
  const pieces: { text: string; arabic: boolean }[] = []
  for (const letter of text) {
    const last = pieces.at(-1)
    const arabic = space.test(letter) ? (last?.arabic ?? rightToLeft) : arabicLetter.test(letter)
    if (last?.arabic === arabic) last.text += letter
    else pieces.push({ text: letter, arabic })
  }
  return pieces.flatMap((piece): Piece[] =>
    piece.arabic
      ? [{ text: piece.text, rightToLeft, font: '-arabic' }]
      : inRuns(rightToLeft ? [...piece.text].reverse().join('') : piece.text).map(({ text: some, rare }) => ({
          ...{ text: some, rightToLeft },
          font: rare ? '-ext' : '',
        })),
  )
}

type Paper = PDFKit.PDFDocument

interface Where {
  /** In points. */
  readonly size: number
  readonly weight: string
  readonly left: number
  readonly width: number
  readonly paragraph: 'rtl' | 'ltr'
}

const fontOf = ({ font }: Piece, weight: string) => `${weight}${font}`
// Laid out as a whole: by the word, which is what pdfkit does otherwise, words come out in the wrong order.
const joined: PDFKit.Mixins.TextOptions = { lineBreak: false, features: ['rlig'] }
const lineHeight = (size: number) => size * 1.7

function widthOf(paper: Paper, pieces: readonly Piece[], { weight, size }: Where): number {
  return pieces.reduce(
    (sum, piece) => sum + paper.font(fontOf(piece, weight)).fontSize(size).widthOfString(piece.text, joined),
    0,
  )
}

/** Broken where words end, so that each line fits; a word wider than the line stands by itself. */
function linesOf(paper: Paper, words: string, where: Where): string[] {
  const lines: string[] = []
  for (const word of words.split(/[ \n]+/)) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last === undefined || widthOf(paper, piecesOf(longer, where.paragraph), where) > where.width) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines
}

/** How high a paragraph comes out. */
export const heightBothWays = (paper: Paper, words: string, where: Where): number =>
  linesOf(paper, words, where).length * lineHeight(where.size)

/** Writes a paragraph from the height where the paper stands; one that is read from right to left begins at the right. */
export function writeBothWays(paper: Paper, words: string, where: Where): void {
  const { left, width, size, weight, paragraph } = where
  let top = paper.y
  for (const line of linesOf(paper, words, where)) {
    const pieces = piecesOf(line, paragraph)
    let at = paragraph === 'rtl' ? left + width - widthOf(paper, pieces, where) : left
    for (const piece of pieces) {
      paper.font(fontOf(piece, weight)).fontSize(size)
      paper.text(piece.text, at, top + size * 1.2, { ...joined, baseline: 'alphabetic' })
      at += paper.widthOfString(piece.text, joined)
    }
    top += lineHeight(size)
  }
  paper.y = top
}
