import { hasArabic, heightBothWays, writeBothWays } from './both-ways.server'
import { inRuns, millimetres, openPaper } from './paper.server'

/** A round's ballot in words: the same on every copy but for its code. */
export interface BallotPaper {
  readonly language: string
  /** Read from right to left: words begin at the right, and so do the boxes. */
  readonly rightToLeft: boolean
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

  const paragraph = ballot.rightToLeft ? 'rtl' : 'ltr'
  const bothWays = (words: string) => ballot.rightToLeft || hasArabic(words)
  /** Beside a box the words leave room for it, where the line begins. */
  const place = (inset: number) => ({ left: ballot.rightToLeft ? margin : margin + inset, width: width - inset, paragraph }) as const // prettier-ignore
  const write = (words: string, weight: string, points: number, inset = 0) => {
    const where = place(inset)
    if (bothWays(words)) writeBothWays(paper, words, { ...where, weight, size: points })
    else
      inRuns(words).forEach(({ text, rare }, at, runs) => {
        paper.font(rare ? `${weight}-ext` : weight).fontSize(points)
        const options = { continued: at < runs.length - 1, lineGap: points / 6, width: where.width }
        if (at === 0) paper.text(text, where.left, paper.y, options)
        else paper.text(text, options)
      })
    paper.x = margin
  }
  const heightOf = (words: string, weight: string, points: number, inset = 0) =>
    bothWays(words)
      ? heightBothWays(paper, words, { ...place(inset), weight, size: points })
      : paper
          .font(weight)
          .fontSize(points)
          .heightOfString(words, { width: width - inset, lineGap: points / 6 })
  /** Drawn in the order it is seen in, words from right to left are said in the order they are read in. */
  const said = (words: string) => (bothWays(words) ? { actual: words } : {})

  const pages: { from: number; of: PaperMark }[] = []
  for (const [at, mark] of marks.entries()) {
    if (at > 0) paper.addPage()
    pages.push({ from: paper.bufferedPageRange().count - 1, of: mark })
    const whole = paper.struct('Document', { lang: ballot.language })
    paper.addStructure(whole)
    const say = (tag: string, words: string, { weight = '400', points = size, gap = 6 } = {}) => {
      whole.add(paper.struct(tag, said(words), () => write(words, weight, points)))
      paper.y += gap
    }
    say('P', ballot.from, { weight: '700' })
    say('H1', ballot.title, { weight: '700', points: size + 8, gap: 8 })
    ballot.before.forEach((words) => say('P', words))
    paper.y += 8
    const wide = ballot.boxes === 'tick' ? box : 2 * box
    const inset = wide + millimetres(5)
    for (const { title, more } of ballot.ideas) {
      const needs = heightOf(title, '700', size, inset) + heightOf(more, '400', size, inset) + 18
      if (paper.y + needs > bottom()) paper.addPage()
      const top = paper.y
      paper
        .rect(ballot.rightToLeft ? margin + width - wide : margin, top + 1, wide, box)
        .lineWidth(1.25)
        .strokeColor('#000')
        .stroke()
      whole.add(
        paper.struct('P', said(`${title} ${more}`), () => {
          write(title, '700', size, inset)
          write(more, '400', size, inset)
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
      const words = ballot.foot(of.shown, page - from + 1)
      const part = paper.struct('P', said(words), () => {
        paper
          .moveTo(margin, top - 8)
          .lineTo(margin + width, top - 8)
          .lineWidth(0.75)
          .strokeColor('#000')
          .stroke()
        paper.image(picture, margin + width - pictureSide, top, { width: pictureSide })
        paper.fillColor('#000')
        const room = { left: margin, width: width - pictureSide - 12 }
        paper.y = top + 4
        if (bothWays(words)) writeBothWays(paper, words, { ...room, paragraph, weight: '700', size })
        else paper.font('700').fontSize(size).text(words, room.left, paper.y, { width: room.width })
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
  readonly rightToLeft: boolean
  readonly from: string
  readonly title: string
  readonly says: string
  readonly codeLabel: string
  /** For the name of whoever it is handed to. */
  readonly nameLabel: string
}

const sayAll = ({ title, says, nameLabel, codeLabel }: SlipWords, code: string) =>
  [title, says, nameLabel, codeLabel, code].join('\n')

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
      paper.struct('P', slip.rightToLeft ? { actual: sayAll(slip, shown) } : {}, () => {
        const width = wide - 2 * inset
        const line = (words: string, weight: string, points: number, y: number, narrow = 0) => {
          paper.fillColor('#000')
          if (slip.rightToLeft || hasArabic(words)) {
            paper.y = y
            const where = { left: left + inset, width: width - narrow, weight, size: points }
            return writeBothWays(paper, words, { ...where, paragraph: slip.rightToLeft ? 'rtl' : 'ltr' })
          }
          inRuns(words).forEach(({ text, rare }, run, all) => {
            paper.font(rare ? `${weight}-ext` : weight).fontSize(points)
            const options = { width: width - narrow, continued: run < all.length - 1 }
            if (run === 0) paper.text(text, left + inset, y, options)
            else paper.text(text, options)
          })
        }
        line(slip.title, '700', 14, top + inset)
        line(slip.says, '400', 11, paper.y + 4)
        const code = top + high - inset - millimetres(24)
        paper.image(picture, left + wide - inset - millimetres(24), code, { width: millimetres(24) })
        line(slip.nameLabel, '400', 9, code - 12, millimetres(26))
        const below = code + millimetres(9)
        paper
          .moveTo(left + inset, below)
          .lineTo(left + wide - inset - millimetres(26), below)
          .lineWidth(0.5)
          .strokeColor('#000')
          .stroke()
        line(slip.codeLabel, '400', 11, below + 4, millimetres(26))
        line(shown, '700', 16, paper.y, millimetres(26))
      }),
    )
  }
  whole.end()
  paper.end()
  return written
}
