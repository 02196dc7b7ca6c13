import type { ActionFunctionArgs } from '@remix-run/node'
import { enterRound } from '~/http/entrance.server'
import { speaker } from '~/http/language.server'
import { nightHere } from '~/http/night.server'
import { takePress } from '~/http/press.server'

/**
 * For a phone whose script sends what was pressed, now or when the internet is back: whether it counts, in a word and in
 * the reader's own. What has no status of 200 or 409 was not taken, and the phone keeps it.
 */
export async function action(args: ActionFunctionArgs) {
  const entry = await enterRound(args, 'night.mark')
  const night = await nightHere(entry.sparks, entry.round)
  const taken = await takePress(entry, args.request, night, await args.request.formData())
  if (taken.ok) return Response.json({ counts: true, late: taken.late, words: null })
  const { say } = await speaker(args.request, entry.now, entry.partnership.timeZone)
  return Response.json({ counts: false, late: false, words: say(taken) }, { status: 409 })
}
