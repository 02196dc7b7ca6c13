import { heightBothWays, writeBothWays } from './both-ways.server'
import { inRuns, millimetres, openPaper } from './paper.server'

/** What a poster says in one language. */
export interface PosterWords {
  readonly language: string
  readonly dir: 'ltr' | 'rtl'
  readonly heading: string
  readonly body: string
  readonly scan: string
  readonly dates: readonly string[]
}

export interface Poster {
  readonly size: 'A4' | 'A3'
  readonly from: string
  readonly round: string
  /** Where the square leads. */
  readonly link: string
  /** The same as people type it. */
  readonly address: string
  readonly alt: string
  readonly colours: { readonly accent: string; readonly ink: string }
  /** Each language, the first largest. */
  readonly words: readonly PosterWords[]
}

/**
 * A poster for a wall: what is on, in every language that is offered, and a square that phones read. Tagged, so that the
 * file can be read out too; it holds without its colour.
 */
export async function printedPoster(poster: Poster): Promise<Uint8Array> {
  const { size, words, colours } = poster
  const first = words[0]
  if (!first) throw new Error('a poster without words')
  const k = size === 'A3' ? Math.SQRT2 : 1
  const margin = millimetres(18) * k
  const { paper, written } = await openPaper({ title: first.heading, from: poster.from, language: first.language, size, margins: margin }) // prettier-ignore
  const { width: wide, height: high } = paper.page
  const width = wide - 2 * margin
  const whole = paper.struct('Document')
  paper.addStructure(whole)

  interface Place {
    readonly left: number
    readonly within: number
    readonly weight?: '400' | '700'
    readonly points: number
    readonly dir?: 'ltr' | 'rtl'
  }
  const heightOf = (text: string, { within, weight = '400', points, dir = 'ltr' }: Place) =>
    dir === 'rtl'
      ? heightBothWays(paper, text, { size: points, weight, left: 0, width: within, paragraph: 'rtl' })
      : paper
          .font(weight)
          .fontSize(points)
          .heightOfString(text, { width: within, lineGap: points / 7 })
  const write = (text: string, { left, within, weight = '400', points, dir = 'ltr' }: Place) => {
    if (dir === 'rtl') {
      writeBothWays(paper, text, { size: points, weight, left, width: within, paragraph: 'rtl' })
      return
    }
    const runs = inRuns(text)
    runs.forEach((run, at) => {
      paper.font(run.rare ? `${weight}-ext` : weight).fontSize(points)
      const options = { continued: at < runs.length - 1, lineGap: points / 7, width: within }
      if (at === 0) paper.text(run.text, left, paper.y, options)
      else paper.text(run.text, options)
    })
  }
  const say = (tag: string, text: string, place: Place, language: string) =>
    whole.add(paper.struct(tag, { lang: language }, () => write(text, place)))

  // A band of the partnership's own colour, with its name on it.
  const band = 74 * k
  paper.markContent('Artifact', { type: 'Layout' })
  paper.rect(0, 0, wide, band).fill(colours.accent)
  paper.endMarkedContent()
  paper.fillColor(colours.ink)
  paper.y = band / 2 - 13 * k
  say('P', poster.from, { left: margin, within: width, weight: '700', points: 22 * k }, first.language)
  paper.fillColor('#211c2b')

  const square = (words.length > 2 ? 165 : 190) * k
  const foot = high - margin - square
  paper.y = band + 30 * k
  // As large as lets every language stand above the square; the second and third are smaller than the first.
  const room = foot - paper.y - 18 * k
  const sized = (scale: number) =>
    words.map((one, at) => {
      const part = at === 0 ? 1 : 0.62
      return { one, heading: 40 * part * k * scale, body: 20 * (at === 0 ? 1 : 0.78) * k * scale }
    })
  const tall = (scale: number) =>
    sized(scale).reduce((sum, { one, heading, body }) => {
      const at = (points: number, weight: '400' | '700') => ({
        left: margin,
        within: width,
        points,
        weight,
        dir: one.dir,
      })
      const dates = one.dates.reduce((all, date) => all + heightOf(date, at(body * 0.85, '700')) + 3 * k, 0)
      return sum + heightOf(one.heading, at(heading, '700')) + heightOf(one.body, at(body, '400')) + dates + 34 * k
    }, 0)
  const scale = [1.15, 1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.42, 0.35].find((each) => tall(each) <= room) ?? 0.3
  for (const [at, { one, heading, body }] of sized(scale).entries()) {
    const place = { left: margin, within: width, dir: one.dir }
    say(at === 0 ? 'H1' : 'H2', one.heading, { ...place, weight: '700', points: heading }, one.language)
    paper.y += 6 * k
    say('P', one.body, { ...place, points: body }, one.language)
    paper.y += 6 * k
    for (const date of one.dates) {
      say('P', date, { ...place, weight: '700', points: body * 0.85 }, one.language)
      paper.y += 3 * k
    }
    paper.y += 18 * k
  }

  const qr = await import('qrcode')
  const dots = await qr.toBuffer(poster.link, { errorCorrectionLevel: 'M', margin: 0, scale: 12 })
  whole.add(
    paper.struct('Figure', { alt: poster.alt }, () => {
      paper.image(dots, margin, foot, { width: square })
    }),
  )
  const beside = { left: margin + square + 22 * k, within: width - square - 22 * k }
  paper.y = foot
  say('P', poster.round, { ...beside, weight: '700', points: 17 * k }, first.language)
  paper.y += 6 * k
  for (const one of words) {
    say('P', one.scan, { ...beside, points: 12.5 * k, dir: one.dir }, one.language)
    paper.y += 4 * k
  }
  const points = [15, 13, 11, 9, 8].map((one) => one * k).find((one) => paper.font('700').fontSize(one).widthOfString(poster.address) <= beside.within) ?? 7 * k // prettier-ignore
  say('P', poster.address, { ...beside, weight: '700', points }, first.language)
  paper.end()
  return written
}
