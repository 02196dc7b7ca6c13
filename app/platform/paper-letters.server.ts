import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './root.server'

/** One letter to print: everything on it, in words. One language a page; the code is on each. */
export interface PaperLetter {
  /** Of the words, such as `cy`. */
  readonly language: string
  readonly from: string
  readonly to: string
  readonly title: string
  readonly before: readonly string[]
  /** In groups, as it is to be typed. */
  readonly code: string
  readonly codeLabel: string
  /** Where the picture leads: the short address, with the code after the `#`, which browsers keep to themselves. */
  readonly link: string
  readonly linkLabel: string
  readonly after: readonly string[]
}

const millimetre = 72 / 25.4
const margin = 22 * millimetre
const textPoints = 14

/** Letters of A4, one a page: tagged for screen readers, with fonts of their own inside, and words of 14 points. */
export async function printLetters(letters: readonly PaperLetter[], title: string): Promise<Buffer> {
  const [{ default: Pdf }, qr] = await Promise.all([import('pdfkit'), import('qrcode')])
  const document = new Pdf({
    size: 'A4',
    margin,
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: letters[0]?.language ?? 'en',
    info: { Title: title },
  })
  const parts: Buffer[] = []
  document.on('data', (part: Buffer) => parts.push(part))
  const done = new Promise<Buffer>((resolve) => document.on('end', () => resolve(Buffer.concat(parts))))
  const font = (weight: 400 | 700) => readFileSync(join(projectRoot(), `app/platform/fonts/atkinson-${weight}.ttf`))
  document.registerFont('plain', font(400))
  document.registerFont('strong', font(700))

  for (const letter of letters) {
    const picture = await qr.toBuffer(letter.link, { errorCorrectionLevel: 'M', margin: 0, scale: 8 })
    document.addPage()
    const whole = document.struct('Document', { lang: letter.language })
    document.addStructure(whole)
    const says = (tag: string, font: string, size: number, words: string, gap = 0.7) => {
      whole.add(
        document.struct(tag, {}, () => {
          document.font(font).fontSize(size).text(words, { lineGap: 3 })
          document.moveDown(gap)
        }),
      )
    }
    says('P', 'strong', textPoints, letter.from, 1.5)
    says('P', 'plain', textPoints, letter.to, 1.2)
    says('H1', 'strong', 22, letter.title)
    for (const words of letter.before) says('P', 'plain', textPoints, words)
    says('P', 'plain', textPoints, letter.codeLabel, 0.2)
    says('P', 'strong', 30, letter.code, 0.5)
    for (const words of letter.after) says('P', 'plain', textPoints, words)
    whole.add(
      document.struct('Figure', { alt: letter.linkLabel }, () => {
        const side = 38 * millimetre
        document.image(picture, document.page.margins.left, document.y + 6, { width: side })
        document.y += side + 14
      }),
    )
    says('P', 'plain', textPoints, letter.linkLabel, 0)
    whole.end()
  }
  document.end()
  return done
}
