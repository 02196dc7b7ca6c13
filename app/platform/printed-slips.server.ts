import type { PaperSlips } from '~/domain/panel/night'
import { inRuns, millimetres, openPaper } from './paper.server'

const margin = millimetres(14)
const [body, large, number] = [16, 18, 28]
const box = millimetres(11)
const rowPad = millimetres(3)

/** Where words are written: from the left edge, within so much, in points. */
interface Place {
  readonly left?: number
  readonly within?: number
  readonly align?: 'left' | 'right' | 'center'
}

/**
 * Paper slips on A4 in large print, black on white and tagged to be read out: two on a sheet with a line to cut along
 * where they are short enough, else one; a long one goes on overleaf, with its number there too.
 */
export async function printedSlips(slips: PaperSlips): Promise<Uint8Array> {
  const { paper, written } = await openPaper({ ...slips, margins: margin })
  const whole = paper.struct('Document')
  paper.addStructure(whole)
  const width = paper.page.width - 2 * margin
  const half = paper.page.height / 2

  const lineGap = (points: number) => points / 6
  const heightOf = (words: string, weight: string, points: number, within: number) =>
    paper
      .font(weight)
      .fontSize(points)
      .heightOfString(words, { width: within, lineGap: lineGap(points) })
  const write = (
    words: string,
    weight: string,
    points: number,
    { left = margin, within = width, align = 'left' }: Place = {},
  ) => {
    const runs = inRuns(words)
    runs.forEach(({ text, rare }, at) => {
      paper.font(rare ? `${weight}-ext` : weight).fontSize(points)
      const options = { continued: at < runs.length - 1, lineGap: lineGap(points), width: within, align }
      if (at === 0) paper.text(text, left, paper.y, options)
      else paper.text(text, options)
    })
    paper.x = margin
  }
  const say = (tag: string, language: string, draw: () => void) =>
    whole.add(paper.struct(tag, { lang: language }, draw))
  const beside = (draw: () => void) => {
    paper.markContent('Artifact', { type: 'Layout' })
    draw()
    paper.endMarkedContent()
  }

  const boxes = slips.marks.length > 0 ? slips.marks.length * (box + 4) : box + 8
  const titleWidth = width - boxes - 10
  const rowHeight = (title: string) => Math.max(box, heightOf(title, '700', large, titleWidth)) + 2 * rowPad
  const numberWidth = width * 0.4

  const head = (which: number) => {
    const top = paper.y
    say('P', slips.language, () => write(slips.numbered(which), '700', number, { left: margin + width - numberWidth, within: numberWidth, align: 'right' })) // prettier-ignore
    const beneath = paper.y
    paper.y = top
    const left = { within: width - numberWidth - 10 }
    say('P', slips.language, () => write(`${slips.from} · ${slips.night}`, '400', body, left))
    slips.names.forEach(({ language, words }) => say('P', language, () => write(words, '700', large, left)))
    paper.y = Math.max(paper.y, beneath) + millimetres(3)
  }
  const headHeight =
    Math.max(
      heightOf(`${slips.from} · ${slips.night}`, '400', body, width - numberWidth - 10) +
        slips.names.reduce((sum, { words }) => sum + heightOf(words, '700', large, width - numberWidth - 10), 0),
      heightOf(slips.numbered(slips.first + slips.slips - 1), '700', number, numberWidth),
    ) + millimetres(3)
  const how = () =>
    slips.how.forEach(({ language, words }) => {
      say('P', language, () => write(words, '400', body))
      paper.y += millimetres(1.5)
    })
  const howHeight = slips.how.reduce(
    (sum, { words }) => sum + heightOf(words, '400', body, width) + millimetres(1.5),
    0,
  )

  const pitch = (title: string) => {
    const height = rowHeight(title)
    const top = paper.y
    beside(() =>
      paper
        .moveTo(margin, top)
        .lineTo(margin + width, top)
        .lineWidth(0.75)
        .strokeColor('#000')
        .stroke(),
    )
    const middle = top + height / 2
    const starts = margin + width - boxes
    if (slips.marks.length === 0)
      beside(() =>
        paper
          .rect(starts + 4, middle - box / 2, box, box)
          .lineWidth(1.5)
          .stroke(),
      )
    paper.y = middle - heightOf(title, '700', large, titleWidth) / 2 + lineGap(large) / 2
    say('P', slips.language, () => write(title, '700', large, { within: titleWidth }))
    slips.marks.forEach((mark, at) => {
      const left = starts + at * (box + 4)
      beside(() =>
        paper
          .circle(left + box / 2 + 2, middle, box / 2)
          .lineWidth(0.75)
          .strokeColor('#000')
          .stroke(),
      )
      paper.y = middle - large * 0.62
      say('P', slips.language, () => write(String(mark), '400', large, { left: left + 2, within: box, align: 'center' })) // prettier-ignore
    })
    paper.y = top + height
  }

  const slipHeight = headHeight + howHeight + slips.pitches.reduce((sum, title) => sum + rowHeight(title), 0)
  const twoUp = slipHeight <= half - 2 * margin
  for (let at = 0; at < slips.slips; at++) {
    const which = slips.first + at
    const second = twoUp && at % 2 === 1
    if (at > 0 && !second) paper.addPage()
    if (second) beside(() => paper.moveTo(0, half).lineTo(paper.page.width, half).lineWidth(0.75).dash(4, { space: 4 }).strokeColor('#000').stroke().undash()) // prettier-ignore
    paper.y = second ? half + margin : margin
    head(which)
    how()
    for (const title of slips.pitches) {
      if (paper.y + rowHeight(title) > paper.page.height - margin) {
        paper.addPage()
        head(which)
      }
      pitch(title)
    }
  }
  whole.end()
  paper.end()
  return written
}
