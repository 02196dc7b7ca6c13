import type { LoaderFunctionArgs } from '@remix-run/node'
import { couldEver } from '~/domain/policy'
import { isAnnounced } from '~/domain/round'
import { instant } from '~/domain/time'
import { enterRound, notFound } from '~/http/entrance.server'
import { speaker } from '~/http/language.server'
import { pdfReply } from '~/http/pdf.server'
import { printedPage } from '~/platform/printed-page.server'
import { minutesOf } from '~/queries/panel/minutes.server'
import { interestsForPanel, readsOwnVerdict, voicesForPanel } from '~/queries/panel/private-minutes.server'
import { minutesOnPaper } from '~/ui/panel/minutes-on-paper'

/**
 * The minutes to print and sign, in the reader's language: for anyone as they are published, and with `?copy=panel`, for
 * the panel and its officers, with why people stepped out. `?number=` is that of a later decision.
 */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership, actor } = await enterRound(args, 'public.read')
  const asked = new URL(args.request.url).searchParams
  const own = asked.get('copy') === 'panel'
  const number = Math.max(1, Math.trunc(Number(asked.get('number') ?? 1)) || 1)
  if (own) await enterRound(args, 'minutes.read-own')
  const found = await sparks.world.read(async (db) => {
    const minutes = await minutesOf(db, round, number)
    // Until those who asked have heard, what was decided is for the panel and its officers.
    if (!minutes || (!isAnnounced(round) && !couldEver(actor, 'decision.read'))) return null
    if (!isAnnounced(round) && actor && (await readsOwnVerdict(db, round, actor.personId))) return null
    const panels =
      own && actor
        ? {
            interests: await interestsForPanel(db, round, actor.personId, number),
            voices: await voicesForPanel(db, round, actor.personId, number),
          }
        : undefined
    return { minutes, panels }
  })
  if (!found) throw notFound()
  // Every date with its year, whenever it is printed: the same minutes are the same file.
  const words = await speaker(args.request, instant(0), partnership.timeZone)
  const about = { ...found.minutes, partnership: partnership.name, round: round.title }
  const which = number > 1 ? `${round.slug}-minutes-${number}` : `${round.slug}-minutes`
  const name = own ? `${which}-panel.pdf` : `${which}.pdf`
  return pdfReply(await printedPage(minutesOnPaper(about, words, found.panels)), name)
}
