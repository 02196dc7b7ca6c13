import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { actAtDesk } from '~/commands/voting/paper/act-at-desk.server'
import { isTrouble } from '~/domain/voting/paper'
import { deskForm } from '~/forms/voting/paper'
import { read } from '~/forms/read'
import { enterRound } from '~/http/entrance.server'
import { speaker } from '~/http/language.server'
import { deskRoll } from '~/queries/voting/desk-page.server'

/** Everyone on the roll by name, and how they stand: for a tablet to go on with when the connection drops. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round } = await enterRound(args, 'desk.keep')
  const voters = await sparks.world.read((db) => deskRoll(db, round))
  return Response.json(
    voters.map(({ id, name, place, stands }) => [id, name, place, stands]),
    { headers: { 'Cache-Control': 'no-store' } },
  )
}

/**
 * For a tablet whose script sends what was done, in order, now or when the connection is back. What has no status of 200,
 * 409 or 422 was not taken, and the tablet keeps it.
 */
export async function action(args: ActionFunctionArgs) {
  const { sparks, on, round, now, partnership } = await enterRound(args, 'desk.keep')
  const { say, t } = await speaker(args.request, now, partnership.timeZone)
  const reading = read(deskForm, await args.request.formData())
  if (!reading.ok || reading.answers.step !== 'act')
    return Response.json({ ok: false, words: t('desk.not-read') }, { status: 422 })
  const { desk, once, kind, code, person, kept, happened } = reading.answers
  const act = { deskId: desk, once, kind, typed: code, personId: person ?? null, keptMs: kept, happened }
  const done = await sparks.world.write((db) => actAtDesk(db, on, sparks.secrets, round.id, act))
  if (!done.ok) return Response.json({ ok: false, words: say(done) }, { status: 409 })
  return Response.json({ ok: true, said: done.said, trouble: isTrouble(done.said), words: t(`desk.said.${done.said}`) })
}
