import { refuse } from '~/domain/refusal'
import { storyBeingTold } from '~/queries/learning/telling.server'
import { helpersIn } from '~/queries/proposal/apply-start.server'
import { storyBookletOf } from '~/ui/learning/story-booklet'
import { wholeAddress } from './address.server'
import { answerBooklet, isLarge } from './booklet.server'
import { turnAway } from './entrance.server'
import { speaker } from './language.server'
import type { Telling } from './telling.server'

/** What is asked of one story as a file to print. Its code leads to the story as a builder finds it, never by a letter's secret. */
export async function storyBooklet({ entry, proposal, round }: Telling, request: Request): Promise<Response> {
  const { sparks, partnership, now } = entry
  const { shown, helpers } = await sparks.world.read(async (db) => ({
    shown: await storyBeingTold(db, proposal, round),
    helpers: await helpersIn(db, partnership.id, now),
  }))
  if (!shown) throw turnAway(refuse('not-funded'))
  const { title, reference } = shown
  const words = await speaker(request, now, partnership.timeZone)
  const own = `/p/${partnership.slug}/rounds/${round.slug}/proposals/${reference}/story`
  const asked = { pages: shown.asked.pages, hopes: shown.outcomes.now, helpers, large: isLarge(request) }
  const about = { partnership: partnership.name, round: round.title, title, reference }
  const link = wholeAddress(request, sparks, own)
  return answerBooklet(storyBookletOf({ ...about, ...asked, link }, words), `${reference}-story`)
}
