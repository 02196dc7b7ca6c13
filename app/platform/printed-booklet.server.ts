import type { Booklet, PaperQuestion, PaperSpace } from '~/domain/proposal'
import { inRuns, millimetres, openPaper } from './paper.server'

const margin = millimetres(18)
const foot = millimetres(12)
const pictureSide = millimetres(28)
const box = millimetres(6)

/** The booklet as a PDF on A4: words of 14 points, or 18 in large print; black on white, tagged to be read out. */
export async function printedBooklet(booklet: Booklet): Promise<Uint8Array> {
  const qr = await import('qrcode')
  const { code } = booklet
  const dots = code && (await qr.toBuffer(code.link, { errorCorrectionLevel: 'M', margin: 0, scale: 8 }))
  const size = booklet.large ? 18 : 14
  const margins = { top: margin, left: margin, right: margin, bottom: margin + foot }
  const { paper, written } = await openPaper({ ...booklet, margins })
  const whole = paper.struct('Document')
  paper.addStructure(whole)
  const width = paper.page.width - 2 * margin

  const write = (words: string, weight: string, points: number, left = margin, right = 0) => {
    const runs = inRuns(words)
    runs.forEach(({ text, rare }, at) => {
      paper.font(rare ? `${weight}-ext` : weight).fontSize(points)
      const options = { continued: at < runs.length - 1, lineGap: points / 5, width: width - (left - margin) - right }
      if (at === 0) paper.text(text, left, paper.y, options)
      else paper.text(text, options)
    })
    paper.x = margin
  }
  const say = (tag: string, words: string, { weight = '400', points = size, gap = 6 } = {}) => {
    whole.add(paper.struct(tag, {}, () => write(words, weight, points)))
    paper.y += gap
  }
  const bottom = () => paper.page.height - margin - foot
  /** A question and its space are not torn apart, as long as they fit on one sheet. */
  const room = (height: number) => {
    if (paper.y + Math.min(height, bottom() - margin) > bottom()) paper.addPage()
  }
  const heightOf = (words: string, weight: string, points: number) =>
    paper
      .font(weight)
      .fontSize(points)
      .heightOfString(words, { width, lineGap: points / 5 })

  const line = (left: number, to: number, at: number) =>
    paper.moveTo(left, at).lineTo(to, at).lineWidth(0.75).strokeColor('#555').stroke()
  const lineHeight = millimetres(booklet.large ? 12 : 10)

  const spaceHeight = (space: PaperSpace): number => {
    if (space.kind === 'lines') return space.lines * lineHeight
    if (space.kind === 'short') return lineHeight + 4
    if (space.kind === 'boxes') return space.options.length * (size + 12)
    // A table may go on overleaf: only its head and a few of its rows are kept together.
    if (space.kind === 'table') return lineHeight * (1 + Math.min(4, space.rows.length + space.empty))
    return heightOf(space.words, '400', size) + 8
  }
  const blockHeight = ({ label, hint, space }: PaperQuestion): number =>
    heightOf(label, '700', size) + (hint ? heightOf(hint, '400', size) + 4 : 0) + spaceHeight(space) + 16
  const drawTable = ({ columns, rows, empty }: Extract<PaperSpace, { kind: 'table' }>) => {
    const table = paper.struct('Table')
    whole.add(table)
    const starts = columns.map(
      (_, at) => margin + width * columns.slice(0, at).reduce((sum, { share }) => sum + share, 0),
    )
    const widths = columns.map(({ share }) => width * share)
    const inset = 6
    const row = (tag: string, words: readonly string[], weight: string, points: number) => {
      const fit = (at: number) => (widths[at] ?? 0) - 2 * inset
      const tall = words.map((text, at) =>
        paper
          .font(weight)
          .fontSize(points)
          .heightOfString(text, { width: fit(at), lineGap: points / 5 }),
      )
      const height = Math.max(lineHeight, ...tall.map((one) => one + inset + 2))
      if (paper.y + height > bottom()) paper.addPage()
      const top = paper.y
      const cells = paper.struct('TR')
      table.add(cells)
      words.forEach((text, at) => {
        const left = starts[at] ?? margin
        paper
          .rect(left, top, widths[at] ?? 0, height)
          .lineWidth(0.75)
          .strokeColor('#555')
          .stroke()
        if (text === '') return
        cells.add(
          paper.struct(tag, {}, () => {
            paper.y = top + inset
            write(text, weight, points, left + inset, margin + width - left - inset - fit(at))
          }),
        )
      })
      paper.y = top + height
    }
    row(
      'TH',
      columns.map(({ label }) => label),
      '700',
      size,
    )
    for (const written of rows) row('TD', written, '400', size)
    for (let left = 0; left < empty; left++)
      row(
        'TD',
        columns.map(() => ''),
        '400',
        size,
      )
    paper.y += 8
  }
  const draw = (space: PaperSpace) => {
    switch (space.kind) {
      case 'table':
        drawTable(space)
        return
      case 'written':
        say('P', space.words, { gap: 8 })
        return
      case 'boxes':
        for (const option of space.options) {
          paper.rect(margin, paper.y, box, box).lineWidth(1).strokeColor('#000').stroke()
          paper.y += 1
          whole.add(paper.struct('P', {}, () => write(option, '400', size, margin + box + 8)))
          paper.y += 8
        }
        return
      case 'short':
        paper.y += 4
        whole.add(paper.struct('P', {}, () => write(space.before, '400', size)))
        line(margin + paper.widthOfString(space.before) + 6, margin + width / 2, paper.y - 2)
        paper.y += 4
        return
      case 'lines':
        for (let count = 0; count < space.lines; count++) {
          if (paper.y + lineHeight > bottom()) paper.addPage()
          paper.y += lineHeight
          line(margin, margin + width, paper.y)
        }
    }
  }

  say('P', booklet.from, { weight: '700' })
  if (code && dots) {
    const top = paper.y
    whole.add(
      paper.struct('Figure', { alt: code.says }, () => {
        paper.image(dots, margin + width - pictureSide, margin, { width: pictureSide })
      }),
    )
    paper.y = top
  }
  const besidePicture = code ? pictureSide + 12 : 0
  whole.add(paper.struct('H1', {}, () => write(booklet.title, '700', size + 10, margin, besidePicture)))
  paper.y += 8
  if (code) say('P', code.words, { weight: '700', points: size + 4 })
  paper.y = Math.max(paper.y, code ? margin + pictureSide + 10 : 0)
  booklet.before.forEach((words) => say('P', words))
  for (const { title, questions } of booklet.parts) {
    const [first] = questions
    room(size * 4 + (first ? blockHeight(first) : 0))
    paper.y += 10
    say('H2', title, { weight: '700', points: size + 4 })
    for (const { label, hint, space } of questions) {
      room(blockHeight({ label, hint, space }))
      if (label !== title) say('P', label, { weight: '700', gap: 3 })
      if (hint) say('P', hint, { gap: 4 })
      draw(space)
      paper.y += 16
    }
  }
  const { count } = paper.bufferedPageRange()
  for (let sheet = 0; sheet < count; sheet++) {
    paper.switchToPage(sheet)
    // Below the margin, where text would otherwise begin another sheet.
    paper.page.margins.bottom = 0
    const words = booklet.foot(sheet + 1)
    // As large as the rest, since it says the code; smaller only where a round's long name would not fit.
    let points = size
    while (points > 11 && paper.font('400').fontSize(points).widthOfString(words) > width) points -= 1
    paper
      .font('400')
      .fontSize(points)
      .fillColor('#000')
      .text(words, margin, paper.page.height - margin - 4, {
        width,
        align: 'right',
        lineBreak: false,
      })
  }
  whole.end()
  paper.end()
  return written
}
