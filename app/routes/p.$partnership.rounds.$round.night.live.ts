import type { LoaderFunctionArgs } from '@remix-run/node'
import { enterRound } from '~/http/entrance.server'
import { nightHere } from '~/http/night.server'
import { topics } from '~/platform/topics.server'
import { nightNow } from '~/queries/panel/night/night-view.server'

/** The big screen and the host look again at most three times a second, however fast a hall marks. */
const pace = 300
/** So many places stay for those who follow a count or a vote, however full the halls are. */
const leaves = 500

/**
 * Says what happens on a night, over an answer that stays open. Phones hear who is up; the screen and the host
 * (`?for=marks`) hear that something has changed, marks too, and look for themselves. A whole hall is behind one address.
 */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round } = await enterRound(args, 'night.read')
  const { id, plan, state } = await nightHere(sparks, round)
  const { live, address } = args.context
  if (new URL(args.request.url).searchParams.get('for') === 'marks') {
    let looks = 0
    const look = () => Promise.resolve({ event: 'night', over: false, data: String((looks += 1)) })
    return live.follow(`screen ${address}`, topics.nightMarks(id), look, { pace, mostOfAddress: 20, leaves })
  }
  // Nobody waits at closed doors: a phone asks again by itself.
  if (state.phase === 'planned' || state.phase === 'published') return new Response(null, { status: 204 })
  const look = () =>
    sparks.world.read(async (db) => {
      const now = await nightNow(db, id)
      return { event: 'night', over: now?.phase === 'published', data: JSON.stringify(now) }
    })
  return live.follow(`hall ${address}`, topics.night(id), look, { mostOfAddress: plan.mostPhones + 20, leaves })
}
