import type { ActionFunctionArgs } from '@remix-run/node'
import { saveScore } from '~/commands/panel/save-score.server'
import { scoreForm } from '~/forms/panel'
import { read } from '~/forms/read'
import { enterProposal } from '~/http/entrance.server'
import { speaker } from '~/http/language.server'
import { faultInWords } from '~/http/reply'
import { criteriaToScore } from '~/queries/panel/score-sheet.server'

/** Keeps a sheet while it is being filled in, and says in JSON whether it is kept: for `enhance/keep.js`. */
export async function action(args: ActionFunctionArgs) {
  const { sparks, on, round, proposal, now } = await enterProposal(args, 'scoring.read')
  const criteria = await sparks.world.read((db) => criteriaToScore(db, round.id))
  const posted = await args.request.formData()
  // However it was sent, nothing is handed in here.
  posted.set('step', 'save')
  const reading = read(scoreForm(criteria), posted)
  if (!reading.ok) {
    const words = await speaker(args.request, now)
    const [fault] = Object.values(reading.faults)
    return Response.json({ because: fault ? faultInWords(words, fault) : '' }, { status: 422 })
  }
  const { answers } = reading
  const kept = await sparks.world.write((db) => saveScore(db, on, proposal.id, answers), { unseen: true })
  if (kept.ok) return Response.json({ savedAt: kept.savedAt, overtook: kept.overtook })
  const words = await speaker(args.request, now)
  return Response.json({ because: words.say(kept) }, { status: 409 })
}
