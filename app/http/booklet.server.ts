import type { Booklet } from '~/domain/proposal'
import { printedBooklet } from '~/platform/printed-booklet.server'
import { bookletOf } from '~/ui/proposal/booklet'
import type { RoundEntry } from './entrance.server'
import { speaker } from './language.server'

type About = Omit<Parameters<typeof bookletOf>[0], 'partnership' | 'round' | 'closesOn' | 'area' | 'large'>

/** A round's form as a file to print, in the reader's language; `?size=large` for large print. */
export async function booklet(
  { partnership, round, now }: Pick<RoundEntry, 'partnership' | 'round' | 'now'>,
  request: Request,
  about: About,
): Promise<Response> {
  const words = await speaker(request, now, partnership.timeZone)
  const large = isLarge(request)
  const { area, name } = partnership
  const closesOn = words.format.whenInSentence(round.dates.closesAt)
  const told = { ...about, area, large, closesOn, partnership: name, round: round.title }
  return answerBooklet(bookletOf(told, words), about.begun?.reference ?? round.slug)
}

/** `?size=large` for those who read large print. */
export const isLarge = (request: Request): boolean => new URL(request.url).searchParams.get('size') === 'large'

/** A form on paper, as a file of this name. */
export async function answerBooklet(printed: Booklet, name: string): Promise<Response> {
  return new Response(new Uint8Array(await printedBooklet(printed)), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${name}.pdf"`,
      'Cache-Control': 'no-store',
    },
  })
}
