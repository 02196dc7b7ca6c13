import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cardHeight, cardWidth } from '~/domain/proposal'
import { projectRoot } from '~/platform/root.server'

/** What stands on the picture of an idea that is shown where its address is shared. */
export interface CardFacts {
  readonly partnership: string
  readonly round: string
  readonly title: string
  /** In words, such as "Asks for £200". */
  readonly sum: string
  /** Where it stands, in words. */
  readonly stands: string
  readonly colours: { readonly accent: string; readonly ink: string; readonly wash: string }
  /** A patchwork for an idea without a photo, as the rest of a drawing 240 wide and high: how each patch is filled, and its path. */
  readonly patches: readonly { readonly fill: 'strong' | 'pale' | 'paper' | 'spark'; readonly path: string }[]
}

/** A font, as far as we use it; fontkit brings no types of its own. */
interface Font {
  readonly unitsPerEm: number
  hasGlyphForCodePoint(point: number): boolean
  layout(text: string): { glyphs: readonly Glyph[]; positions: readonly { xAdvance: number }[]; advanceWidth: number }
}
interface Glyph {
  readonly path: { toSVG(): string }
}

type Weight = '400' | '700'
type Fonts = Readonly<Record<Weight, readonly Font[]>>

/**
 * The picture as SVG, its words as outlines of our own letters: it looks the same whatever fonts a machine has. A letter
 * that our fonts lack is left out, as it is on paper. The right third is left free for a photo where there is one.
 */
export async function drawnCard(told: CardFacts, withPhoto: boolean): Promise<string> {
  const fonts = await openFonts()
  const { accent, ink, wash } = told.colours
  const facts = { ...told, title: writable(fonts, told.title), partnership: writable(fonts, told.partnership) }
  const column = cardWidth - pictureWidth - 2 * margin
  const title = fitted(fonts, facts.title, column)
  const parts: string[] = [
    `<rect width="${cardWidth}" height="${cardHeight}" fill="${wash}"/>`,
    outline(fonts, '700', facts.partnership, { x: margin, y: 92, size: 34, most: column, fill: accent }),
    outline(fonts, '400', facts.round, { x: margin, y: 134, size: 28, most: column, fill: soft }),
  ]
  const height = title.lines.length * title.size * 1.14
  const top = 160 + (cardHeight - 160 - 150 - height) / 2
  title.lines.forEach((line, place) => {
    const y = top + title.size * 0.95 + place * title.size * 1.14
    parts.push(outline(fonts, '700', line, { x: margin, y, size: title.size, most: column, fill: dark }))
  })
  const sum = measured(fonts, '700', facts.sum, 34)
  const pill = { width: sum + 48, height: 66, y: cardHeight - margin - 66 - 8 }
  if (facts.sum !== '')
    parts.push(
      `<rect x="${margin}" y="${pill.y}" width="${pill.width}" height="${pill.height}" rx="${pill.height / 2}" fill="${accent}"/>`,
      outline(fonts, '700', facts.sum, { x: margin + 24, y: pill.y + 45, size: 34, most: column, fill: ink }),
    )
  const standsAt = margin + (facts.sum === '' ? 0 : pill.width + 24)
  const standsMost = cardWidth - pictureWidth - margin - standsAt
  parts.push(
    outline(fonts, '400', facts.stands, { x: standsAt, y: pill.y + 44, size: 30, most: standsMost, fill: dark }),
  )
  if (!withPhoto) parts.push(patchwork(facts))
  parts.push(`<rect y="${cardHeight - 14}" width="${cardWidth}" height="14" fill="${accent}"/>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${cardWidth}" height="${cardHeight}">${parts.join('')}</svg>`
}

/** A third of the picture, for a photo or a patchwork, from top to bottom. */
export const pictureWidth = 420
const margin = 64
const dark = '#211c2b'
const soft = '#5b5468'
const fills = { pale: 0.42, strong: 1, paper: 1, spark: 1 }

function patchwork({ patches, colours: { accent } }: CardFacts): string {
  const scale = cardHeight / 240
  const colour = { strong: accent, pale: accent, paper: '#fffaf3', spark: '#f2b33d' }
  const paths = patches.map(
    ({ fill, path }) =>
      `<path d="${path}" fill="${colour[fill]}" fill-opacity="${fill === 'paper' ? 0.7 : fills[fill]}"/>`,
  )
  const left = cardWidth - pictureWidth
  return (
    `<svg x="${left}" y="0" width="${pictureWidth}" height="${cardHeight}" viewBox="0 0 ${pictureWidth / scale} 240">` +
    `<rect width="240" height="240" fill="#fffaf3"/><rect width="240" height="240" fill="${accent}" fill-opacity="0.14"/>${paths.join('')}</svg>`
  )
}

let opened: Promise<Fonts> | undefined

/** Our letters, and those of names from further off, as paper has them. */
function openFonts(): Promise<Fonts> {
  opened ??= import('fontkit').then(({ create }) => {
    const font = (name: string) =>
      create(readFileSync(join(projectRoot(), 'app/platform/fonts', `atkinson-${name}.ttf`))) as Font
    return { '400': [font('400'), font('400-ext')], '700': [font('700'), font('700-ext')] }
  })
  return opened
}

/** Words without the letters that none of our fonts has, and without the gaps these would leave. */
const writable = (fonts: Fonts, words: string): string =>
  runs(fonts, '700', words)
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

interface Run {
  readonly font: Font
  readonly text: string
}

/** Words in runs, each of letters that one font has; what none has is left out. */
function runs(fonts: Fonts, weight: Weight, words: string): Run[] {
  const all: { font: Font; text: string }[] = []
  for (const letter of words.normalize('NFC').replace(/\s+/g, ' ')) {
    const font = fonts[weight].find((one) => one.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))
    if (!font) continue
    const last = all.at(-1)
    if (last?.font === font) last.text += letter
    else all.push({ font, text: letter })
  }
  return all
}

function measured(fonts: Fonts, weight: Weight, words: string, size: number): number {
  return runs(fonts, weight, words).reduce(
    (width, { font, text }) => width + (font.layout(text).advanceWidth * size) / font.unitsPerEm,
    0,
  )
}

interface Placed {
  readonly x: number
  readonly y: number
  readonly size: number
  /** The widest it may be; what does not fit is cut, with an ellipsis. */
  readonly most: number
  readonly fill: string
}

function outline(fonts: Fonts, weight: Weight, words: string, { x, y, size, most, fill }: Placed): string {
  let fitting = words.trim()
  while (fitting !== '' && measured(fonts, weight, fitting, size) > most)
    fitting = `${[...fitting.replace(/…$/, '')].slice(0, -1).join('').trimEnd()}…`
  if (fitting === '…') return ''
  let pen = x
  const paths: string[] = []
  for (const { font, text } of runs(fonts, weight, fitting)) {
    const scale = size / font.unitsPerEm
    const { glyphs, positions } = font.layout(text)
    glyphs.forEach((glyph, place) => {
      const drawn = glyph.path.toSVG()
      if (drawn !== '')
        paths.push(
          `<path transform="translate(${pen.toFixed(2)} ${y.toFixed(2)}) scale(${scale} ${-scale})" d="${drawn}"/>`,
        )
      pen += (positions[place]?.xAdvance ?? 0) * scale
    })
  }
  return `<g fill="${fill}">${paths.join('')}</g>`
}

const titleSizes = [76, 66, 56, 48] as const
const mostLines = 4

/** A title in lines, as large as it can be in four; one that is longer than that is cut. */
function fitted(fonts: Fonts, title: string, most: number): { size: number; lines: string[] } {
  for (const size of titleSizes) {
    const lines = inLines(fonts, title, size, most)
    if (lines.length <= (size > 60 ? mostLines - 1 : mostLines)) return { size, lines }
  }
  const size = titleSizes[titleSizes.length - 1] ?? 48
  const lines = inLines(fonts, title, size, most)
  return { size, lines: [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1] ?? ''}…`] }
}

function inLines(fonts: Fonts, words: string, size: number, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words.trim().split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && measured(fonts, '700', longer, size) > most) {
      lines.push(line)
      line = word
    } else line = longer
    // A word that is wider than the picture is broken.
    while (measured(fonts, '700', line, size) > most) {
      let part = line
      while (part.length > 1 && measured(fonts, '700', part, size) > most) part = [...part].slice(0, -1).join('')
      lines.push(part)
      line = line.slice(part.length)
    }
  }
  return [...lines, line].filter((one) => one !== '')
}
