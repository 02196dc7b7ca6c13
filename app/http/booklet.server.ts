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
  const large = new URL(request.url).searchParams.get('size') === 'large'
  const { area, name } = partnership
  const closesOn = words.format.whenInSentence(round.dates.closesAt)
  const file = await printedBooklet(
    bookletOf({ ...about, area, large, closesOn, partnership: name, round: round.title }, words),
  )
  return new Response(new Uint8Array(file), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${about.begun?.reference ?? round.slug}.pdf"`,
      'Cache-Control': 'no-store',
    },
  })
}
