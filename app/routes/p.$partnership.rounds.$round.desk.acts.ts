import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { actAtDesk } from '~/commands/voting/paper/act-at-desk.server'
import { isTrouble } from '~/domain/voting/paper'
import { deskForm } from '~/forms/voting/paper'
import { read } from '~/forms/read'
import { deskHands } from '~/http/desk-hands.server'
import { enterRound } from '~/http/entrance.server'
import { speaker } from '~/http/language.server'
import { deliverSoon } from '~/jobs/deliver-mail.server'
import { deskRoll } from '~/queries/voting/desk-page.server'

/**
 * Everyone on the roll by name, and how they stand: for a tablet to go on with when the connection drops. A page of them,
 * after whom it has already; and what time it is here, because a tablet's clock may be wrong.
 */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, now } = await enterRound(args, 'desk.keep')
  const after = new URL(args.request.url).searchParams.get('after')
  const { voters, more } = await sparks.world.read((db) => deskRoll(db, round, { after }))
  return Response.json(
    { now, more, voters: voters.map(({ id, name, place, stands }) => [id, name, place, stands]) },
    { headers: { 'Cache-Control': 'no-store' } },
  )
}

/**
 * For a tablet whose script sends what was done, in order, now or when the connection is back. What has no status of 200,
 * 409 or 422 was not taken, and the tablet keeps it.
 */
export async function action(args: ActionFunctionArgs) {
  const entry = await enterRound(args, 'desk.keep')
  const { sparks, on, round, now, partnership } = entry
  const { say, t } = await speaker(args.request, now, partnership.timeZone)
  const reading = read(deskForm, await args.request.formData())
  if (!reading.ok || reading.answers.step !== 'act')
    return Response.json({ ok: false, now, words: t('desk.not-read') }, { status: 422 })
  const { desk, once, kind, code, person, kept, done: doneAtMs, happened } = reading.answers
  const hands = deskHands(entry, args.request)
  const act = { deskId: desk, once, kind, typed: code, personId: person ?? null, keptMs: kept, doneAtMs, happened }
  const done = await sparks.world.write((db) => actAtDesk(db, on, hands, round.id, act))
  deliverSoon(sparks)
  if (!done.ok) return Response.json({ ok: false, now, words: say(done) }, { status: 409 })
  return Response.json({
    ok: true,
    now,
    said: done.said,
    trouble: isTrouble(done.said),
    words: t(`desk.said.${done.said}`),
  })
}
