import type { PaperBlock, PaperPage, PaperPicture, PaperTable } from '~/domain/paper-page'
import { inRuns, millimetres, openPaper } from './paper.server'

const margin = millimetres(20)
const foot = millimetres(10)

/**
 * Words on A4 as a PDF, tagged so that they can be read out, with their headings, lists and tables; black on white. The
 * same page gives the same bytes: the file's date is the page's own.
 */
export async function printedPage(page: PaperPage): Promise<Uint8Array> {
  const size = page.large ? 16 : 11.5
  const margins = { top: margin, left: margin, right: margin, bottom: margin + foot }
  const { paper, written } = await openPaper({ ...page, margins })
  const whole = paper.struct('Document')
  paper.addStructure(whole)
  const width = paper.page.width - 2 * margin
  const bottom = () => paper.page.height - margin - foot

  interface Style {
    readonly weight?: '400' | '700'
    readonly points?: number
    readonly left?: number
    readonly within?: number
    readonly align?: 'left' | 'right'
  }
  const write = (words: string, style: Style = {}) => {
    const { weight = '400', points = size, left = margin, within = width - (left - margin), align = 'left' } = style
    const runs = inRuns(words)
    runs.forEach(({ text, rare }, at) => {
      paper.font(rare ? `${weight}-ext` : weight).fontSize(points)
      const options = { continued: at < runs.length - 1, lineGap: points / 4, width: within, align }
      if (at === 0) paper.text(text, left, paper.y, options)
      else paper.text(text, options)
    })
    paper.x = margin
  }
  const heightOf = (words: string, { weight = '400', points = size, within = width }: Style = {}) =>
    paper
      .font(weight)
      .fontSize(points)
      .heightOfString(words, { width: within, lineGap: points / 4 })
  /** Begins another sheet rather than tear so much apart, as long as it fits on one. */
  const room = (height: number) => {
    if (paper.y + Math.min(height, bottom() - margin) > bottom()) paper.addPage()
  }
  const say = (tag: string, words: string, { gap = 7, ...style }: Style & { gap?: number } = {}) => {
    whole.add(paper.struct(tag, {}, () => write(words, style)))
    paper.y += gap
  }

  const list = (items: readonly string[]) => {
    const all = paper.struct('L')
    whole.add(all)
    for (const words of items) {
      room(heightOf(words, { within: width - 14 }))
      const item = paper.struct('LI')
      all.add(item)
      const top = paper.y
      item.add(paper.struct('Lbl', {}, () => write('•', { left: margin + 2 })))
      paper.y = top
      item.add(paper.struct('LBody', {}, () => write(words, { left: margin + 14 })))
      paper.y += 3
    }
    paper.y += 5
  }

  const facts = (rows: readonly (readonly [string, string])[]) => {
    const first = width * 0.3
    const rest = { left: margin + first + 8, within: width - first - 8 }
    const table = paper.struct('Table')
    whole.add(table)
    for (const [label, value] of rows) {
      const height = Math.max(heightOf(label, { weight: '700', within: first }), heightOf(value, rest))
      room(height)
      const row = paper.struct('TR')
      table.add(row)
      const top = paper.y
      row.add(paper.struct('TH', {}, () => write(label, { weight: '700', within: first })))
      paper.y = top
      row.add(paper.struct('TD', {}, () => write(value, rest)))
      paper.y = top + height + 4
    }
    paper.y += 6
  }

  const tableOf = ({ caption, columns, rows, dense }: PaperTable) => {
    const inset = dense ? 3 : 6
    const points = dense ? size - 3.5 : size - 1.5
    const widths = columns.map(({ share }) => width * share)
    const starts = widths.map((_, at) => margin + widths.slice(0, at).reduce((sum, one) => sum + one, 0))
    const cell = (at: number): Style => ({
      points,
      left: (starts[at] ?? margin) + inset,
      within: (widths[at] ?? width) - 2 * inset,
      align: columns[at]?.numeric ? 'right' : 'left',
    })
    say('Caption', caption, { weight: '700', gap: 4 })
    const table = paper.struct('Table')
    whole.add(table)
    const draw = (words: readonly string[], head: boolean) => {
      const styles = words.map((_, at): Style => ({ ...cell(at), weight: head || at === 0 ? '700' : '400' }))
      const height = Math.max(...words.map((text, at) => heightOf(text, styles[at]))) + 2 * inset
      room(head ? height * 3 : height)
      const top = paper.y
      const row = paper.struct('TR')
      table.add(row)
      words.forEach((text, at) => {
        paper.y = top + inset
        row.add(paper.struct(head || at === 0 ? 'TH' : 'TD', {}, () => write(text, styles[at])))
      })
      paper.y = top + height
      // Not part of what is read out.
      paper.markContent('Artifact', { type: 'Layout' })
      paper
        .moveTo(margin, paper.y)
        .lineTo(margin + width, paper.y)
        .lineWidth(head ? 1 : 0.5)
        .strokeColor(head ? '#000' : '#999')
        .stroke()
      paper.endMarkedContent()
    }
    draw(
      columns.map(({ label }) => label),
      true,
    )
    for (const row of rows) draw(row, false)
    paper.y += 10
  }

  /** At most half as high as the sheet, and never larger than it is. */
  const pictureOf = ({ bytes, width: wide, height: high, words }: PaperPicture) => {
    const fit = Math.min(1, width / wide, (bottom() - margin) / 2 / high)
    room(high * fit + 8)
    const top = paper.y
    whole.add(
      paper.struct('Figure', { alt: words }, () => {
        paper.image(Buffer.from(bytes), margin, top, { width: wide * fit, height: high * fit })
      }),
    )
    paper.y = top + high * fit + 8
    paper.x = margin
  }

  const signatures = (names: readonly string[]) => {
    const height = millimetres(14)
    for (const name of names) {
      room(height + size * 2)
      paper.y += height
      paper.markContent('Artifact', { type: 'Layout' })
      paper
        .moveTo(margin, paper.y)
        .lineTo(margin + width * 0.6, paper.y)
        .lineWidth(0.75)
        .strokeColor('#000')
        .stroke()
      paper.endMarkedContent()
      paper.y += 4
      say('P', name, { gap: 2 })
    }
  }

  const draw = (block: PaperBlock) => {
    if ('heading' in block) {
      const points = block.under ? size + 1 : size + 4
      // A heading stays with what it heads.
      room(points * 2 + size * 4)
      paper.y += 8
      say(block.under ? 'H3' : 'H2', block.heading, { weight: '700', points, gap: 5 })
    } else if ('says' in block) {
      say('P', block.says, { weight: block.loud ? '700' : '400', points: block.small ? size - 2 : size })
    } else if ('list' in block) list(block.list)
    else if ('facts' in block) facts(block.facts)
    else if ('table' in block) tableOf(block.table)
    else if ('picture' in block) pictureOf(block.picture)
    else signatures(block.signatures)
  }

  say('P', page.from, { weight: '700', points: size + 1.5, gap: page.to ? 10 : 14 })
  if (page.to) {
    for (const line of page.to) say('P', line, { gap: 0 })
    paper.y += 24
  }
  say('H1', page.title, { weight: '700', points: size + 8, gap: 12 })
  page.blocks.forEach(draw)
  whole.end()

  const { count } = paper.bufferedPageRange()
  for (let sheet = 0; sheet < count; sheet++) {
    paper.switchToPage(sheet)
    // Below the margin, where text would otherwise begin another sheet.
    paper.page.margins.bottom = 0
    paper.markContent('Artifact', { type: 'Pagination' })
    paper
      .font('400')
      .fontSize(9)
      .fillColor('#000')
      .text(page.foot(sheet + 1, count), margin, paper.page.height - margin, {
        width,
        align: 'right',
        lineBreak: false,
      })
    paper.endMarkedContent()
  }
  paper.end()
  return written
}
