import { inRuns, millimetres, openPaper } from './paper.server'

/** A round's ballot in words: the same on every copy but for its code. */
export interface BallotPaper {
  readonly language: string
  readonly from: string
  readonly title: string
  readonly before: readonly string[]
  readonly ideas: readonly { readonly title: string; readonly more: string }[]
  readonly after: readonly string[]
  /** A box to cross, or one wide enough for a number. */
  readonly boxes: 'tick' | 'number'
  /** Words of 18 points in place of 14. */
  readonly large: boolean
  /** What stands at the foot of each page, beside its code as a picture. */
  foot(code: string, page: number): string
  /** What the picture is, for who cannot see it. */
  readonly pictureSays: string
}

export interface PaperMark {
  /** As the picture says it. */
  readonly mark: string
  /** As it is printed, in groups. */
  readonly shown: string
}

const margin = millimetres(18)
const foot = millimetres(28)
const pictureSide = millimetres(22)
const box = millimetres(7)

/** Ballots as a PDF on A4, one after another: black on white, tagged to be read out, each with a code of its own. */
export async function printedBallots(ballot: BallotPaper, marks: readonly PaperMark[]): Promise<Uint8Array> {
  const qr = await import('qrcode')
  const size = ballot.large ? 18 : 14
  const margins = { top: margin, left: margin, right: margin, bottom: margin + foot }
  const { paper, written } = await openPaper({ ...ballot, margins })
  const width = paper.page.width - 2 * margin
  const bottom = () => paper.page.height - margin - foot

  const write = (words: string, weight: string, points: number, left = margin) => {
    const runs = inRuns(words)
    runs.forEach(({ text, rare }, at) => {
      paper.font(rare ? `${weight}-ext` : weight).fontSize(points)
      const options = { continued: at < runs.length - 1, lineGap: points / 6, width: width - (left - margin) }
      if (at === 0) paper.text(text, left, paper.y, options)
      else paper.text(text, options)
    })
    paper.x = margin
  }
  const heightOf = (words: string, weight: string, points: number, left = margin) =>
    paper
      .font(weight)
      .fontSize(points)
      .heightOfString(words, { width: width - (left - margin), lineGap: points / 6 })

  const pages: { from: number; of: PaperMark }[] = []
  for (const [at, mark] of marks.entries()) {
    if (at > 0) paper.addPage()
    pages.push({ from: paper.bufferedPageRange().count - 1, of: mark })
    const whole = paper.struct('Document', { lang: ballot.language })
    paper.addStructure(whole)
    const say = (tag: string, words: string, { weight = '400', points = size, gap = 6 } = {}) => {
      whole.add(paper.struct(tag, {}, () => write(words, weight, points)))
      paper.y += gap
    }
    say('P', ballot.from, { weight: '700' })
    say('H1', ballot.title, { weight: '700', points: size + 8, gap: 8 })
    ballot.before.forEach((words) => say('P', words))
    paper.y += 8
    const wide = ballot.boxes === 'tick' ? box : 2 * box
    const left = margin + wide + millimetres(5)
    for (const { title, more } of ballot.ideas) {
      const needs = heightOf(title, '700', size, left) + heightOf(more, '400', size, left) + 18
      if (paper.y + needs > bottom()) paper.addPage()
      const top = paper.y
      paper
        .rect(margin, top + 1, box, box)
        .lineWidth(1.25)
        .strokeColor('#000')
        .stroke()
      whole.add(
        paper.struct('P', {}, () => {
          write(title, '700', size, left)
          write(more, '400', size, left)
        }),
      )
      paper.y = Math.max(paper.y, top + box) + 12
    }
    ballot.after.forEach((words) => {
      if (paper.y + heightOf(words, '400', size) > bottom()) paper.addPage()
      say('P', words)
    })
    whole.end()
  }
  const { count } = paper.bufferedPageRange()
  for (const [at, { from, of }] of pages.entries()) {
    const until = pages[at + 1]?.from ?? count
    const picture = await qr.toBuffer(of.mark, { errorCorrectionLevel: 'M', margin: 0, scale: 8 })
    for (let page = from; page < until; page++) {
      paper.switchToPage(page)
      // Below the margin, where text would otherwise begin another sheet.
      paper.page.margins.bottom = 0
      const top = paper.page.height - margin - pictureSide
      const part = paper.struct('P', {}, () => {
        paper
          .moveTo(margin, top - 8)
          .lineTo(margin + width, top - 8)
          .lineWidth(0.75)
          .strokeColor('#000')
          .stroke()
        paper.image(picture, margin + width - pictureSide, top, { width: pictureSide })
        paper.font('700').fontSize(size).fillColor('#000')
        paper.text(ballot.foot(of.shown, page - from + 1), margin, top + 4, { width: width - pictureSide - 12 })
      })
      paper.addStructure(part)
      part.end()
    }
  }
  paper.end()
  return written
}

/** A slip that goes on the outside of an envelope. */
export interface SlipWords {
  readonly language: string
  readonly from: string
  readonly title: string
  readonly says: string
  readonly codeLabel: string
}

const acrossSlips = 2
const downSlips = 4

/** Slips for a desk, eight to a sheet of A4, to cut along the lines. */
export async function printedSlips(slip: SlipWords, marks: readonly PaperMark[]): Promise<Uint8Array> {
  const qr = await import('qrcode')
  const { paper, written } = await openPaper({ ...slip, margins: 0 })
  const [wide, high] = [paper.page.width / acrossSlips, paper.page.height / downSlips]
  const whole = paper.struct('Document', { lang: slip.language })
  paper.addStructure(whole)
  const inset = millimetres(8)
  for (const [at, { mark, shown }] of marks.entries()) {
    const place = at % (acrossSlips * downSlips)
    if (at > 0 && place === 0) paper.addPage()
    const [left, top] = [(place % acrossSlips) * wide, Math.floor(place / acrossSlips) * high]
    paper.rect(left, top, wide, high).lineWidth(0.5).dash(4, { space: 3 }).strokeColor('#555').stroke().undash()
    const picture = await qr.toBuffer(mark, { errorCorrectionLevel: 'M', margin: 0, scale: 8 })
    whole.add(
      paper.struct('P', {}, () => {
        const width = wide - 2 * inset
        const line = (words: string, weight: string, points: number, y: number, narrow = 0) =>
          inRuns(words).forEach(({ text, rare }, run, all) => {
            paper
              .font(rare ? `${weight}-ext` : weight)
              .fontSize(points)
              .fillColor('#000')
            const options = { width: width - narrow, continued: run < all.length - 1 }
            if (run === 0) paper.text(text, left + inset, y, options)
            else paper.text(text, options)
          })
        line(slip.title, '700', 14, top + inset)
        line(slip.says, '400', 11, paper.y + 4)
        const code = top + high - inset - millimetres(24)
        paper.image(picture, left + wide - inset - millimetres(24), code, { width: millimetres(24) })
        line(slip.codeLabel, '400', 11, code + 6, millimetres(26))
        line(shown, '700', 18, code + 22, millimetres(26))
      }),
    )
  }
  whole.end()
  paper.end()
  return written
}
