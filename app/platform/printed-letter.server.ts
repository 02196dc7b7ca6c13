import { inRuns, millimetres, openPaper } from './paper.server'

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
  /** A picture to hold a phone to, and what it does in words: the same address as before it, with the code after `#`. */
  readonly picture?: { readonly link: string; readonly says: string }
  readonly after: readonly string[]
}

const margin = millimetres(20)
/** The window of a DL envelope, and the fold above which the address must end. */
const addressTop = millimetres(48)
const wordsTop = millimetres(105)
const pictureSide = millimetres(35)

/** The letter as a PDF: its words can be read out and searched, and it prints in black. */
export async function printedLetter(letter: PaperLetter): Promise<Uint8Array> {
  const qr = await import('qrcode')
  const { picture } = letter
  const dots = picture && (await qr.toBuffer(picture.link, { errorCorrectionLevel: 'M', margin: 0, scale: 8 }))
  const { paper, written } = await openPaper({ ...letter, margins: margin })

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
  if (picture && dots) {
    const part = paper.struct('Figure', { alt: picture.says }, () => {
      paper.image(dots, margin, paper.y + 6, { width: pictureSide })
      paper.y += pictureSide + 14
    })
    paper.addStructure(part)
    part.end()
    say('P', picture.says)
  }
  paper.end()
  return written
}
